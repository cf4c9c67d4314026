import Foundation

/// Failures of the system, such as a folder that may not be written.
package enum SystemFailure {
  /// What the system says of a failure, in a few words such as "Permission denied".
  package static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let known = underlying ?? error as NSError
    if known.domain == NSPOSIXErrorDomain {
      return unsafe String(cString: strerror(Int32(known.code)))
    }
    // Foundation's own sentences begin with "The operation could not be completed".
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile?, .fileReadNoSuchFile?: return "No such file or directory"
    case .fileReadNoPermission?, .fileWriteNoPermission?: return "Permission denied"
    case .fileWriteOutOfSpace?: return "No space left on device"
    case .fileWriteVolumeReadOnly?: return "Read-only file system"
    default: return known.localizedDescription
    }
  }

  /// Whether a folder stands at a path; `nil` where nothing does.
  package static func isFolder(_ path: String) -> Bool? {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return attributes.map { $0[.type] as? FileAttributeType == .typeDirectory }
  }
}
