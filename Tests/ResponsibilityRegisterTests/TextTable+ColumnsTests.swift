import ResponsibilityRegister
import Testing

/// Columns of blanks, as the text of a PDF has them.
@Suite struct TextTableColumnsTests {
  @Test(arguments: [
    // Headings over two lines, and names that the width of the column breaks.
    (
      """
                                        Lead               Supporting
      No.   Action                      organisation       organisations       When

      1     Agree on sampling           Food Standards     UK Health           2024
            plans                       Scotland           Security Agency
      2     Report                      Defra              Environment         2025
                                                           Agency, Ofwat
      """,
      [
        "1 Food Standards Scotland l", "1 UK Health Security Agency p", "2 Defra l",
        "2 Environment Agency p",
        "2 Ofwat p",
      ]
    ),
    // Rows without blank lines between them, told by the numbers in front of the cells.
    (
      """
      Action                          Lead                Partners
      1. Offer a course to every      Gwynedd Council     WJEC
         new teacher
      2. Audit signage                Estyn               Sport Wales
      """,
      ["1 Gwynedd Council l", "1 WJEC p", "2 Estyn l", "2 Sport Wales p"]
    ),
    // Notes at the foot of a page part the table; their marks stand behind names.
    (
      """
            Action                       Owner        Supporting     Timing

      1.1   Define storage               BEIS         Ofgem3         2023

      3 As the regulator, it acts independently of the Department for Trade.
                                                                     61

      2.1   Advise consumers             ESO          Elexon         2024
      """,
      ["1.1 BEIS l", "1.1 Ofgem p", "2.1 ESO l", "2.1 Elexon p"]
    ),
  ])
  func `wrapped cells are read`(text: String, triples: [String]) throws {
    #expect(try Register(worklist: text).triples == triples)
  }
}
