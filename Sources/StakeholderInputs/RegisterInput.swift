import DelimitedText
import DocumentBlocks
import Documents
import Files
import Foundation
import NetworkFormats
import ResponsibilityRegister
import TextEncodings

/// A register read from a file of any supported kind, with what was known about its names.
public struct RegisterInput: Sendable {
  /// The register.
  public private(set) var register: Register
  /// The network file as it was read, with its modes settled; `nil` for any other kind of file.
  public private(set) var network: NetworkDocument?
  /// The register with its names as they are written, before anything decided on them.
  public let written: Register
  /// What decided on names: a registry of parties, those that the program holds and were asked for, and a person's
  /// decisions; `nil` where there was none of them.
  public let registry: PartyRegistry?
  /// Whether the file is a work-list, and no table, register or network.
  public let isDocument: Bool
  /// Whether a registry was given that is meant to know the document's parties, beyond a person's decisions.
  public let hasRegistry: Bool
  /// What decides on names.
  let names: NameSources
  /// What a person decided about names; none where there was no such file.
  public let decisions: PartyDecisions
  /// The bytes that were read.
  public let bytes: Data
  /// The files that were read with it, a registry, titles or names of sides, by their names without folder.
  public let companions: [(fileName: String, data: Data)]
  /// What was decided without being asked, each in a line for people.
  public private(set) var notices: [String]

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - file: The path of a work-list, a register, a two-mode table, a workbook with one of the latter, or a
  ///     network; `-` is standard input.
  ///   - registry: The path of a registry of parties, or `nil` for the `parties.csv` beside the file.
  ///   - builtIns: The registries that the program holds which resolve names that the other does not know.
  ///   - decisions: The path of decisions about names, or `nil` for the file of ``decisionsPath(beside:)``.
  ///   - titles: The path of item titles, or `nil` for the `titles.csv` beside the file.
  ///   - sideNames: The path of names of sides, or `nil` for the `sides.csv` beside the file.
  ///   - source: The path of what is known of the document, or `nil` for the file beside the document, `worklist.source.csv` for
  ///     `worklist.txt`.
  ///   - usesCompanions: Whether files beside the input are read at all.
  ///   - table: How a two-mode table is to be read, where it does not tell by itself; a file for which
  ///     anything is said is one.
  ///   - modes: Which attribute tells the modes of a network file; `nil` where it tells them itself.
  ///   - nodes: The path of a list of nodes, with isolates, labels, sides and more.
  ///   - encoding: The encoding of the file; `nil` where its bytes tell it. Files read with it tell their own.
  ///   - grammar: The path of a file of words by which documents say who answers, added to those that are known.
  ///   - sheet: The name or number of a workbook's sheet, or `nil` for the only one that can be meant.
  /// - Throws: ``InputError``, which names the file at fault.
  public init(
    file: String, registry: String? = nil, builtIns: [BuiltInRegistry] = [],
    decisions: String? = nil, titles: String? = nil, sideNames: String? = nil,
    source: String? = nil,
    usesCompanions: Bool = true, table: TableOptions = TableOptions(), modes: ModeChoice? = nil,
    nodes: String? = nil, encoding: TextEncoding? = nil, sheet: String? = nil,
    grammar: String? = nil
  ) throws(InputError) {
    let name = file == "-" ? "standard input" : file
    bytes = try RegisterInput.read(file, name: name)
    let document = try RegisterInput.document(
      bytes, file: file, name: name, encoding: encoding, isTable: table != TableOptions())
    let workbook =
      document == nil
      ? try WorkbookInput(
        bytes, file: file, name: name, sheet: sheet, options: table, encoding: encoding) : nil
    if workbook == nil, document == nil, let fault = ForeignFile.fault(of: bytes) {
      throw InputError(file: name, message: fault)
    }
    var notices: [String] = workbook.map { [$0.notice] } ?? []
    let decoded =
      workbook == nil && document == nil
      ? try RegisterInput.decode(bytes, encoding, name: name, &notices) : nil
    let kind =
      workbook?.kind ?? document.map { _ in .document }
      ?? InputKind(text: decoded?.text ?? "", file: file, isTable: table != TableOptions())

    let ending = URL(filePath: file).pathExtension.lowercased()
    if kind == .worklist, let fault = ForeignFile.fault(ofEnding: ending) {
      throw InputError(file: name, message: fault)
    }

    func companion(_ named: String?, _ fileName: String) -> String? {
      if let named { return named }
      guard usesCompanions, kind == .worklist || kind == .document, file != "-" else { return nil }
      let path = URL(filePath: file).deletingLastPathComponent().appending(path: fileName).path
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      notices.append("\(fileName) beside the file is read with it")
      return path
    }
    var companions: [(fileName: String, data: Data)] = []
    let registryPath = companion(registry, "parties.csv")
    let known = try registryPath.map { path throws(InputError) in
      try RegisterInput.located(path, &companions, &notices) { try PartyRegistry(csv: $0) }
    }
    let decisionsPath = RegisterInput.decisionsPath(
      decisions, beside: file, usesCompanions: usesCompanions, &notices)
    let decided = try decisionsPath.map { path throws(InputError) in
      try RegisterInput.located(path, &companions, &notices) { try PartyDecisions(csv: $0) }
    }
    let titlesPath = companion(titles, "titles.csv")
    let sidesPath = companion(sideNames, "sides.csv")
    let sourcePath = companion(
      source,
      URL(filePath: RegisterInput.companionPath(beside: file, "source.csv")).lastPathComponent)

    let lexicon: Lexicon
    if let grammar {
      lexicon = try RegisterInput.located(grammar, &companions, &notices) {
        try Lexicon.builtIn.adding($0)
      }
    } else {
      lexicon = .builtIn
    }
    let read = try RegisterInput.register(
      kind, decoded, bytes, workbook, document, lexicon: lexicon, table: table, modes: modes,
      name: name)
    written = read.register
    names = NameSources(
      registry: known, builtIns: builtIns, decisions: decided, decisionsPath: decisionsPath)
    let naming = try names.decided(about: read.register)
    notices += naming.notices
    let resolved = try names.resolved(
      read.register, by: naming.registry, findsKinds: kind == .worklist || kind == .document,
      name: name)
    var register = try RegisterInput.noting(decoded, resolved, name: name)
    network = read.network
    if let reading = read.reading { notices.append("\(name): \(reading)") }
    if let path = nodes {
      let undescribed = register
      register = try RegisterInput.located(path, &companions, &notices) {
        try undescribed.described(by: NodeList($0))
      }
    }
    if let path = titlesPath {
      let untitled = register
      register = try RegisterInput.located(path, &companions, &notices) {
        try untitled.titled(by: ItemTitles(csv: $0))
      }
    }
    if let path = sidesPath {
      let unnamed = register
      register = try RegisterInput.located(path, &companions, &notices) {
        try unnamed.sidesNamed(by: SideNames(csv: $0))
      }
      let nameless = register.sides.filter { register.sideNames[$0] == nil }.map(\.rawValue)
      if !nameless.isEmpty {
        let fileName = URL(filePath: path).lastPathComponent
        notices.append("\(fileName) has no name for \(nameless.joined(separator: ", "))")
      }
    }
    if let path = sourcePath {
      let unsourced = register
      register = try RegisterInput.located(path, &companions, &notices) {
        try unsourced.sourced(from: DocumentSource(csv: $0))
      }
    }
    if kind == .registerCSV {
      notices += register.diagnostics.filter { $0.code == .unusedColumns }.map {
        "\(name): \($0.message)"
      }
    }
    let unread = register.diagnostics.itemsNotUnderstood
    if !unread.isEmpty {
      notices.append(
        "\(name): the annotations of \(unread.count) of \(register.items.count) items were not "
          + "understood; liaison check \(file) lists them")
    }
    isDocument = kind == .worklist || kind == .document
    self.register = register
    self.registry = naming.registry
    self.hasRegistry = known != nil || !builtIns.isEmpty
    self.decisions = decided ?? PartyDecisions()
    self.companions = companions
    self.notices = notices
  }

  /// How many annotations of a document were read, and how many there are; `nil` where the file is no document.
  ///
  /// One that was not understood counts among all; one that says that nobody answers among none.
  public var annotations: (read: Int, all: Int)? {
    guard isDocument else { return nil }
    let read = Set(
      register.responsibilities.compactMap { responsibility in
        responsibility.evidence.map { "\(responsibility.item)\u{0}\($0.firstLine)\u{0}\($0.text)" }
      })
    let lines = Set(register.responsibilities.compactMap(\.evidence?.firstLine))
    let unread = register.diagnostics.count { diagnostic in
      diagnostic.code == .unreadAnnotation
        || (diagnostic.code == .unclosedBracket && diagnostic.severity == .error
          && diagnostic.line.map { !lines.contains($0) } ?? true)
    }
    return (read.count, read.count + unread)
  }

  /// The same with those responsibilities alone that are of some roles or parts, or written so.
  public func restricted(to words: Set<String>) throws(RegisterError) -> RegisterInput {
    var result = self
    result.register = try register.restricted(to: words)
    result.network = nil
    result.notices += result.register.diagnostics.prefix(1).map(\.message)
    return result
  }

  private static func register(
    _ kind: InputKind, _ decoded: DecodedText?, _ bytes: Data, _ workbook: WorkbookInput?,
    _ document: SourceDocument?, lexicon: Lexicon, table options: TableOptions, modes: ModeChoice?,
    name: String
  ) throws(InputError) -> (register: Register, reading: String?, network: NetworkDocument?) {
    if modes != nil {
      guard case .network = kind else {
        throw InputError(
          file: name,
          message: "this is no network file, whose modes an attribute could tell; leave out --modes"
        )
      }
    }
    let text = decoded?.text ?? ""
    do {
      switch kind {
      case .worklist: return (try Register(worklist: text, lexicon: lexicon), nil, nil)
      case .document:
        let source = document ?? SourceDocument(blocks: [])
        return (
          try Register(document: source, lexicon: lexicon).noting(
            source.notes.map { note in
              Diagnostic(
                severity: .note, code: .documentReading, line: nil,
                subjects: [note.kind.rawValue, "\(note.count)"] + (note.detail.map { [$0] } ?? []),
                message: note.description)
            }),
          source.notes.isEmpty ? nil : source.notes.map(\.description).joined(separator: "; "), nil
        )
      case .registerCSV:
        let register = try workbook?.register() ?? Register(csv: text)
        return (try register.noting(workbook?.diagnostics ?? []), nil, nil)
      case .registerJSON:
        let data = decoded?.encoding == .utf8 ? bytes : Data(text.utf8)
        return (try Register(json: data), nil, nil)
      case .table:
        if options == TableOptions(),
          let list = worklistTable(workbook?.rows, text, lexicon: lexicon)
        {
          let register = try list.register()
          return (try register.noting(workbook?.diagnostics ?? []), list.reading, nil)
        }
        let table = try workbook?.table(options) ?? TwoModeTable(text, options)
        let register = try Register(table).noting(workbook?.diagnostics ?? [])
        return (register, table.reading.description, nil)
      case .network(let format):
        let document = try NetworkDocument(Array(text.utf8), format: format).settlingModes(
          by: modes)
        let said = document.notes.map { note in
          note.message + (note.line.map { " (line \($0))" } ?? "")
        }
        return (
          try Register(document),
          (["read as \(format.title)"] + said).joined(separator: "; "), document
        )
      }
    } catch let error as RegisterError {
      // Whoever has a table or a network of an unknown ending is not to number items.
      let ending = URL(filePath: name).pathExtension.lowercased()
      guard kind == .worklist, !["", "txt", "text", "md"].contains(ending), error.line == nil else {
        throw InputError(error, file: name)
      }
      throw InputError(
        file: name,
        message:
          "nothing tells what this file is: as a work-list, \(error.problem). A table is read from a name in "
          + ".csv or .tsv or with --table, a network from one of liaison formats, a work-list from one in .txt"
      )
    } catch let error as TableError {
      throw InputError(error, file: name)
    } catch let error as NetworkFormatError {
      throw InputError(error, file: name)
    } catch {
      throw InputError(file: name, message: "\(error)")
    }
  }

  /// A table that is a work-list by its headings; `nil` for any other.
  private static func worklistTable(
    _ rows: [DelimitedRecord]?, _ text: String, lexicon: Lexicon
  ) -> WorklistTable? {
    if let rows { return WorklistTable(rows, lexicon: lexicon) }
    // The head decides, so that a long list of ties is not read once more for each delimiter.
    let head = text.utf8.count > 1 << 16 ? String(text.prefix(1 << 14)) : text
    for delimiter in [DelimitedText.Delimiter.comma, .tab, .semicolon] {
      let first =
        (try? DelimitedText.records(
          in: head, delimiter: delimiter, limit: WorklistTable.headLength + 1))
        ?? (try? DelimitedText.records(
          in: text, delimiter: delimiter, limit: WorklistTable.headLength + 1))
      guard let first, WorklistTable(first, lexicon: lexicon) != nil,
        let all = try? DelimitedText.records(in: text, delimiter: delimiter),
        let list = WorklistTable(all, lexicon: lexicon)
      else { continue }
      return list
    }
    return nil
  }

  /// A document other than plain text; `nil` where the file is none.
  private static func document(
    _ bytes: Data, file: String, name: String, encoding: TextEncoding?, isTable: Bool
  ) throws(InputError) -> SourceDocument? {
    let ending = URL(filePath: file).pathExtension.lowercased()
    let isMarkdown = DocumentFormat.markdown.endings.contains(ending)
    guard !isTable, DocumentFormat(recognising: bytes) != nil || isMarkdown else { return nil }
    do { return try SourceDocument(data: bytes, name: file, encoding: encoding) } catch {
      throw InputError(file: name, message: error.description)
    }
  }

  /// The register with a note on the encoding, where that is worth one.
  private static func noting(
    _ decoded: DecodedText?, _ register: Register, name: String
  ) throws(InputError) -> Register {
    guard let decoded, let remark = decoded.remark else { return register }
    let note = Diagnostic(
      severity: .note, code: .textEncoding, line: nil, subjects: [decoded.encoding.name],
      message: "the text was \(remark)")
    do { return try register.noting([note]) } catch { throw InputError(error, file: name) }
  }

  /// Reads a companion file, so that whatever is wrong in it is said of it.
  static func located<Value>(
    _ path: String, _ companions: inout [(fileName: String, data: Data)],
    _ notices: inout [String], _ build: (String) throws -> Value
  ) throws(InputError) -> Value {
    let data = try RegisterInput.read(path, name: path)
    let text = try RegisterInput.decode(data, name: path, &notices).text
    companions.append((URL(filePath: path).lastPathComponent, data))
    do { return try build(text) } catch let error as RegisterError {
      throw InputError(error, file: path)
    } catch let error as TableError {
      throw InputError(error, file: path)
    } catch {
      throw InputError(file: path, message: "\(error)")
    }
  }
}

extension InputError {
  /// A register's fault, said of a file.
  init(_ error: RegisterError, file: String) {
    self.init(
      file: file, line: error.line, column: error.column,
      message: "\(error.problem); \(error.remedy)")
  }

  /// A table's fault, said of a file.
  init(_ error: TableError, file: String) {
    self.init(file: file, line: error.line, column: error.column, message: error.message)
  }

  /// A network file's fault, said of a file.
  init(_ error: NetworkFormatError, file: String) {
    self.init(file: file, line: error.line, column: error.column, message: error.message)
  }
}
