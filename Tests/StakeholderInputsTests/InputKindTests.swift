import Testing

@testable import StakeholderInputs

@Suite struct InputKindTests {
  @Test(arguments: [
    ("list.txt", "1. a", InputKind.worklist), ("list", "{}", .registerJSON),
    ("r.JSON", "", .registerJSON), ("r.csv", "item,party\n1,a\n", .registerCSV),
    ("r.csv", "Party, Item\na,1\n", .registerCSV), ("r.csv", "item,line\n1,2\n", .registerCSV),
    ("r.csv", "a,b,c,d\n", .table), ("t.csv", "a,b\n", .table),
    ("t.csv", "item,unit\n1,a\n", .table), ("t.tsv", "a\tb\n", .table),
    ("-", "a,b\nc,d\n", .table), ("-", "a\tb\nc\td\n", .table), ("-", "a;b;c;d\nc;d;e;f\n", .table),
    ("-", "item,party\n1,a\n", .registerCSV), ("-", "\u{FEFF} {}", .registerJSON),
    ("-", "清单\n1. 甲，乙\n", .worklist), ("list.txt", "a,b\n", .worklist),
    ("/dev/fd/63", "a,b\n", .table), ("davis.edgelist", "Ann x\n", .table),
    ("list.txt", "a,b\nc,d\n", .table), ("list.txt", "Ann x 3\nBo y 1\n", .table),
    ("out.davis", "% bip unweighted\n1 1\n1 2\n", .table), ("-", "Ann x\nBo y\n", .table),
    ("r.txt", "\"who\" \"what\"\n\"1\" \"Ann L\" \"x\"\n\"2\" \"Bo\" \"x\"\n", .table),
    // Prose, and items whose lines have as many commas and words.
    ("notes.txt", "Ann met Bo\nthey talked\n", .worklist), ("list.txt", "Ann x\n", .worklist),
    ("list.txt", "1. 修路（甲局、乙局）\n2. 建桥（甲局、丙局）\n", .worklist),
    ("list.txt", "1. 修路,铺路（澳门特别行政区政府：甲局）\n2. 建桥,架桥（澳门特别行政区政府：乙局）\n", .worklist),
  ])
  func kinds(file: String, text: String, kind: InputKind) {
    #expect(InputKind(text: text, file: file) == kind)
  }

  @Test func `what is said to be a table is one`() {
    #expect(InputKind(text: "a,b\n", file: "list.txt", isTable: true) == .table)
    #expect(InputKind(text: "item,party\n", file: "r.csv", isTable: true) == .table)
  }
}
