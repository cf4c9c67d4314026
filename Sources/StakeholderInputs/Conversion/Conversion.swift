import DelimitedText
import Foundation
import NetworkFormats
import ResponsibilityRegister

/// An input in another format, with a word on what that format cannot hold.
///
/// A network file that becomes another goes through neither names nor roles: all of its attributes that both
/// formats hold arrive. Any other pair goes through the register.
public struct Conversion: Sendable {
  private let input: RegisterInput
  private let content: Content

  /// What is written, made once for what is lost and for the bytes.
  private enum Content {
    case document(NetworkDocument, NetworkFormat)
    case matrix(NetworkDocument)
    case registerCSV
    case registerJSON
    case workbook(RegisterWorkbook)
  }

  /// A conversion.
  ///
  /// - Complexity: O(parties + items + responsibilities).
  public init(_ input: RegisterInput, to target: ConversionTarget) {
    self.input = input
    // Names that a registry resolved are the register's.
    var document: NetworkDocument {
      (input.registry == nil ? input.network : nil) ?? NetworkDocument(input.register)
    }
    content =
      switch target {
      case .network(let format): .document(document, format)
      case .matrix: .matrix(document)
      case .registerCSV: .registerCSV
      case .registerJSON: .registerJSON
      case .workbook: .workbook(RegisterWorkbook(input.register))
      }
  }

  /// Whether what is written comes from the register, not from the network file as it was.
  private var comesFromRegister: Bool { input.network == nil || input.registry != nil }

  /// What the target cannot hold, each in a few words, such as "isolates (3)".
  ///
  /// - Complexity: O(nodes + ties).
  public var losses: [String] {
    switch content {
    case .document(let document, let format): document.losses(in: format) + ofRegister
    case .matrix(let document):
      // A label stands for its node there, and a repeated tie in the sum of weights.
      NetworkFeature.allCases.compactMap { feature in
        let isHeld = [.isolates, .modes, .weights, .labels].contains(feature)
        let count = isHeld ? 0 : document.count(of: feature)
        return count == 0 ? nil : "\(feature.words) (\(count))"
      } + ofRegister
    case .registerCSV, .registerJSON: ofNetwork
    case .workbook(let workbook):
      (workbook.cutTexts == 0
        ? [] : ["texts of more characters than a cell (\(workbook.cutTexts))"]) + ofNetwork
    }
  }

  /// What a network cannot hold of a register.
  private var ofRegister: [String] {
    comesFromRegister ? (input.register.date == nil ? [] : ["the date"]) + doubts : []
  }

  /// What a register cannot hold of a network file.
  private var ofNetwork: [String] {
    guard let network = input.network else { return [] }
    let unused = input.register.diagnostics.filter { $0.code == .unusedColumns }.flatMap(\.subjects)
    return unused.map { "the attributes \($0)" }
      + (network.isDirected ? ["directions of ties (\(network.ties.count))"] : [])
  }

  /// What the reader doubted, without what it only noted.
  private var doubts: [String] {
    let count = input.register.diagnostics.count { $0.severity != .note }
    return count == 0 ? [] : ["the reader's doubts (\(count))"]
  }

  /// The input in the target's format.
  ///
  /// - Throws: ``NetworkFormatError`` where the weights of a tie add up to no number.
  public func data() throws(NetworkFormatError) -> Data {
    switch content {
    case .document(let document, let format): return Data(try document.bytes(in: format))
    case .matrix(let document): return Data(try Self.matrix(of: document).utf8)
    case .registerCSV: return Data(input.register.csv().utf8)
    case .registerJSON: return input.register.json()
    case .workbook(let workbook):
      do { return try workbook.data() } catch {
        throw NetworkFormatError(message: "the workbook cannot be made: \(error)")
      }
    }
  }

  private static func matrix(of document: NetworkDocument) throws(NetworkFormatError) -> String {
    let network = try document.network
    var text = DelimitedText.line(of: [""] + network.events)
    let rows = network.incidence.rows
    for row in network.actors.indices {
      var cells = [String](repeating: "0", count: network.events.count)
      for entry in rows.offsets[row]..<rows.offsets[row + 1] {
        cells[Int(rows.columns[entry])] = rows.weights.map { NetworkNumber.text($0[entry]) } ?? "1"
      }
      text += DelimitedText.line(of: [network.actors[row]] + cells)
    }
    return text
  }
}
