import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much memory a process may still use.
struct MemoryLimit: Equatable {
  /// The bytes.
  let bytes: Int
  /// What sets the limit, as the end of a sentence.
  let reason: String

  /// The least of what the machine has, what the process may address, and, on Linux, what its control
  /// group may use.
  static let current = least(
    [MemoryLimit(bytes: physical, reason: "the machine has")]
      + [addressable, controlGroup()]
      .compactMap { $0 })

  private static var physical: Int {
    Int(clamping: ProcessInfo.processInfo.physicalMemory)
  }

  /// What RLIMIT_AS, `ulimit -v`, leaves: programs and libraries alone take much of the room for addresses.
  private static var addressable: MemoryLimit? {
    var limit = rlimit()
    #if canImport(Glibc)
      let status = unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      let status = unsafe getrlimit(RLIMIT_AS, &limit)
    #endif
    guard status == 0, limit.rlim_cur < UInt64(Int64.max) else { return nil }
    return MemoryLimit(
      bytes: max(0, Int(clamping: limit.rlim_cur) - addressed - setAside),
      reason: "ulimit -v leaves")
  }

  /// The addresses that glibc's allocator sets aside, 64 MB a thread, for the two that begin to work later.
  private static let setAside = 2 << 26

  /// The bytes that the process has addresses for; 0 where the system has no /proc.
  private static var addressed: Int {
    guard let sizes = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
      let pages = sizes.split(separator: " ").first.flatMap({ Int($0) })
    else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// The least memory that the control group of the process, or one that it is in, may use; `nil` where
  /// there is none.
  ///
  /// - Parameters:
  ///   - groups: What /proc/self/cgroup says: "0::/path" in version 2, "5:memory:/path" in version 1.
  ///   - root: Where control groups are mounted.
  static func controlGroup(
    groups: String? = try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8),
    root: String = "/sys/fs/cgroup"
  ) -> MemoryLimit? {
    var limits: [Int] = []
    for line in (groups ?? "").split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let isUnified = fields[1].isEmpty
      guard isUnified || fields[1].split(separator: ",").contains("memory") else { continue }
      let file = isUnified ? "memory.max" : "memory.limit_in_bytes"
      var path = (isUnified ? root : root + "/memory") + fields[2]
      // A group may use no more than the groups that it is in.
      while path.count >= root.count {
        if let text = try? String(contentsOfFile: "\(path)/\(file)", encoding: .utf8),
          let bytes = Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
        {
          limits.append(bytes)
        }
        path = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
      }
    }
    return limits.min().map { MemoryLimit(bytes: $0, reason: "its control group allows") }
  }

  private static func least(_ limits: [MemoryLimit]) -> MemoryLimit {
    limits.min { $0.bytes < $1.bytes } ?? MemoryLimit(bytes: .max, reason: "there is")
  }
}
