import Foundation
import ResultTables
import Testing
import TwoModeNetworks

@Suite struct ResultJSONTests {
  private struct Row: Encodable {
    let score: OrNull<Double>
    let name: String
  }

  @Test func `keys are sorted and what is missing is null`() throws {
    let data = try ResultJSON.data([Row(score: OrNull(nil), name: "a/b")])
    #expect(
      String(decoding: data, as: UTF8.self)
        == "[\n  {\n    \"name\" : \"a/b\",\n    \"score\" : null\n  }\n]\n")
  }

  @Test func `pairs name what they share`() throws {
    let network = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 2)])
    let pairs = network.projected().ties.map {
      PairResult($0, name: { $0 }, sharedName: { "\($0)" })
    }
    let text = String(decoding: try ResultJSON.data(pairs), as: UTF8.self)
      .filter { !$0.isWhitespace }
    #expect(text == #"[{"a":"a","b":"b","items":["2"],"p":null,"q":null,"weight":1}]"#)
  }
}
