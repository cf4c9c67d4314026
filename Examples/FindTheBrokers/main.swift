// Which units lie between the others? Give a work-list, a register or an edge list.
import Liaison

let file = CommandLine.arguments.dropFirst().first ?? "Data/davis-southern-women/ties.csv"
let network = TwoModeNetwork(try Register(contentsOf: file))

for broker in network.betweenness().top(5) {
  print(broker.node.name, broker.score, separator: "\t")
}
