extension PajekColumn {
  /// A partition for words, truth and small integers, a vector for other numbers.
  init(_ attribute: NetworkDocument.Attribute, order: [Int]) {
    let ordered = order.map { attribute.values[$0] }
    let present = ordered.compactMap { $0 }
    let areIntegers = present.allSatisfy { if case .integer = $0 { true } else { false } }
    let areNumbers = present.allSatisfy { if case .number = $0 { true } else { false } }
    let areClasses = present.allSatisfy {
      if case .integer(let number) = $0 { (0..<Self.missingClass).contains(number) } else { false }
    }
    if areClasses || !areIntegers && !areNumbers {
      self.init(isPartition: true, name: attribute.name)
    } else {
      self.init(isPartition: false, name: attribute.name)
    }
    if areIntegers || areNumbers {
      values = ordered
      return
    }
    var classes: [String: Int] = [:]
    values = ordered.map { value -> NetworkDocument.Value? in
      guard let value else { return nil }
      let word: String
      if case .truth(let isTrue) = value {
        word = isTrue ? "TRUE" : "FALSE"
      } else {
        word = value.text
      }
      let number = classes[word] ?? classes.count + 1
      classes[word] = number
      legend[number] = word
      return .integer(number)
    }
  }

  /// The lines of the object.
  func append(to output: inout [UInt8]) {
    func put(_ text: String) { output.append(contentsOf: text.utf8) }
    put("\n*\(isPartition ? "Partition" : "Vector") \(PajekText.encoded(name, in: .restOfLine))\n")
    for (number, word) in legend.sorted(by: { $0.key < $1.key }) {
      put("% \(number) - \(PajekText.encoded(word, in: .restOfLine))\n")
    }
    put("*Vertices \(values.count)\n")
    for value in values {
      switch value {
      case .integer(let number)?: put("\(number)\n")
      // With its point, which tells that it is no integer.
      case .number(let number)?: put("\(number)\n")
      default: put("\(isPartition ? Self.missingClass : Self.missingValue)\n")
      }
    }
  }

  /// The attributes of which something is lost in a project, each in a few words.
  static func losses(_ document: NetworkDocument) -> [String] {
    let changed = document.nodeAttributes.filter { attribute in
      let column = PajekColumn(attribute, order: Array(attribute.values.indices))
      return attribute.name.isEmpty || column.readBack != attribute.values
    }
    return changed.map { "kinds of values of the attribute \($0.name)" }
  }

  /// What is read of it when it is written.
  private var readBack: [NetworkDocument.Value?] {
    guard !isPartition else { return meanings }
    return values.map { $0 == .integer(Self.missingValue) ? nil : $0 }
  }
}
