/// What a reading must know of a language to cut a post into sentences and to name its language.
///
/// All words are folded. The rulebook fills it from `Rules/<language>/language/`.
package struct Orthography: Sendable {
  /// Abbreviations that end in a full stop, without that stop: "dr", "z. b" as "z.b", "u.s".
  package var abbreviations = WordSet()
  /// The same, but only those that commonly also end a sentence ("usw", "etc", "u.s", "inc").
  package var finalAbbreviations = WordSet()
  /// Words a number before a full stop belongs to: "3. mai".
  package var months = WordSet()
  /// Words that only this language uses often; they vote for it.
  package var functionWords = WordSet()
  /// Verbs of saying ("says", "sagte", "meint") that tell whose a quotation is.
  package var speechVerbs = WordSet()
  /// Words an author says for the author ("i", "we"): who stands beside a verb of saying.
  package var authorPronouns = WordSet()
  /// Common first names; in front of a colon they make a line of dialogue.
  package var firstNames = WordSet()
  /// What hashtags in small letters are made of.
  package var tagWords = TagWords()

  package init() {}
}

/// One orthography for each language.
package typealias Orthographies = [Language: Orthography]
