import Foundation
import Testing

/// One clear line on standard error, status 1, nothing on standard output, nothing left behind.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let data: Data
    let words: [String]

    init(_ name: String, _ text: String, _ words: [String]) {
      self.init(name, bytes: Array(text.utf8), words)
    }

    init(_ name: String, bytes: [UInt8], _ words: [String]) {
      self.name = name
      data = Data(bytes)
      self.words = words
    }

    var testDescription: String { "\(name) \(words)" }
  }

  static let cases = [
    Case("empty.txt", "", ["empty"]),
    Case("blank.txt", "\n \n", []),
    Case("binary.txt", bytes: [0x00, 0x01, 0x02, 0xFF], []),
    // 甲局 in GB 18030, which is some text in other encodings too.
    Case("short.txt", bytes: [0xBC, 0xD7, 0xBE, 0xD6, 0x0A], [":1:1", "UTF-8", "--encoding"]),
    Case("prose.txt", "Nothing is numbered here.\n", ["item"]),
    Case("one-mode.csv", "ann,bob\nbob,cy\n", [":1", "two-mode"]),
    Case("columns.csv", "item,role,side\n1,lead,left\n", ["party"]),
    Case("ragged.csv", "item,party\n1,a\n2\n", [":3"]),
    Case("quote.csv", "item,party\n1,\"a\n", [":2:3", "closed"]),
    Case("broken.json", "{\"items\": [", []),
    Case("other.json", "[1, 2, 3]", []),
    Case("empty.csv", "", ["empty"]),
    Case("empty.json", "", ["empty"]),
  ]

  @Test(arguments: cases, ["read", "check", "measure", "pairs", "hotspots"])
  func `one line and status one`(bad: Case, command: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(bad.name, bad.data)
    let run = try CommandRun([command, file.path])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(run.errors.contains(file.path))
    for word in bad.words { #expect(run.errors.contains(word)) }
  }

  @Test(arguments: cases)
  func `report and diagram leave nothing behind`(bad: Case) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(bad.name, bad.data)
    for arguments in [
      ["report", file.path, "-o", folder.url.appending(path: "out").path],
      [
        "diagram", file.path, "--kind", "responsibility-map", "-o",
        folder.url.appending(path: "out.svg").path,
      ],
    ] {
      let run = try CommandRun(arguments)
      #expect(run.status == 1)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left == [bad.name])
  }

  @Test func `missing file`() throws {
    let run = try CommandRun(["read", "/no/such/file.txt"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/no/such/file.txt: there is no such file"))
  }

  @Test func `folder instead of file`() throws {
    let run = try CommandRun(["read", "Data"])
    #expect(run.status == 1)
    #expect(run.errors.contains("folder"))
  }

  /// A file stands where a folder would have to be made, so not even root may write there.
  @Test func `unwritable folder`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("plain", Data("x".utf8))
    for goal in [file.path, file.appending(path: "inside").path] {
      let run = try CommandRun(["report", CommandRun.worklist, "-o", goal])
      #expect(run.status == 1)
      #expect(run.errors.split(separator: "\n").filter { $0.contains(goal) }.count == 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["plain"])
    #expect(try Data(contentsOf: file) == Data("x".utf8))
  }

  @Test func `unwritable file`() throws {
    let run = try CommandRun(["read", CommandRun.davis, "-o", "/no/such/folder/out.csv"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/no/such/folder/out.csv"))
  }

  #if os(Linux)
    /// A device that is always full.
    @Test(arguments: ["read", "check", "measure", "pairs", "hotspots"])
    func `full output`(command: String) throws {
      let run = try CommandRun([command, CommandRun.worklist], outputTo: "/dev/full")
      #expect(run.status == 1)
      #expect(run.faults.count == 1, "\(run.errors)")
      #expect(run.faults.first?.contains("standard output: it cannot be written (No space") == true)
    }
  #endif

  @Test(arguments: [
    ["read", ""], ["read", CommandRun.davis, "-o", ""], ["report", CommandRun.davis, "-o", ""],
    ["read", CommandRun.davis, "--registry", ""],
    ["pairs", CommandRun.davis, "--across", "--groups", ""],
  ])
  func `empty names`(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 1)
    #expect(run.errors.contains("is empty; give one"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ["measure", CommandRun.davis, "--measure", "gravity"], ["pairs", CommandRun.davis, "--across"],
    ["measure", CommandRun.davis, "--side", "left"], ["hotspots", CommandRun.davis, "--top", "0"],
    ["read"], ["dance"],
  ])
  func `wrong usage`(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 2 || run.status == 64)
    #expect(run.output.isEmpty)
  }
}
