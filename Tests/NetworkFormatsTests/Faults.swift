import NetworkFormats

/// The fault that reading a text gives; `nil` where it is read.
func fault(_ text: String, _ format: NetworkFormat) -> NetworkFormatError? {
  do {
    _ = try NetworkDocument(Array(text.utf8), format: format)
    return nil
  } catch { return error }
}
