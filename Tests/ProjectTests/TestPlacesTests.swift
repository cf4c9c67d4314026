import Foundation
import Testing

/// Every source file's test is found by its name, or `Tests/README.md` says where it is.
struct TestPlacesTests {
  @Test func `every source file has a test that can be found`() throws {
    let places = try TestPlaces()
    #expect(places.sources.count > 400)
    for source in places.sources where !places.isFoundByName(source) {
      #expect(
        places.line(of: source) != nil,
        "there is no Tests/\(source.test), and Tests/README.md does not name Sources/\(source.path)"
      )
    }
  }

  @Test func `every line names what exists`() throws {
    let places = try TestPlaces()
    #expect(places.unreadable.isEmpty)
    for line in places.lines {
      for place in line.places {
        let exists = places.sources.contains {
          place.hasSuffix("/") ? $0.path.hasPrefix(place) : $0.path == place
        }
        #expect(exists, "there is no Sources/\(place): \(line.text)")
      }
      for test in line.tests {
        #expect(places.tests.contains(test), "there are no tests in Tests/\(test): \(line.text)")
      }
    }
  }

  /// A place is superfluous if all that it speaks of is found by name or by a nearer place.
  @Test func `no line is superfluous`() throws {
    let places = try TestPlaces()
    let unfound = places.sources.filter { !places.isFoundByName($0) }
    let all = places.lines.flatMap(\.places)
    #expect(Set(all).count == all.count, "a place is named twice")
    for line in places.lines {
      for place in line.places {
        let speaks = unfound.contains { source in
          source.path == place
            || source.path.hasPrefix(place) && place.hasSuffix("/")
              && places.line(of: source)?.text == line.text
        }
        #expect(speaks, "all of \(place) is found without this line: \(line.text)")
      }
    }
  }

  @Test func `a line of a file goes before one of its folder`() throws {
    let places = try TestPlaces(
      page: """
        ## Drawing
        - `Pages/` — DiagramPageTests
        - `Pages/DiagramPaper`, `SVG/SVGBytes` — SVGWriterTests, ProjectTests/RoomsTests
        ## In C
        - `CByteBuffer/` — CPNGPackingTests/PNGPackingTests
        - Pages — nothing
        """)
    func tests(_ path: String) throws -> [String]? {
      try places.line(of: #require(places.sources.first { $0.path == path }))?.tests
    }
    #expect(try tests("Drawing/Pages/LegendLayout") == ["DrawingTests/DiagramPageTests"])
    #expect(
      try tests("Drawing/Pages/DiagramPaper") == [
        "DrawingTests/SVGWriterTests", "ProjectTests/RoomsTests",
      ])
    #expect(try tests("CByteBuffer/bytes") == ["CPNGPackingTests/PNGPackingTests"])
    #expect(try tests("Drawing/SVG/SVGRenderer") == nil)
    #expect(places.unreadable == ["- Pages — nothing"])
  }

  /// What a test holds is its name: a sentence, or one word where that says it all.
  @Test func `names of tests are sentences or one word`() throws {
    let folder = Rooms.package.appending(path: "Tests")
    var count = 0
    for file in try Rooms.files(in: folder, endings: ["swift"]) {
      let text = try String(contentsOf: file, encoding: .utf8)
      // From a line that begins with the attribute to the function that it is of.
      for match in text.matches(of: /(?m)^ *@Test\b(?:.|\n)*?\bfunc (`[^`\n]+`|\w+)/) {
        count += 1
        let name = match.1
        let isSentence = name.hasPrefix("`") && name.contains(" ")
        let isWord = name.wholeMatch(of: /[a-z][a-z0-9]*/) != nil
        #expect(isSentence || isWord, "\(file.lastPathComponent): \(name)")
      }
    }
    #expect(count > 800)
  }
}
