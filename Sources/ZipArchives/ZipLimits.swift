/// How much an archive may unpack to.
///
/// An archive of a few kilobytes can announce little and unpack to more than any disk holds; so what is
/// counted is what comes out while it is unpacked.
package struct ZipLimits: Sendable, Hashable {
  /// The most entries.
  package var entries = 10_000
  /// The most bytes of one entry, unpacked.
  package var entrySize = 1 << 29
  /// The most bytes of all entries that are read, unpacked.
  package var totalSize = 1 << 30
  /// How many times its packed size an entry may have, once it has more than ``ratioFrom`` bytes. Deflate
  /// packs a million equal bytes in a thousandth, and the XML of a sheet in a tenth to a fiftieth.
  package var ratio = 200
  /// The bytes of an entry up to which its ratio is not looked at.
  package var ratioFrom = 1 << 23

  /// The limits for files that people have.
  package init() {}
}
