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
