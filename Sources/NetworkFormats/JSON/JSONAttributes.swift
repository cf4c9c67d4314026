extension JSONReader.Scalar {
  /// An id: a text, or a number as text; `nil` for anything else.
  var id: (text: String, isNumber: Bool)? {
    switch self {
    case .text(let text): (text, false)
    case .integer(let number): ("\(number)", true)
    case .number(let number): (NetworkNumber.text(number), true)
    case .digits(let digits): (digits, true)
    case .null, .truth, .unreal: nil
    }
  }

  /// A finite number, also one written as text; `nil` for anything else.
  var finiteNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .digits(let text), .text(let text): NetworkNumber.value(text)
    case .null, .truth, .unreal: nil
    }
  }
}

extension JSONReader {
  /// Reads what comes next as the value of an attribute. A list of plain values becomes one text; objects and
  /// numbers that are none are left out. Both are counted.
  ///
  /// - Parameters:
  ///   - key: Its name.
  ///   - part: What it is said of.
  mutating func attribute(
    _ key: String, of part: NetworkDocument.Note.Part, unread: inout UnreadParts
  ) throws(NetworkFormatError) -> NetworkDocument.Value? {
    switch kind() {
    case .scalar:
      switch try scalar() {
      case .null: return nil
      case .text(let text), .digits(let text): return .text(text)
      case .integer(let number): return .integer(number)
      case .number(let number): return .number(number)
      case .truth(let isTrue): return .truth(isTrue)
      case .unreal:
        unread.add(.valuesNotFinite, of: part, name: key)
        return nil
      }
    case .object:
      try skip()
      unread.add(.objectsNotRead, of: part, name: key)
      return nil
    case .array: return try list(key, of: part, unread: &unread)
    }
  }

  private mutating func list(
    _ key: String, of part: NetworkDocument.Note.Part, unread: inout UnreadParts
  ) throws(NetworkFormatError) -> NetworkDocument.Value? {
    var texts: [String] = []
    var isPlain = true
    try beginArray()
    while try nextElement() {
      guard case .scalar = kind() else {
        try skip()
        isPlain = false
        continue
      }
      switch try scalar() {
      case .truth(let isTrue): texts.append(isTrue ? "true" : "false")
      case let scalar: if let text = scalar.id?.text { texts.append(text) }
      }
    }
    guard isPlain else {
      unread.add(.nestedListsNotRead, of: part, name: key)
      return nil
    }
    guard !texts.isEmpty else { return nil }
    unread.add(.listsJoined, of: part, name: key)
    return .text(texts.joined(separator: "; "))
  }

  /// Reads the weight that comes next.
  ///
  /// - Parameter path: Where it stands, such as "links[3]".
  /// - Throws: ``NetworkFormatError`` for what is no finite number; `null` is `nil`.
  mutating func weight(at path: @autoclosure () -> String) throws(NetworkFormatError) -> Double? {
    let start = place
    guard case .scalar = kind() else {
      throw fault("\(path()): the weight is no number; write one such as 2.5", at: start)
    }
    let value = try scalar()
    if value == .null { return nil }
    guard let number = value.finiteNumber else {
      throw fault("\(path()): the weight is no finite number; write one such as 2.5", at: start)
    }
    return number
  }

  /// Reads the id that comes next.
  ///
  /// - Parameter path: Where it stands and what it is called, such as "nodes[3]: the id".
  mutating func id(
    at path: @autoclosure () -> String
  ) throws(NetworkFormatError) -> (text: String, isNumber: Bool) {
    let start = place
    if case .scalar = kind(), let id = try scalar().id { return id }
    throw fault("\(path()) is neither a text nor a number; write it as one", at: start)
  }

  /// Whether a key is `weight`, in upper case or not.
  static func isWeight(_ key: String) -> Bool {
    key == "weight" || key.utf8.count == 6 && key.lowercased() == "weight"
  }
}
