// From pairs to brokers, communities and a picture. Give the file to draw to.
import Foundation
import Liaison

let network = TwoModeNetwork(ties: [
  ("Ann", "budget"), ("Ann", "roads"), ("Bo", "roads"), ("Bo", "parks"), ("Cy", "parks"),
  ("Cy", "schools"), ("Di", "parks"), ("Di", "schools"),
])
print(network.betweenness())
for community in network.communities().groups { print(community.actors, community.events) }

let picture = network.diagram(title: "Who sits on which committee")
let output = CommandLine.arguments.dropFirst().first ?? "committees.svg"
try WholeFile.write(Data(picture.svg().utf8), to: output)
