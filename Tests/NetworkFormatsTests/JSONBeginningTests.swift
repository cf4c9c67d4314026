import Testing

@testable import NetworkFormats

@Suite struct JSONBeginningTests {
  @Test(
    arguments: [
      ("{\"incidences\": []}", .hif), ("{\"metadata\": {}, \"network-type\": \"asc\"", .hif),
      ("{\"nodes\": [{\"attrs\": {}, \"node\": 1}", .hif),
      ("\u{FEFF} {\"metadata\": {\"a\": [1]}, \"edges\": [{\"edge\": 1}]", .hif),
      ("{\"nodes\": [], \"incidences\": []}", .hif), ("{\"nodes\": [{\"id\": 1}", .nodeLink),
      ("{\"directed\": false", nil), ("{\"directed\": false,", .nodeLink),
      ("{\"links\": [", .nodeLink), ("{\"multigraph\": true}", .nodeLink),
      ("{\"graph\": {}, \"nodes\": [", .nodeLink),
      ("{\"parties\": [], \"items\": [], \"responsibilities\": []}", nil),
      ("{\"diagnostics\": [{\"code\": \"nodes\"}", nil), ("{\"items\": [], \"nodes\": []}", nil),
      ("{\"elements\": [], \"connections\": []}", nil), ("[{\"nodes\": 1}]", nil), ("{}", nil),
      ("", nil), ("nodes,links", nil), ("{\"a\": \"nodes\"}", nil),
      ("{\"a\": {\"nodes\": []}}", nil),
    ] as [(String, JSONBeginning.Kind?)])
  func `the keys at the beginning tell the kind`(text: String, kind: JSONBeginning.Kind?) {
    // A key counts once its value has begun; the second of two equal beginnings has a comma.
    let bytes = Array((text == "{\"directed\": false" ? "{\"directed\"" : text).utf8)
    #expect(JSONBeginning.kind(bytes) == kind)
  }

  @Test func `only the beginning is looked at`() {
    let long = "{\"nodes\": [" + String(repeating: "{\"id\": 1},", count: 1000)
    #expect(JSONBeginning.kind(Array(long.utf8)) == .nodeLink)
    let late = "{\"a\": \"" + String(repeating: "x", count: 5000) + "\", \"nodes\": []}"
    #expect(JSONBeginning.kind(Array(late.utf8)) == nil)
  }
}
