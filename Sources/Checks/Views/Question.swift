import Prose

/// A place where a post asks for something, or seems to.
package struct Question: Hashable, Sendable {
  /// How it is asked.
  package enum Form: Sendable {
    /// With a question mark.
    case marked
    /// In the word order of a question, without the mark.
    case unmarked
    /// As a polite request: "Tell me where we are wrong."
    case invitation
    /// As a statement of curiosity: "I'd like to know how you do it."
    case wish
  }

  /// What is known about it; any number holds at once.
  package struct Signs: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Somebody else asks it, or it stands between quotation marks.
    package static let quoted = Signs(rawValue: 1 << 0)
    /// It stands in the last two fifths of the post or among its last three sentences.
    package static let closing = Signs(rawValue: 1 << 1)
    /// The readers are in it: by "you", by a named audience, or by "who".
    package static let toReader = Signs(rawValue: 1 << 2)
    /// It has a question word, so that yes or no is no answer.
    package static let open = Signs(rawValue: 1 << 3)
    /// It would fit under any post ("Thoughts?").
    package static let stock = Signs(rawValue: 1 << 4)
    /// It asks for a click.
    package static let bait = Signs(rawValue: 1 << 5)
    /// It suggests its answer ("Isn't it time we moved?").
    package static let loaded = Signs(rawValue: 1 << 6)
    /// It is a statement with a tag that asks for a nod (", right?").
    package static let tag = Signs(rawValue: 1 << 7)
    /// Its tag is mere warmth (", gell?").
    package static let warmTag = Signs(rawValue: 1 << 8)
    /// The next sentence answers it.
    package static let answered = Signs(rawValue: 1 << 9)
    /// It leads to a link or an offer that holds the answer.
    package static let teaser = Signs(rawValue: 1 << 10)
    /// A word in it can mean nobody but the readers ("your").
    package static let addressed = Signs(rawValue: 1 << 11)
  }

  /// Index into `Reading.sentences`.
  package let sentence: Int
  /// From the start of its sentence to the question mark, or to its last word.
  package let range: ByteRange
  package let form: Form
  package let wordCount: Int
  package let signs: Signs

  /// A question of up to three words.
  package var isShort: Bool { wordCount <= 3 }

  /// Whether nobody is meant to answer it. A warm tag is no such question, but no real one either.
  package var isRhetorical: Bool {
    // What follows a teaser is no answer but what it advertises.
    let own: Signs = signs.contains(.teaser) ? [.loaded, .tag] : [.loaded, .tag, .answered]
    return form == .marked && signs.isDisjoint(with: [.quoted, .stock])
      && !signs.isDisjoint(with: own)
  }

  /// "Who's your Tom?" needs no fourth word; "And you?" would.
  private var asksOutright: Bool { form == .marked && signs.isSuperset(of: [.open, .addressed]) }

  /// Whether the author asks the readers for something only they can say.
  package var isGenuine: Bool {
    signs.isDisjoint(
      with: [.quoted, .stock, .bait, .loaded, .tag, .warmTag, .answered, .teaser])
      && signs.contains(.toReader) && wordCount >= (asksOutright ? 3 : 4)
  }
}
