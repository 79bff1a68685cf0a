/// What a reading must know of a language to cut a post into sentences and to name its language.
///
/// The rulebook fills it from `Rules/<language>/language/`.
package struct Orthography: Sendable {
  /// Lists of words, all of them folded.
  package enum List: Int, CaseIterable, Sendable {
    /// Abbreviations that end in a full stop, without that stop: "dr", "z. b" as "z.b", "u.s".
    case abbreviations
    /// The same, but only those that commonly also end a sentence ("usw", "etc", "u.s", "inc").
    case finalAbbreviations
    /// Words a number before a full stop belongs to: "3. mai".
    case months
    /// Words that only this language uses often; they vote for it.
    case functionWords
    /// Verbs of saying ("says", "sagte", "meint") that tell whose a quotation is.
    case speechVerbs
    /// Words an author says for the author ("i", "we"): who stands beside a verb of saying.
    case authorPronouns
    /// The same that are no subject ("me", "my"); in front of a colon they tell whose words follow.
    case authorLabels
    /// Common first names; in front of a colon they make a line of dialogue.
    case firstNames
  }

  private var lists = Array(repeating: WordSet(), count: List.allCases.count)
  /// What hashtags in small letters are made of.
  package var tagWords = TagWords()

  package init() {}

  package subscript(list: List) -> WordSet {
    get { lists[list.rawValue] }
    set { lists[list.rawValue] = newValue }
  }
}

/// One orthography for each language.
package struct Orthographies: Sendable, ExpressibleByDictionaryLiteral {
  /// In the order of `Language.allCases`.
  let all: [Orthography]
  let voters: Voters
  private let byLanguage: [Language: Orthography]

  package init(_ orthographies: [Language: Orthography]) {
    byLanguage = orthographies
    all = Language.allCases.compactMap { orthographies[$0] }
    voters = Voters(Language.allCases.map { orthographies[$0]?[.functionWords] ?? WordSet() })
  }

  package init(dictionaryLiteral orthographies: (Language, Orthography)...) {
    self.init(Dictionary(uniqueKeysWithValues: orthographies))
  }

  package subscript(language: Language) -> Orthography? { byLanguage[language] }
}
