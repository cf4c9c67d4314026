import ArgumentParser
import Liaison

extension ProfileComparison: ExpressibleByArgument {}

extension PairsCommand {
  /// Lists all pairs by how alike their profiles are, the most alike first.
  func listProfiles<Node, Other>(
    _ network: TwoModeNetwork<Node, Other>, _ comparison: ProfileComparison,
    name: (Node) -> String, sharedName: (Other) -> String, shared: ([Other]) -> String,
    where isListed: (Node, Node) -> Bool
  ) throws {
    try MemoryRoom().require(profilePairsOf: network, from: input.file, where: isListed)
    let pairs = network.profilePairs(comparedBy: comparison, where: isListed)
    try output.write(
      table: .pairs(pairs, comparedBy: comparison, name: name, shared: shared),
      json: ResultJSON.data(
        pairs.map { PairResult($0, name: name, sharedName: sharedName) }))
  }
}
