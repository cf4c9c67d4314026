import CZip

/// The entries of a ZIP archive that lies in memory; nothing is written to disk.
///
/// ```swift
/// let archive = try ZipArchive(bytes)
/// let text = try archive.bytes(of: "content.xml")
/// ```
///
/// Checksums are checked, and limits are held while an entry is unpacked, whatever the archive announces of
/// it. libzip reads: https://libzip.org/documentation/
///
/// A class, for it owns the library's archive; not for use by several threads at a time.
@safe package final class ZipArchive {
  /// The names of the entries, in the order of the archive.
  package let names: [String]
  private let limits: ZipLimits
  private let archive: OpaquePointer
  /// The archive's bytes, which the library reads where they lie.
  private let memory: UnsafeMutableRawPointer
  private let places: [String: UInt64]
  private let packedSize: Int
  private var unpacked = 0

  /// How much is unpacked before limits are looked at.
  private static let chunk = 1 << 18

  /// Opens an archive.
  ///
  /// - Throws: ``ZipFault`` for what is no whole archive, has too many entries or two of one name.
  /// - Complexity: O(bytes), for the archive keeps a copy of them.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFault) {
    guard let (archive, memory) = unsafe Self.open(bytes) else { throw Self.damaged }
    unsafe self.archive = archive
    unsafe self.memory = memory
    self.limits = limits
    packedSize = bytes.count
    var names: [String] = []
    var places: [String: UInt64] = [:]
    let count = unsafe Int(zip_get_num_entries(archive, 0))
    var fault: ZipFault?
    if count > limits.entries {
      fault = ZipFault(
        .tooLarge,
        "the archive has \(count) entries, more than the \(limits.entries) that are read; save the file again "
          + "without pictures")
    }
    for index in 0..<(fault == nil ? max(0, count) : 0) {
      // Names as they stand: flag 0 would guess at another encoding where they are not UTF-8.
      guard let name = unsafe zip_get_name(archive, UInt64(index), UInt32(ZIP_FL_ENC_RAW)) else {
        fault = Self.damaged
        break
      }
      let text = unsafe String(cString: name)
      names.append(text)
      if places.updateValue(UInt64(index), forKey: text) != nil {
        fault = ZipFault(
          .damaged,
          "the archive has two entries named \(text), so that it is not clear what it holds; save the file again "
            + "where it was made")
        break
      }
    }
    self.names = names
    self.places = places
    if let fault { throw fault }
  }

  deinit {
    unsafe zip_discard(archive)
    unsafe memory.deallocate()
  }

  /// Whether there is an entry of a name.
  package func has(_ name: String) -> Bool { places[name] != nil }

  /// An entry, unpacked.
  ///
  /// - Throws: ``ZipFault`` where there is none of that name, it is encrypted, cut off or changed, or it is
  ///   larger than the limits allow; then no more than those is unpacked.
  /// - Complexity: O(bytes), at most the limit.
  package func bytes(of name: String) throws(ZipFault) -> [UInt8] {
    guard let place = places[name] else {
      throw ZipFault(
        .missing, "the archive has no entry \(name); save the file again where it was made")
    }
    var announced = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, place, 0, &announced) == 0 else { throw Self.damaged }
    guard unsafe announced.encryption_method == ZIP_EM_NONE else {
      throw ZipFault(
        .encrypted,
        "\(name) is protected by a password; take the protection off and save the file again")
    }
    guard let entry = unsafe zip_fopen_index(archive, place, 0) else { throw Self.damaged(name) }
    defer { unsafe zip_fclose(entry) }
    // No entry has been packed into more than the archive has, whatever it says.
    let packed = unsafe max(1, Int(min(announced.comp_size, UInt64(packedSize))))
    var result: [UInt8] = []
    unsafe result.reserveCapacity(
      Int(min(announced.size, UInt64(limits.ratioFrom), UInt64(limits.entrySize))))
    var piece = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe buffer.baseAddress.map { unsafe zip_fread(entry, $0, UInt64(buffer.count)) } ?? -1
      }
      guard count >= 0 else { throw Self.damaged(name) }
      guard count > 0 else { break }
      result.append(contentsOf: piece[..<Int(count)])
      unpacked += Int(count)
      try check(name, size: result.count, packed: packed)
    }
    return result
  }

  private func check(_ name: String, size: Int, packed: Int) throws(ZipFault) {
    let isBlownUp = size > limits.ratioFrom && size / packed > limits.ratio
    guard size > limits.entrySize || unpacked > limits.totalSize || isBlownUp else { return }
    throw ZipFault(
      .tooLarge,
      isBlownUp
        ? "\(name) unpacks to more than \(limits.ratio) times its size, as no file of a person does; it was not read"
        : "\(name) unpacks to more than \(min(limits.entrySize, limits.totalSize) >> 20) MB; it was not read, give "
          + "a smaller file or CSV")
  }

  private static let damaged = ZipFault(
    .damaged, "the archive is cut off or damaged; get the file again, or save it again")

  private static func damaged(_ name: String) -> ZipFault {
    ZipFault(
      .damaged,
      "\(name) is cut off or damaged in its archive; get the file again, or save it again")
  }

  private static func open(_ bytes: [UInt8]) -> (OpaquePointer, UnsafeMutableRawPointer)? {
    guard !bytes.isEmpty else { return nil }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 16)
    unsafe UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyBytes(from: bytes)
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    // The archive owns the source, and the source does not own the memory.
    guard let source = unsafe zip_source_buffer_create(memory, UInt64(bytes.count), 0, &error)
    else {
      unsafe memory.deallocate()
      return nil
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      unsafe memory.deallocate()
      return nil
    }
    return unsafe (archive, memory)
  }
}
