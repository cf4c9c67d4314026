import Foundation
import Testing

/// What a table was taken for is said in one line, and options decide where it does not tell.
@Suite struct InputOptionsTableTests {
  private struct Pair: Decodable {
    let a: String
    let b: String
    let weight: Double
  }

  private struct Doubt: Decodable {
    let code: String
    let message: String
  }

  private func run(_ command: [String], on text: String) throws -> CommandRun {
    try CommandRun(
      [command[0], "-"] + command.dropFirst() + ["--format", "json"], input: Data(text.utf8))
  }

  @Test(arguments: [
    (["--columns", "member,board,weight=years"], 6.0), (["--columns", "1,3,weight=2"], 6.0),
    (["--columns", "member,board"], 1.0),
  ])
  func `columns are named`(options: [String], weight: Double) throws {
    let text = "member,years,board\nann,2,x\nbo,3,x\n"
    let result = try run(["pairs", "--ties", "weighted"] + options, on: text)
    #expect(try result.json([Pair].self).map(\.weight) == [weight])
    #expect(result.errors.hasPrefix("liaison: standard input: read as a list of ties: line 1"))
  }

  @Test func `names in one cell are parted where it is asked for`() throws {
    let text = "dish,person\nsoup,\"Abe; Bo\"\n"
    #expect(try run(["pairs"], on: text).json([Pair].self).isEmpty)
    #expect(try run(["pairs", "--split", ";"], on: text).json([Pair].self).map(\.b) == ["Bo"])
    let codes = try run(["check"], on: text).json([Doubt].self).map(\.code)
    #expect(codes == ["table-with-header", "several-names"])
  }

  @Test(arguments: [
    ("a,x,n/a\nb,x,2\n", ["--header", "yes"]), ("a,p,q\nx,1,2\ny,1,1\n", ["--table", "matrix"]),
  ])
  func `where two readings are as likely it stops`(text: String, options: [String]) throws {
    let open = try run(["measure"], on: text)
    #expect(open.status == 1)
    #expect(open.output.isEmpty)
    #expect(open.faults.count == 1 && open.errors.contains(options[0]))
    #expect(try run(["measure"] + options, on: text).status == 0)
  }

  @Test(arguments: [
    ["--columns", "a"], ["--columns", "a,b,c"], ["--columns", "a,b", "--table", "matrix"],
    ["--split", ""], ["--header", "perhaps"],
  ])
  func `wrong usage`(options: [String]) throws {
    let result = try run(["read"] + options, on: "a,b\nc,d\n")
    #expect(result.status == 64)
    #expect(result.faults.count == 1, "\(result.errors)")
  }

  /// Columns of a register that it does not use are said too.
  @Test func `columns that are not used are said`() throws {
    let result = try run(["read"], on: "item,party,raci\n1,A,R\n")
    #expect(result.errors == "liaison: standard input: these columns were not used: raci\n")
  }

  /// An item without anyone is all that there is.
  @Test(arguments: ["read", "measure", "pairs", "hotspots"])
  func `nothing read is a fault`(command: String) throws {
    let text = "item,party\n1,\n"
    let result = try run([command], on: text)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.faults.count == 1 && result.errors.contains("no responsibility could be read"))
    #expect(try run(["check"], on: text).json([Doubt].self).map(\.code) == ["no-party"])
  }

  /// Of two items one has an annotation that is not understood.
  @Test func `what was not understood is counted`() throws {
    let text = "清单\n1. 甲事。（澳门特别行政区政府：甲局）\n2. 乙事。（责任单位：乙局）\n"
    let result = try CommandRun(["read", "-"], input: Data(text.utf8))
    #expect(result.status == 0)
    #expect(result.errors.contains("of 2 items were not understood"), "\(result.errors)")
  }

  /// Of four events a has three, b two, and they share one: phi is (1 · 0 - 2 · 1) / sqrt(3 · 1 · 2 · 2). An
  /// apostrophe before it would make text of the number.
  @Test func `numbers are written as numbers`() throws {
    let text = "actor,event\na,1\na,2\na,3\nb,3\nb,4\n"
    let result = try CommandRun(
      ["pairs", "-", "--weighting", "phi", "--format", "csv"], input: Data(text.utf8))
    #expect(result.status == 0)
    #expect(result.text.contains("\r\na,b,-0.577350269"), "\(result.text)")
    #expect(!result.text.contains("'"))
  }
}
