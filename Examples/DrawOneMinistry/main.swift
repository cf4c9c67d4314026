// What does one ministry answer for, and with whom? Give the file to draw to and a name.
import Foundation
import Liaison

let arguments = CommandLine.arguments.dropFirst()
let output = arguments.first ?? "ministry.svg"
let ministry = arguments.dropFirst().first ?? "科技部"

let register = try Register(contentsOf: "Data/macau-belt-and-road-2024-2028/worklist.txt")
let diagrams = RegisterDiagrams(register)

if let diagram = try diagrams.ego(of: ministry) {
  try WholeFile.write(Data(diagram.svg().utf8), to: output)
} else {
  print("The list has no unit named \(ministry).")
}
