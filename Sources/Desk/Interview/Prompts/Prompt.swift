import Prose
import Rulebook

/// One open question to the author. There is never more than one.
package struct Prompt: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One line. Enter alone sends an empty line.
    case line
    /// Several lines, until "." or Ctrl-D on an empty line; `..` types a dot, `//` a slash. A line
    /// that begins with "/" and a known command is sent as `.line`, after `.partial` with the rest.
    case text
    /// A letter, a whole word or, on a plain page, a number; sent as a line, untouched.
    case choice([Choice])
  }

  package let kind: Kind
  /// Blocks above the input.
  package let question: [Block]
  /// What stands directly before the input: "> ", "Platform? > ". Safe to print.
  package let lead: String
  /// What stands in the input already, to be changed; empty as a rule.
  package var initial: String
  /// The counter that runs along while the author types; `nil`: none does.
  package let gauge: Gauge?
  /// What a half-typed answer is journalled under.
  package let name: String

  package init(
    _ kind: Kind, _ question: [Block], lead: String = "> ", name: String, initial: String = "",
    gauge: Gauge? = nil
  ) {
    self.kind = kind
    self.question = question
    self.lead = lead
    self.name = name
    self.initial = initial
    self.gauge = gauge
  }

  /// How long the post is with what is being typed, in the unit of the platform.
  package struct Gauge: Hashable, Sendable {
    package let platform: Platform
    /// With nothing typed.
    package let unfilled: Int
    /// What stands beside the typed words; `nil`: they are none of the post.
    package let rest: Int?

    package func length(with text: String) -> Int {
      guard !text.isEmpty, let rest else { return unfilled }
      let bytes = Array(text.utf8)
      return rest + platform.unit.length(of: bytes, in: ByteRange(0, bytes.count)).total
    }
  }

  /// One way to answer. The interview itself understands every letter, word and number.
  package struct Choice: Hashable, Sendable {
    package let letter: Character
    /// In the language of the page; safe to print.
    package let word: String

    package init(_ letter: Character, _ word: String) {
      self.letter = letter
      self.word = word
    }
  }
}
