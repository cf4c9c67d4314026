import Testing

@testable import NetworkFormats

@Suite struct TieDictionaryTests {
  @Test(arguments: [
    ("{}", ""), ("{'weight': 3}", "weight=3"), ("{\"a\": 'it\\'s', 'b': 1.5e3}", "a=it's b=1.5e3"),
    ("{ 'x' : True , 'y': None, 'z': -2 }", "x=true y= z=-2"), ("{'a, b': \"c: }\"}", "a, b=c: }"),
  ])
  func `texts, numbers, truths and nothing are read`(text: String, entries: String) {
    let read = TieDictionary(text)?.entries.map { "\($0.key)=\($0.value)" }
    #expect(read?.joined(separator: " ") == entries)
  }

  @Test(arguments: [
    "", "{", "{}x", "{'a'}", "{'a': [1]}", "{'a': {'b': 1}}", "{'a': nan}", "{a: 1}", "{'a': 1,}",
    "{'a: 1}",
    "{'a': 1",
  ])
  func `anything else is none`(text: String) {
    #expect(TieDictionary(text) == nil)
  }
}
