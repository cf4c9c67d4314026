/// Reads a type whose properties are texts, or such types, from the catalogue.
struct CatalogueDecoder: Decoder {
  let catalogue: Catalogue
  let prefix: String
  let language: Language
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ catalogue: Catalogue, prefix: String, language: Language) {
    self.catalogue = catalogue
    self.prefix = prefix
    self.language = language
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Texts(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw onlyTexts }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw onlyTexts }

  private var onlyTexts: DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "\(prefix) holds other than texts"))
  }

  private struct Texts<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: CatalogueDecoder
    let codingPath: [any CodingKey] = []
    var allKeys: [Key] { [] }

    func name(_ key: some CodingKey) -> String { "\(decoder.prefix).\(key.stringValue)" }

    func contains(_ key: Key) -> Bool { decoder.catalogue[name(key), decoder.language] != nil }

    func decodeNil(forKey key: Key) -> Bool { !contains(key) }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
      guard let text = decoder.catalogue[name(key), decoder.language] else {
        throw DecodingError.keyNotFound(
          key, .init(codingPath: [], debugDescription: "\(name(key)) in \(decoder.language)"))
      }
      return text
    }

    func decode<Words: Decodable>(_ type: Words.Type, forKey key: Key) throws -> Words {
      // Only the generic method is asked for what the compiler knows as a type of texts.
      try Words(
        from: CatalogueDecoder(
          decoder.catalogue, prefix: name(key), language: decoder.language))
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedDecodingContainer<Nested> {
      CatalogueDecoder(decoder.catalogue, prefix: name(key), language: decoder.language)
        .container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw decoder.onlyTexts
    }

    func superDecoder() throws -> any Decoder { throw decoder.onlyTexts }

    func superDecoder(forKey key: Key) throws -> any Decoder { throw decoder.onlyTexts }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { throw decoder.onlyTexts }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { throw decoder.onlyTexts }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { throw decoder.onlyTexts }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { throw decoder.onlyTexts }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { throw decoder.onlyTexts }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { throw decoder.onlyTexts }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { throw decoder.onlyTexts }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { throw decoder.onlyTexts }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { throw decoder.onlyTexts }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { throw decoder.onlyTexts }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { throw decoder.onlyTexts }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { throw decoder.onlyTexts }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { throw decoder.onlyTexts }
  }
}
