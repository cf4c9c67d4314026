import Foundation
import Testing

/// The guide for contributors names files as they are.
@Suite struct ContributingTests {
  @Test func `every path exists`() throws {
    let guide = try String(
      contentsOf: Rooms.package.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let paths = guide.matches(of: #/`((?:Sources|Tests|Scripts)\/?[^` ]*)/#).map { String($0.1) }
    #expect(paths.count > 20)
    for path in paths where !path.contains("<") {
      #expect(
        FileManager.default.fileExists(atPath: Rooms.package.appending(path: path).path), "\(path)")
    }
  }
}
