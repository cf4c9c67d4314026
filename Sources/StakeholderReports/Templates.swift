import CReportParts
import Mustache

/// The templates, the style and the script of the page, which the build embeds so that the program is
/// one file: `parts.c` in `CReportParts` lists them.
enum Templates {
  /// What each part holds, by the name of its file.
  static let parts: [String: String] = {
    var parts: [String: String] = [:]
    var part = unsafe liaison_report_parts()
    while let current = unsafe part?.pointee, let name = unsafe current.name,
      let text = unsafe current.text
    {
      // A NUL follows the bytes, none stands in them: tests compare them with the file.
      unsafe parts[String(cString: name)] = unsafe String(cString: text)
      unsafe part = part?.successor()
    }
    return parts
  }()

  static let templateSuffix = ".mustache"

  /// The style or the script.
  static func text(_ name: String) throws(ReportError) -> String {
    guard let text = parts[name] else { throw .template("\(name) is missing") }
    return text
  }

  /// All templates, parsed, by their names without suffix.
  static func library() throws(ReportError) -> MustacheLibrary {
    var templates: [String: MustacheTemplate] = [:]
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) where name.hasSuffix(templateSuffix) {
      do {
        templates[String(name.dropLast(templateSuffix.count))] = try MustacheTemplate(string: text)
      } catch {
        throw .template("\(name): \(error)")
      }
    }
    return MustacheLibrary(templates: templates)
  }
}
