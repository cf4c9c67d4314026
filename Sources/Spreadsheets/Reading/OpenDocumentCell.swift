import MarkupReading

/// What a cell of an OpenDocument sheet holds, by its attributes or by its text.
struct OpenDocumentCell {
  /// `nil` where the cell is empty or holds an error.
  private(set) var value: ReadCell?
  private(set) var isError = false
  let isFormula: Bool

  /// - Parameter text: The paragraphs of the cell.
  init(_ element: XMLElement, text: String, in sheet: String) throws(WorkbookFault) {
    isFormula = element["table:formula"] != nil
    // LibreOffice writes an error as text, and says beside it what it is.
    let looksWrong = isFormula && (text.hasPrefix("#") && text.count < 9 || text.hasPrefix("Err:"))
    if element["calcext:value-type"] == "error" || looksWrong {
      isError = true
      return
    }
    func fault(_ attribute: String) -> WorkbookFault {
      WorkbookFault(
        "\(sheet) has a cell whose \(attribute) is “\((element[attribute] ?? "").prefix(20))”, which cannot be; "
          + "save it again in a spreadsheet")
    }
    switch element["office:value-type"] {
    case "float", "percentage", "currency":
      guard let number = element["office:value"].flatMap({ ReadCell.number(in: $0) }) else {
        throw fault("office:value")
      }
      value = .number(number)
    case "boolean":
      let words = ["true": true, "false": false]
      guard let truth = element["office:boolean-value"].flatMap({ words[$0] }) else {
        throw fault("office:boolean-value")
      }
      value = .truth(truth)
    case "date":
      guard let date = element["office:date-value"] else { throw fault("office:date-value") }
      let midnight = "T00:00:00"
      value = .date(date.hasSuffix(midnight) ? String(date.dropLast(midnight.count)) : date)
    case "time":
      guard let time = element["office:time-value"] else { throw fault("office:time-value") }
      value = .date(Self.timeOfDay(time) ?? time)
    default:
      let words = element["office:string-value"] ?? text
      value = words.isEmpty ? nil : .text(words)
    }
  }

  /// A length of time of less than a day as a time of day: PT13H45M00S is 13:45:00.
  private static func timeOfDay(_ text: String) -> String? {
    guard text.hasPrefix("PT"), text.hasSuffix("S") else { return nil }
    let parts = text.dropFirst(2).dropLast().split { $0 == "H" || $0 == "M" }
    guard parts.count == 3, let hours = Int(parts[0]), (0..<24).contains(hours),
      parts[1].utf8.count == 2, parts[2].utf8.count >= 2
    else { return nil }
    return (hours < 10 ? "0\(hours)" : "\(hours)") + ":\(parts[1]):\(parts[2])"
  }

  /// The text of the cell that began last; notes on it, drawings and tables inside it are left out.
  static func text(_ reader: inout XMLReader) throws -> String {
    var paragraphs: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        if element.name == "p" || element.name == "h" {
          paragraphs.append(try paragraph(element.name, &reader))
        } else {
          try reader.skipElement()
        }
      case .end: return paragraphs.joined(separator: "\n")
      case .text: continue
      }
    }
    return paragraphs.joined(separator: "\n")
  }

  /// Blanks collapse, as OpenDocument 1.3, part 3, 6.1.2 has it; those that are meant are elements.
  private static func paragraph(_ name: String, _ reader: inout XMLReader) throws -> String {
    var result = ""
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .text(let text):
        for scalar in text.unicodeScalars {
          let isBlank = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
          if !isBlank {
            result.unicodeScalars.append(scalar)
          } else if let last = result.unicodeScalars.last, last != " " {
            result.unicodeScalars.append(" ")
          }
        }
      case .start(let element):
        switch element.name {
        case "s":
          let count = element["text:c"].map { Int($0) ?? -1 } ?? 1
          guard (0...32_767).contains(count) else {
            throw WorkbookFault(
              "a cell announces “\(element["text:c"] ?? "")” blanks; take them out")
          }
          result += String(repeating: " ", count: count)
          try reader.skipElement()
        case "tab":
          result += "\t"
          try reader.skipElement()
        case "line-break":
          result += "\n"
          try reader.skipElement()
        case "annotation", "note", "ruby-text", "frame": try reader.skipElement()
        default: depth += 1
        }
      case .end: depth -= 1
      }
    }
    return result
  }
}
