import Foundation
import TestNetworks
import Testing

@testable import NetworkFormats

@Suite struct JSONReaderTests {
  /// A value as both readers have it.
  private indirect enum Value: Equatable {
    // Foundation takes digits beyond 64 bits through decimals, and so rounds twice.
    static func == (one: Value, other: Value) -> Bool {
      switch (one, other) {
      case (.null, .null): true
      case (.text(let one), .text(let other)): one == other
      case (.number(let one), .number(let other)): abs(one - other) <= abs(one) * 1e-15
      case (.truth(let one), .truth(let other)): one == other
      case (.list(let one), .list(let other)): one == other
      case (.object(let one), .object(let other)): one == other
      default: false
      }
    }

    case null
    case text(String)
    case number(Double)
    case truth(Bool)
    case list([Value])
    case object([String: Value])
  }

  private func value(_ reader: inout JSONReader) throws -> Value {
    switch reader.kind() {
    case .object:
      var members: [String: Value] = [:]
      try reader.beginObject()
      while let key = try reader.nextKey() { members[key] = try value(&reader) }
      return .object(members)
    case .array:
      var elements: [Value] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try value(&reader)) }
      return .list(elements)
    case .scalar:
      switch try reader.scalar() {
      case .null: return .null
      case .text(let text): return .text(text)
      case .integer(let number): return .number(Double(number))
      case .number(let number): return .number(number)
      case .digits(let digits): return .number(try #require(Double(digits)))
      case .truth(let isTrue): return .truth(isTrue)
      case .unreal: throw NetworkFormatError(message: "no JSON")
      }
    }
  }

  private func value(_ text: String) throws -> Value {
    var reader = JSONReader(Array(text.utf8))
    let result = try value(&reader)
    try reader.checkEnd()
    return result
  }

  /// What Foundation makes of it.
  private func reference(_ text: String) throws -> Value {
    func value(_ any: Any) -> Value {
      switch any {
      case let text as String: return .text(text)
      case let list as [Any]: return .list(list.map(value))
      case let object as [String: Any]: return .object(object.mapValues(value))
      case let number as NSNumber:
        let isTruth = unsafe String(cString: number.objCType) == "c"
        return isTruth ? .truth(number.boolValue) : .number(number.doubleValue)
      default: return .null
      }
    }
    return value(
      try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed))
  }

  /// A random text of JSON, some with what is none in it.
  private func sample(_ generator: inout SeededGenerator) -> String {
    let scalars = [
      "0", "-0", "12", "-3.25", "1e3", "2E-2", "123456789012345678901", "true", "false", "null",
      "\"\"",
      "\"a\"", "\"\\u5c40\\n\\\"\"", "\"\\ud83d\\udc4d\"", "\"局 é\"",
    ]
    func some(_ depth: Int) -> String {
      let kind = depth > 3 ? 0 : Int.random(in: 0..<4, using: &generator)
      let count = Int.random(in: 0..<4, using: &generator)
      let blank = [" ", "", "\n", "\t"].randomElement(using: &generator) ?? ""
      switch kind {
      case 0: return scalars.randomElement(using: &generator) ?? "0"
      case 1:
        return "[" + (0..<count).map { _ in some(depth + 1) + blank }.joined(separator: ",") + "]"
      default:
        return "{"
          + (0..<count).map { "\"k\($0)\"\(blank):" + some(depth + 1) }.joined(
            separator: ",\(blank)")
          + "}"
      }
    }
    var bytes = Array(some(0).utf8)
    let spoils = Array("{}[],:\"\\0123-.eu tfn\n\u{1}".utf8)
    for _ in 0..<Int.random(in: 0..<3, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = spoils.randomElement(using: &generator) ?? 0
      default: bytes.insert(spoils.randomElement(using: &generator) ?? 0, at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `the same is JSON as Foundation says and means the same`() throws {
    var generator = SeededGenerator(seed: 20_261_130)
    var readCount = 0
    var refusedCount = 0
    for _ in 0..<6_000 {
      let text = sample(&generator)
      let expected = try? reference(text)
      do {
        #expect(try value(text) == expected, "\(text)")
        readCount += 1
      } catch let error as NetworkFormatError {
        // Foundation keeps one of two equal keys, and lets a comma stand before an end.
        if error.message.contains("given twice") { continue }
        if text.contains(/,[ \n\t]*[\]}]/) { continue }
        #expect(expected == nil, "\(text): \(error)")
        refusedCount += 1
      }
    }
    #expect(readCount > 1500)
    #expect(refusedCount > 1500)
  }

  @Test func `integers numbers and digits are told apart`() throws {
    func scalar(_ text: String) throws -> JSONReader.Scalar {
      var reader = JSONReader(Array(text.utf8))
      return try reader.scalar()
    }
    #expect(try scalar("2") == .integer(2))
    #expect(try scalar("2.0") == .number(2))
    #expect(try scalar("2e0") == .number(2))
    #expect(try scalar("9223372036854775808") == .digits("9223372036854775808"))
    #expect(try scalar(" NaN") == .unreal)
    #expect(try scalar("-Infinity") == .unreal)
  }

  @Test func `a copy is a mark to come back to`() throws {
    var reader = JSONReader(Array("{\"a\": [1, [2]], \"b\": 3}".utf8))
    try reader.beginObject()
    #expect(try reader.nextKey() == "a")
    var mark = reader
    try reader.skip()
    #expect(try reader.nextKey() == "b")
    #expect(try value(&mark) == .list([.number(1), .list([.number(2)])]))
  }

  @Test(arguments: [
    (
      "{\"a\" 1}", 1, 6,
      "this is no JSON: a colon belongs here; mend it, or save it again where it was made"
    ),
    ("[1,\n 2", 1, 1, "what begins here has no end; add the missing ]"),
    ("{\"a\": {\"b\": 1}", 1, 1, "what begins here has no end; add the missing }"),
    ("{\"a\": 1,\n \"a\": 2}", 2, 2, "the key “a” is given twice in one object; leave one"),
    (
      "[1] 2", 1, 5,
      "this is no JSON: the end of the file belongs here; mend it, or save it again where it was made"
    ),
    (
      "", 1, 1,
      "the file ends where a value: a text in double quotes, a number, true, false or null belongs; it seems cut off"
    ),
    (
      "[\"a\nb\"]", 1, 4,
      "the text has a line end or another control character; write it as \\n or \\u001f, or close the text"
    ),
    ("[\"a", 1, 2, "the text that begins here has no closing quote; add a \""),
    ("[\"a\u{0}\"]", 1, 4, "a NUL byte stands here; take it out"),
    ("[\"\\x\"]", 1, 3, "a backslash is followed by one of \"\\/bfnrtu; write it as \\\\"),
    (
      "[\"局\\ud800\"]", 1, 4,
      "\\u is followed by four hexadecimal digits, or a pair of them for one character"
    ),
    ("[1e999]", 1, 2, "“1e999” is no number of JSON, or beyond what can be read; write it as 2.5"),
    ("[01]", 1, 2, "“01” is no number of JSON, or beyond what can be read; write it as 2.5"),
  ])
  func `a fault names its place and what would mend it`(
    text: String, line: Int, column: Int, message: String
  ) throws {
    let error = #expect(throws: NetworkFormatError.self) { try value(text) }
    #expect(error == NetworkFormatError(line: line, column: column, message: message))
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `endless nesting is a fault`(piece: String) {
    var reader = JSONReader(Array(String(repeating: piece, count: 1_000_000).utf8))
    let error = #expect(throws: NetworkFormatError.self) { try reader.skip() }
    #expect(error?.message == "values stand in values more than 64 deep; make them shallower")
  }

  @Test(.timeLimit(.minutes(1))) func `an object of very many keys is read`() throws {
    let text = "{" + (0..<20_000).map { "\"k\($0)\": 1" }.joined(separator: ", ") + "}"
    var reader = JSONReader(Array(text.utf8))
    try reader.skip()
    try reader.checkEnd()
    let twice = String(text.dropLast()) + ", \"k10000\": 1}"
    reader = JSONReader(Array(twice.utf8))
    #expect(throws: NetworkFormatError.self) { try reader.skip() }
  }
}
