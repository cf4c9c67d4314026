/// What the words of one annotation say.
struct Clause {
  /// A name and how it takes part.
  struct Mention {
    let name: String
    /// Where it stands in the text.
    let place: Int
    let meaning: Lexicon.Meaning
    /// The label or verb that says so.
    let label: String?
    let isCollective: Bool
    /// How many semicolons stand before it.
    var sentence = 0
  }

  /// Words that a person should look at.
  struct Doubt {
    enum Kind { case unknownLabel, emptyName, oddName }
    let kind: Kind
    let words: String
  }

  var mentions: [Mention] = []
  var doubts: [Doubt] = []
  /// When it is to be done, in the document's words.
  var deadline: String?
  /// How far it is, in the document's words.
  var status: String?
  /// Whether a label said what the names do.
  var isLabelled = false
  /// Whether it begins with words before a colon that are no label: nothing of it can be trusted.
  var startsUnknown = false
  /// Whether a verb did.
  var hasVerb = false
  /// Whether words stand after a verb that the lexicon has no place for.
  var hasObject = false
  /// Whether it asks its names to act: 请甲局研究.
  var isAsked = false
  /// Whether it says that the first name leads, here and below.
  var saysThatFirstLeads = false
  /// How sure the least certain name is.
  var weakestName = Lexicon.Likeness.firm
  /// Whether each name is surely one, or that of a place beside such.
  var areNamesOrPlaces = true
  /// Whether one name is surely one.
  var hasFirmName = false
  /// Whether its list of names is open: words such as 等 say that more may answer than are named.
  var isOpen = false
  /// Sentences that say nothing of who answers.
  var remarks: [String] = []
}
