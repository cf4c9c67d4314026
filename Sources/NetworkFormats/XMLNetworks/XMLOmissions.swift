/// Counts what a file says that is not read, so that each kind is said once.
struct XMLOmissions {
  private struct Omission: Hashable {
    let kind: NetworkDocument.Note.Kind
    let subjects: [String]
  }

  private var omissions: [(omission: Omission, line: Int, count: Int)] = []
  private var places: [Omission: Int] = [:]

  /// How many omissions are told apart: a file could make up as many names as it has bytes.
  private static let limit = 50

  /// Counts one more of a kind that is about the same.
  mutating func count(_ kind: NetworkDocument.Note.Kind, _ subjects: [String] = [], line: Int) {
    var omission = Omission(kind: kind, subjects: subjects)
    if places[omission] == nil, omissions.count >= Self.limit {
      omission = Omission(kind: .furtherParts, subjects: [])
    }
    if let known = places[omission] {
      omissions[known].count += 1
    } else {
      places[omission] = omissions.count
      omissions.append((omission, line, 1))
    }
  }

  /// Says each kind, how often it was met, and the line of the first.
  func note(in builder: inout NetworkDocumentBuilder) {
    for (omission, line, count) in omissions {
      builder.note(omission.kind, omission.subjects + ["\(count)"], line: line)
    }
  }
}
