import CXlsxWriter

/// The one door to libxlsxwriter.
///
/// The library keeps no state between workbooks, so that several may be written at a time. It is given
/// a date, and writes every entry of the archive with one of its own: the same workbook is the same
/// bytes.
enum WorkbookFile {
  /// The beginning of 1980, the first date that a ZIP archive knows and the one its entries have.
  private static let created: time_t = 315_532_800
  private static let font = "Microsoft YaHei"
  private static let fontSize = 10.0
  private static let lineHeight = 16.0
  /// The greatest height of a row, in points.
  private static let tallest = 409.0
  /// What fills the heading row, in red, green and blue: white on it has a contrast of 11.6:1.
  private static let headingFill: UInt32 = 0x1F_38_64
  private static let link: UInt32 = 0x05_63_C1

  /// Writes a workbook to a path.
  ///
  /// - Parameter temporaryFolder: Where the library keeps the parts until it packs them.
  static func write(
    cover: CoverPage?, pages: [SheetPage], to path: String, temporaryFolder: String
  ) throws(SpreadsheetError) {
    let locale = unsafe liaison_begin_plain_numbers()
    defer { unsafe liaison_end_plain_numbers(locale) }
    var folder = temporaryFolder.utf8CString
    let started = unsafe folder.withUnsafeMutableBufferPointer { folder in
      var options = unsafe lxw_workbook_options()
      unsafe options.tmpdir = folder.baseAddress
      unsafe options.use_zip64 = 0
      return unsafe workbook_new_opt(path, &options)
    }
    guard let book = unsafe started else { throw .writingFailed(reason: "no memory") }
    do throws(SpreadsheetError) {
      try unsafe fill(book, cover: cover, pages: pages)
    } catch {
      unsafe lxw_workbook_free(book)
      throw error
    }
    // Frees the workbook, whatever comes of it.
    try check(unsafe workbook_close(book))
  }

  private static func fill(
    _ book: UnsafeMutablePointer<lxw_workbook>, cover: CoverPage?, pages: [SheetPage]
  ) throws(SpreadsheetError) {
    try unsafe setProperties(of: book, title: cover?.title)
    let styles = try unsafe Styles(book)
    if let cover {
      try unsafe write(cover, to: sheet(named: cover.name, in: book), styles)
    }
    for page in pages { try unsafe write(page, to: sheet(named: page.name, in: book), styles) }
  }

  private static func setProperties(
    of book: UnsafeMutablePointer<lxw_workbook>, title: String?
  ) throws(SpreadsheetError) {
    var title = CellText.prefix(title ?? "", units: 255).utf8CString
    let status = unsafe title.withUnsafeMutableBufferPointer { title in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = title.baseAddress
      unsafe properties.created = created
      return unsafe workbook_set_properties(book, &properties)
    }
    try check(status)
  }

  private static func sheet(
    named name: String, in book: UnsafeMutablePointer<lxw_workbook>
  ) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = unsafe workbook_add_worksheet(book, name) else {
      throw .writingFailed(reason: "the sheet \(name) was refused")
    }
    return unsafe sheet
  }

  private static func write(
    _ cover: CoverPage, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: Styles
  ) throws(SpreadsheetError) {
    for (column, width) in cover.widths.enumerated() {
      let column = lxw_col_t(column)
      try check(unsafe worksheet_set_column(sheet, column, column, Double(width), nil))
    }
    try check(unsafe worksheet_set_row(sheet, 0, 2 * lineHeight, nil))
    try check(unsafe worksheet_write_string(sheet, 0, 0, cover.title, styles.title))
    var row: lxw_row_t = 2
    for fact in cover.facts {
      try check(unsafe worksheet_write_string(sheet, row, 0, fact.name, styles.name))
      try check(unsafe worksheet_write_string(sheet, row, 1, fact.value, styles.wrapped))
      row += 1
    }
    row += 1
    try check(unsafe worksheet_write_string(sheet, row, 0, cover.contentsHeading, styles.heading))
    try check(unsafe worksheet_write_string(sheet, row, 1, cover.rowsHeading, styles.heading))
    for entry in cover.contents {
      row += 1
      try check(
        unsafe worksheet_write_url_opt(
          sheet, row, 0, entry.address, styles.link, entry.name, nil))
      try check(
        unsafe worksheet_write_number(sheet, row, 1, Double(entry.rowCount), styles.leftCount))
    }
    unsafe setPrinting(of: sheet, onePageWide: true)
  }

  private static func write(
    _ page: SheetPage, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: Styles
  ) throws(SpreadsheetError) {
    guard !page.headings.isEmpty else { return }
    let last = lxw_col_t(page.headings.count - 1)
    try check(
      unsafe worksheet_set_row(sheet, 0, Double(page.headingLines) * lineHeight + 4, nil))
    for (index, heading) in page.headings.enumerated() {
      let column = lxw_col_t(index)
      let style = unsafe page.kinds[index] == .numbers ? styles.numberHeading : styles.heading
      let width = Double(page.widths[index])
      try check(unsafe worksheet_set_column(sheet, column, column, width, nil))
      try check(unsafe worksheet_write_string(sheet, 0, column, heading, style))
    }
    for (index, row) in page.rows.enumerated() {
      if let lines = page.lineCount(of: row) {
        // The library leaves heights to the program that opens the file, and not each sees to it.
        let height = min(Double(lines) * lineHeight, tallest)
        try check(unsafe worksheet_set_row(sheet, lxw_row_t(index + 1), height, nil))
      }
      for (column, cell) in row.enumerated() {
        let (at, to) = (lxw_row_t(index + 1), lxw_col_t(column))
        switch cell {
        case .text(let text):
          let style = unsafe styles.style(of: text, isWrapped: page.isWrapped(text, column: column))
          try check(unsafe worksheet_write_string(sheet, at, to, text, style))
        case .integer(let count):
          let style = unsafe page.kinds[column] == .words ? styles.leftCount : styles.count
          try check(unsafe worksheet_write_number(sheet, at, to, Double(count), style))
        case .number(let number):
          let style = unsafe styles.style(of: number)
          try check(unsafe worksheet_write_number(sheet, at, to, number, style))
        case .nothing: break
        }
      }
    }
    unsafe worksheet_freeze_panes(sheet, 1, lxw_col_t(page.frozenColumns))
    try check(unsafe worksheet_autofilter(sheet, 0, 0, lxw_row_t(page.rows.count), last))
    try check(unsafe worksheet_repeat_rows(sheet, 0, 0))
    // Lists of items such as "12" are words on purpose.
    let kind = UInt8(truncatingIfNeeded: LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try check(unsafe worksheet_ignore_errors(sheet, kind, "A1:XFD1048576"))
    unsafe setPrinting(of: sheet, onePageWide: page.isPrintedOnOnePage)
  }

  /// A3, landscape.
  private static func setPrinting(
    of sheet: UnsafeMutablePointer<lxw_worksheet>, onePageWide: Bool
  ) {
    unsafe worksheet_set_paper(sheet, 8)
    unsafe worksheet_set_landscape(sheet)
    if onePageWide { unsafe worksheet_fit_to_pages(sheet, 1, 0) }
  }

  private static func check(_ status: lxw_error) throws(SpreadsheetError) {
    guard status != LXW_NO_ERROR else { return }
    let words = unsafe lxw_strerror(status).map { unsafe String(cString: $0) }
    throw .writingFailed(reason: words ?? "error \(status.rawValue)")
  }

  /// How cells look; the workbook owns all of them.
  @unsafe private struct Styles {
    typealias Style = UnsafeMutablePointer<lxw_format>

    let title: Style
    let heading: Style
    let numberHeading: Style
    let name: Style
    let link: Style
    let plain: Style
    let wrapped: Style
    let guarded: Style
    let guardedWrapped: Style
    let count: Style
    let leftCount: Style
    let general: Style
    let decimal: Style

    init(_ book: UnsafeMutablePointer<lxw_workbook>) throws(SpreadsheetError) {
      func made(_ change: (Style) -> Void) throws(SpreadsheetError) -> Style {
        guard let style = unsafe workbook_add_format(book) else {
          throw .writingFailed(reason: "no memory")
        }
        unsafe format_set_font_name(style, WorkbookFile.font)
        unsafe format_set_font_size(style, WorkbookFile.fontSize)
        unsafe align(style, LXW_ALIGN_VERTICAL_TOP)
        unsafe change(style)
        return unsafe style
      }
      func align(_ style: Style, _ alignment: lxw_format_alignments) {
        unsafe format_set_align(style, UInt8(truncatingIfNeeded: alignment.rawValue))
      }
      func alignRight(_ style: Style) { unsafe align(style, LXW_ALIGN_RIGHT) }
      // A little off the edge, so that words do not touch a number on their left.
      func alignLeft(_ style: Style) {
        unsafe align(style, LXW_ALIGN_LEFT)
        unsafe format_set_indent(style, 1)
      }
      func head(_ style: Style) {
        unsafe format_set_bold(style)
        unsafe format_set_text_wrap(style)
        unsafe format_set_font_color(style, 0xFF_FF_FF)
        unsafe format_set_bg_color(style, WorkbookFile.headingFill)
        unsafe align(style, LXW_ALIGN_VERTICAL_CENTER)
      }
      unsafe title = try unsafe made {
        unsafe alignLeft($0)
        unsafe format_set_bold($0)
        unsafe format_set_font_size($0, 16)
        unsafe align($0, LXW_ALIGN_VERTICAL_CENTER)
      }
      unsafe heading = try unsafe made {
        unsafe head($0)
        unsafe alignLeft($0)
      }
      unsafe numberHeading = try unsafe made {
        unsafe head($0)
        unsafe alignRight($0)
      }
      unsafe name = try unsafe made {
        unsafe format_set_bold($0)
        unsafe alignLeft($0)
      }
      unsafe link = try unsafe made {
        unsafe alignLeft($0)
        unsafe format_set_font_color($0, WorkbookFile.link)
        unsafe format_set_underline($0, UInt8(truncatingIfNeeded: LXW_UNDERLINE_SINGLE.rawValue))
      }
      unsafe plain = try unsafe made(alignLeft)
      unsafe wrapped = try unsafe made {
        unsafe alignLeft($0)
        unsafe format_set_text_wrap($0)
      }
      unsafe guarded = try unsafe made {
        unsafe alignLeft($0)
        unsafe format_set_num_format($0, "@")
      }
      unsafe guardedWrapped = try unsafe made {
        unsafe alignLeft($0)
        unsafe format_set_num_format($0, "@")
        unsafe format_set_text_wrap($0)
      }
      unsafe count = try unsafe made {
        unsafe format_set_num_format($0, "0")
        unsafe alignRight($0)
      }
      unsafe leftCount = try unsafe made {
        unsafe format_set_num_format($0, "0")
        unsafe alignLeft($0)
      }
      unsafe general = try unsafe made(alignRight)
      unsafe decimal = try unsafe made {
        unsafe format_set_num_format($0, "0.####")
        unsafe alignRight($0)
      }
    }

    /// Text that begins like a formula is marked as text, so that it stays so when it is edited.
    func style(of text: String, isWrapped: Bool) -> Style {
      let isGuarded = text.unicodeScalars.first.map("=+-@＝＋－＠".unicodeScalars.contains) ?? false
      switch (isGuarded, isWrapped) {
      case (false, false): return unsafe plain
      case (false, true): return unsafe wrapped
      case (true, false): return unsafe guarded
      case (true, true): return unsafe guardedWrapped
      }
    }

    /// At most four decimals; a number that has none left would be shown with a bare point.
    func style(of number: Double) -> Style {
      let scaled = (number * 10_000).rounded()
      return scaled.truncatingRemainder(dividingBy: 10_000) == 0
        ? unsafe general : unsafe decimal
    }
  }
}
