import Foundation

extension Register {
  /// The register as JSON: keys in order, indented, UTF-8.
  ///
  /// ```
  /// {"document":{"title","date"},"parties":[{"id","name","side","kind","names","writtenForms"}],
  ///  "items":[{"id","number","theme","title","titles","text","line"}],
  ///  "responsibilities":[{"item","party","role","evidence":{"line","lastLine","text"}}],
  ///  "themes":[{"theme","titles"}],"sides":[{"id","names"}],
  ///  "diagnostics":[{"severity","code","line","message"}]}
  /// ```
  ///
  /// A missing role or evidence is null; other missing values have no key. ``init(json:)`` gives an
  /// equal register back.
  ///
  /// - Complexity: O(size of the register).
  public func json() -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings, integers and lists of them: nothing here that encoding refuses.
    let data = (try? encoder.encode(RegisterDocument(self))) ?? Data()
    return data + Data("\n".utf8)
  }

  /// Reads a register from the JSON that ``json()`` writes.
  ///
  /// Needed are `parties`, `items` and `responsibilities`, and in them the ids, a party's `name`; the
  /// rest may be missing. Unknown keys are passed over.
  ///
  /// - Throws: ``RegisterError`` for bytes that are not JSON, a missing or wrong value, with the path to
  ///   it, and a register that is not valid.
  public init(json data: Data) throws(RegisterError) {
    let content = data.starts(with: [0xEF, 0xBB, 0xBF]) ? Data(data.dropFirst(3)) : data
    guard !content.isEmpty else {
      throw RegisterError(problem: "the file is empty", remedy: "give a register as JSON")
    }
    let document: RegisterDocument
    do {
      document = try JSONDecoder().decode(RegisterDocument.self, from: content)
    } catch let error as DecodingError {
      throw RegisterError(error)
    } catch {
      throw RegisterError(
        problem: "this is not JSON", remedy: "give the JSON that `read --format json` writes")
    }
    self = try document.register()
  }
}

extension RegisterError {
  fileprivate init(_ error: DecodingError) {
    func place(_ path: [any CodingKey]) -> String {
      let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
      return steps.isEmpty ? "the top" : "\(steps.joined().drop { $0 == "." })"
    }
    let remedy = "give the JSON that `read --format json` writes"
    switch error {
    case .keyNotFound(let key, let context):
      self.init(
        problem: "the key “\(key.stringValue)” is missing at \(place(context.codingPath))",
        remedy: remedy)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(
        problem: "the value at \(place(context.codingPath)) is missing or of the wrong type",
        remedy: remedy)
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      self.init(
        problem: "the value at \(place(context.codingPath)) is none of those that may stand there",
        remedy: remedy)
    default:
      self.init(
        problem: "this is not well-formed JSON, or a line number in it is no whole number",
        remedy: remedy)
    }
  }
}
