// Which units of different sides meet most, and over which items?
import Liaison

let file =
  CommandLine.arguments.dropFirst().first ?? "Data/macau-belt-and-road-2024-2028/worklist.txt"
let register = try Register(contentsOf: file)

let partners = TwoModeNetwork(register).projected(weighting: .count)
  .filter { $0.first.side != $0.second.side }

for tie in partners.strongestFirst.prefix(10) {
  print(tie.first.name, tie.second.name, ItemList.text(tie.shared), separator: "\t")
}
