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
  private let target: ConversionTarget
  private let document: NetworkDocument

  /// A conversion.
  ///
  /// - Complexity: O(parties + items + responsibilities).
  public init(_ input: RegisterInput, to target: ConversionTarget) {
    self.input = input
    self.target = target
    // Names that a registry resolved are the register's.
    document =
      input.registry == nil
      ? input.network ?? NetworkDocument(input.register) : NetworkDocument(input.register)
  }

  /// Whether what is written comes from the register, not from the network file as it was.
  private var comesFromRegister: Bool { input.network == nil || input.registry != nil }

  /// What the target cannot hold, each in a few words, such as "isolates (3)".
  ///
  /// - Complexity: O(nodes + ties).
  public var losses: [String] {
    let register = input.register
    switch target {
    case .network(let format):
      guard comesFromRegister else { return document.losses(in: format) }
      return document.losses(in: format) + (register.date == nil ? [] : ["the date"]) + doubts
    case .registerCSV, .registerJSON, .workbook:
      let cut = target == .workbook ? RegisterWorkbook(register).cutTexts : 0
      let long = cut == 0 ? [] : ["texts of more characters than a cell (\(cut))"]
      guard let network = input.network else { return long }
      let unused = register.diagnostics.filter { $0.code == .unusedColumns }.flatMap(\.subjects)
      return long + unused.map { "the attributes \($0)" }
        + (network.isDirected ? ["directions of ties (\(network.ties.count))"] : [])
    case .matrix:
      let kept: Set<NetworkFeature> = [.isolates, .modes, .weights]
      // A label stands for its node there, and a repeated tie in the sum of weights.
      let unheld: [NetworkFeature] = NetworkFeature.allCases.filter { feature in
        !kept.contains(feature) && feature != .labels
      }
      return unheld.compactMap { feature in
        let count = document.count(of: feature)
        return count == 0 ? nil : "\(feature.words) (\(count))"
      } + (comesFromRegister ? (register.date == nil ? [] : ["the date"]) + doubts : [])
    }
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
    switch target {
    case .network(let format): return Data(try document.bytes(in: format))
    case .registerCSV: return Data(input.register.csv().utf8)
    case .registerJSON: return input.register.json()
    case .workbook:
      do { return try RegisterWorkbook(input.register).data() } catch {
        throw NetworkFormatError(message: "the workbook cannot be made: \(error)")
      }
    case .matrix: return Data(try matrix.utf8)
    }
  }

  private var matrix: String {
    get throws(NetworkFormatError) {
      let network = try document.network
      var text = DelimitedText.line(of: [""] + network.events)
      for row in network.actors.indices {
        var cells = [String](repeating: "0", count: network.events.count)
        let rows = network.incidence.rows
        for entry in rows.offsets[row]..<rows.offsets[row + 1] {
          cells[Int(rows.columns[entry])] =
            rows.weights.map { NetworkNumber.text($0[entry]) } ?? "1"
        }
        text += DelimitedText.line(of: [network.actors[row]] + cells)
      }
      return text
    }
  }
}
