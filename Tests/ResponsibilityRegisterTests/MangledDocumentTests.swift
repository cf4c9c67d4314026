import Foundation
import ResponsibilityRegister
import TestNetworks
import Testing

/// The work-list of `Data/` as ever worse PDFs would give it must stay the same register.
@Suite struct MangledDocumentTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the same register comes out`(seed: UInt64) throws {
    let text = try Passages.macau("worklist.txt")
    let plain = try Register(worklist: text)
    let mangled = try Register(worklist: mangle(text, seed: seed))
    #expect(mangled.triples == plain.triples)
    #expect(mangled.parties == plain.parties)
    #expect(mangled.items.map(\.id) == plain.items.map(\.id))
    #expect(mangled.items.map(\.theme) == plain.items.map(\.theme))
    #expect(mangled.items.map(\.text.codes) == plain.items.map(\.text.codes))
    #expect(
      mangled.responsibilities.map(\.evidence?.text.codes)
        == plain.responsibilities.map(\.evidence?.text.codes))
    #expect(mangled.alarms.isEmpty)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what is cut or garbled never crashes`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = Array(try mangle(Passages.macau("worklist.txt"), seed: seed).unicodeScalars)
    let noise = Array("（）()：，、。“1九十.5\n\r \u{FA08}\u{301}\0澳门内地相关单位：Aé".unicodeScalars)
    for _ in 0..<60 {
      let start = Int.random(in: 0..<text.count, using: &generator)
      let length = Int.random(in: 0..<2_000, using: &generator)
      var piece = Array(text[start..<min(text.count, start + length)])
      for _ in 0..<(piece.count / 20) {
        guard let scalar = noise.randomElement(using: &generator) else { continue }
        piece[Int.random(in: 0..<piece.count, using: &generator)] = scalar
      }
      let garbled = String(String.UnicodeScalarView(piece))
      do {
        let register = try Register(worklist: garbled)
        #expect(try Register(csv: register.csv()) == register)
        #expect(try Register(json: register.json()) == register)
        _ = register.doubts()
      } catch {
        #expect(!error.problem.isEmpty)
      }
      for read in [Self.readCSV, Self.readJSON, Self.readBytes] { read(garbled, &generator) }
    }
  }

  private static func readCSV(_ text: String, _: inout SeededGenerator) {
    _ = try? Register(csv: "item,party,role,line\n" + text)
    _ = try? PartyRegistry(csv: "name\n" + text)
  }

  private static func readJSON(_ text: String, _: inout SeededGenerator) {
    _ = try? Register(json: Data(text.utf8))
  }

  private static func readBytes(_ text: String, _ generator: inout SeededGenerator) {
    var bytes = Array(text.utf8)
    for _ in 0..<3 where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    _ = try? Register(worklist: String(decoding: bytes, as: UTF8.self))
  }

  /// Breaks lines anywhere except inside a number and its stop, where no typesetter breaks them; strews
  /// blank lines, page numbers and trailing blanks; puts compatibility ideographs for ordinary ones.
  private func mangle(_ text: String, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let density = Double.random(in: 0.01...0.3, using: &generator)
    var result = String.UnicodeScalarView()
    var page = 1
    var start = ""
    for scalar in text.unicodeScalars {
      start = scalar == "\n" ? "" : start + String(scalar)
      if let double = Self.doubles[scalar], Bool.random(using: &generator) {
        result.append(double)
      } else {
        result.append(scalar)
      }
      let isInNumber = start.count < 5
      guard !isInNumber, Double.random(in: 0..<1, using: &generator) < density else { continue }
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: result.append(contentsOf: " \n\n \(page)  \n \n".unicodeScalars)
      case 1: result.append(contentsOf: "\n\n- \(page) -\n".unicodeScalars)
      case 2: result.append(contentsOf: "\r\n\r\n \u{3000}".unicodeScalars)
      case 3: result.append(contentsOf: " \u{C}\n".unicodeScalars)
      default: result.append(contentsOf: " \n\n".unicodeScalars)
      }
      page += 1
    }
    return String(result)
  }

  /// Compatibility ideographs by the ordinary character they stand for.
  private static let doubles: [Unicode.Scalar: Unicode.Scalar] = {
    var doubles: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in 0xF900...0xFAD9 as ClosedRange<UInt32> {
      guard let double = Unicode.Scalar(value),
        let ordinary = String(double).precomposedStringWithCanonicalMapping.unicodeScalars.first,
        ordinary != double
      else { continue }
      doubles[ordinary] = double
    }
    return doubles
  }()
}
