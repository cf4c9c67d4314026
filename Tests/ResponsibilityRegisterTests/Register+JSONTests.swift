import Foundation
import ResponsibilityRegister
import Testing

@Suite struct RegisterJSONTests {
  @Test func `the shape is that of the contract`() throws {
    let register = try Register(
      title: "港口/清单", parties: [Party(name: "甲司", side: .macau)],
      items: [Item(id: "1", theme: "交通", title: "建桥", line: 3)],
      responsibilities: [
        Responsibility(
          party: "甲司", item: "1", role: .lead,
          evidence: Evidence(firstLine: 3, lastLine: 4, text: "（甲司）"))
      ],
      diagnostics: [
        Diagnostic(
          severity: .note, code: Diagnostic.Code(rawValue: "page-number"), line: 9, subjects: ["9"],
          message: "x")
      ])
    #expect(
      String(decoding: register.json(), as: UTF8.self) == """
        {
          "diagnostics" : [
            {
              "code" : "page-number",
              "line" : 9,
              "message" : "x",
              "severity" : "note",
              "subjects" : [
                "9"
              ]
            }
          ],
          "document" : {
            "title" : "港口/清单"
          },
          "items" : [
            {
              "id" : "1",
              "line" : 3,
              "number" : "1",
              "text" : "",
              "theme" : "交通",
              "title" : "建桥",
              "titles" : {

              }
            }
          ],
          "parties" : [
            {
              "id" : "甲司",
              "name" : "甲司",
              "names" : {

              },
              "side" : "macau",
              "writtenForms" : [

              ]
            }
          ],
          "responsibilities" : [
            {
              "evidence" : {
                "lastLine" : 4,
                "line" : 3,
                "text" : "（甲司）"
              },
              "item" : "1",
              "party" : "甲司",
              "role" : "lead"
            }
          ]
        }

        """)
  }

  @Test func `sides are there with their names`() throws {
    let register = try Register(
      parties: [Party(name: "甲司", side: .macau), Party(name: "乙部", side: .mainland)], items: [],
      responsibilities: [], sideNames: [.macau: LocalizedText([.english: "Macau"])])
    #expect(
      String(decoding: register.json(), as: UTF8.self).contains(
        """
          "sides" : [
            {
              "id" : "macau",
              "names" : {
                "en" : "Macau"
              }
            }
          ]
        """))
  }

  @Test func `missing values may be missing`() throws {
    let json = """
      \u{FEFF}{"parties":[{"id":"a","name":"甲司"}],"items":[{"id":"1"}],"more":[1],
       "responsibilities":[{"item":"1","party":"a","role":null,"evidence":{"line":7}}]}
      """
    let register = try Register(json: Data(json.utf8))
    #expect(register.title == nil)
    #expect(register.items == [Item(id: "1", title: "1")])
    #expect(
      register.responsibilities.map(\.evidence) == [Evidence(firstLine: 7, lastLine: 7, text: "")])
    #expect(String(decoding: register.json(), as: UTF8.self).contains("\"role\" : null"))
  }

  @Test(arguments: [
    ("", "empty"), ("{", "well-formed"), ("[]", "the top"), ("\u{1}", "well-formed"),
    ("{\"parties\":[],\"items\":[]}", "“responsibilities” is missing"),
    (
      "{\"parties\":[{\"id\":1,\"name\":\"a\"}],\"items\":[],\"responsibilities\":[]}",
      "parties[0].id"
    ),
    (
      "{\"parties\":[],\"items\":[{\"id\":\"1\",\"line\":1.5}],\"responsibilities\":[]}",
      "no whole number"
    ),
    (
      "{\"parties\":[],\"items\":[],\"responsibilities\":[{\"item\":\"1\",\"party\":\"a\",\"role\":\"x\"}]}",
      "responsibilities[0].role"
    ),
    (
      "{\"parties\":[],\"items\":[{\"id\":\"1\",\"line\":\"x\"}],\"responsibilities\":[]}",
      "items[0].line"
    ),
    (
      "{\"parties\":[],\"items\":[],\"responsibilities\":[{\"item\":\"1\",\"party\":\"a\"}]}",
      "unknown party"
    ),
    (String(repeating: "[", count: 10_000), "well-formed"),
    (
      "{\"parties\":[{\"id\":\"a\",\"name\":\"a\",\"side\":\"s\"}],\"items\":[],\"responsibilities\":[],"
        + "\"sides\":[{\"id\":\"s\",\"names\":{}},{\"id\":\"s\",\"names\":{}}]}",
      "names twice"
    ),
  ])
  func `faults are named`(json: String, words: String) {
    let error = #expect(throws: RegisterError.self) { try Register(json: Data(json.utf8)) }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }
}
