import Foundation
import ResponsibilityRegister
import TestNetworks

/// Passages in the notation of work-lists, and the work-list that `Data/` holds.
enum Passages {
  /// An annotation that names Macau units and, where given, mainland ones.
  static func annotation(_ macau: String, _ mainland: String? = nil) -> String {
    "（澳门特别行政区政府：\(macau)" + (mainland.map { "，内地相关单位：\($0)" } ?? "") + "）"
  }

  /// A file of the Macau data set.
  static func macau(_ file: String) throws -> String {
    let folder = TestNetworks.repositoryRoot.appending(path: "Data/macau-belt-and-road-2024-2028")
    let text = try String(decoding: Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
    return text.replacing("\u{FEFF}", with: "")
  }
}

extension Register {
  /// Each responsibility as "item party role", with the role's first letter.
  var triples: [String] {
    responsibilities.map { "\($0.item) \($0.party) \($0.role?.rawValue.prefix(1) ?? "-")" }
  }

  /// The codes of the diagnostics that are more than notes.
  var alarms: [String] { diagnostics.filter { $0.severity != .note }.map(\.code.rawValue) }
}

extension String {
  /// The scalars, since strings that are canonically equivalent compare as equal.
  var codes: [UInt32] { unicodeScalars.map(\.value) }
}
