import DelimitedText
import Testing

@testable import StakeholderInputs

@Suite struct InputKindTests {
  @Test(arguments: [
    ("list.txt", "1. a", InputKind.worklist), ("list", "{}", .registerJSON),
    ("r.JSON", "", .registerJSON), ("r.csv", "item,party\n1,a\n", .registerCSV),
    ("r.csv", "Party,Item\na,1\n", .registerCSV), ("r.csv", "item,role\n1,lead\n", .registerCSV),
    ("r.csv", "a,b,c,d\n", .registerCSV), ("t.csv", "a,b\n", .edgeList(.comma)),
    ("t.csv", "item,unit\n1,a\n", .edgeList(.comma)), ("t.tsv", "a\tb\n", .edgeList(.tab)),
    ("-", "a,b\nc,d\n", .edgeList(.comma)), ("-", "a\tb\nc\td\n", .edgeList(.tab)),
    ("-", "item,party\n1,a\n", .registerCSV), ("-", "\u{FEFF} {}", .registerJSON),
    ("-", "清单\n1. 甲，乙\n", .worklist), ("list.txt", "a,b\n", .worklist),
    ("/dev/fd/63", "a,b\n", .edgeList(.comma)),
  ])
  func kinds(file: String, text: String, kind: InputKind) throws {
    #expect(try InputKind(text: text, file: file, name: file) == kind)
  }
}
