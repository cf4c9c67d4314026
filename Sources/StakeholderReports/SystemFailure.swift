import Foundation

/// Failures of the system, such as a folder that may not be written.
package enum SystemFailure {
  /// What the system says of a failure, in a few words such as "Permission denied".
  package static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let known = underlying ?? error as NSError
    guard known.domain == NSPOSIXErrorDomain else { return known.localizedDescription }
    return unsafe String(cString: strerror(Int32(known.code)))
  }

  /// Whether a folder stands at a path; `nil` where nothing does.
  package static func isFolder(_ path: String) -> Bool? {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return attributes.map { $0[.type] as? FileAttributeType == .typeDirectory }
  }
}
