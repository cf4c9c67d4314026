import Foundation
import TwoModeNetworks

/// Networks that tests of several rooms share.
public enum TestNetworks {
  /// The Southern Women of Davis, Gardner and Gardner (1941): 18 women, 14 events, 89 ties, read from
  /// `Data/`, so that the tests and the users see the same file.
  public static func davis() throws -> TwoModeNetwork<String, String> {
    let file = repositoryRoot.appending(path: "Data/davis-southern-women/ties.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    return TwoModeNetwork(
      ties: lines.dropFirst().map { line in
        let cells = line.split(separator: ",").map(String.init)
        return (cells[0], cells[1])
      })
  }

  /// The folder of the package, found from this source file.
  public static var repositoryRoot: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}

extension TestNetworks {
  /// The example that hand-computed tests work out: a part with a four-cycle, a pair, an isolate.
  ///
  ///     a   b   c    d    e
  ///     |\ /|\  |    |
  ///     | X | \ |    |
  ///     |/ \|  \|    |
  ///     1   2   3    4
  ///
  /// a: 1, 2; b: 1, 2, 3; c: 3; d: 4; e: none.
  public static func worked() -> TwoModeNetwork<String, Int> {
    let network = try? TwoModeNetwork(
      actors: ["a", "b", "c", "d", "e"], events: [1, 2, 3, 4],
      ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("b", 3), ("c", 3), ("d", 4)])
    return network ?? TwoModeNetwork(ties: [])
  }
}
