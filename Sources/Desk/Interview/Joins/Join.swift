import Checks
import Prose
import Rulebook

/// A named way to bring an author's answer into the text, always the same for the same answer.
struct Join: Sendable {
  /// What the answer is.
  enum Wants: Sendable {
    /// A sentence of the author's own.
    case words
    /// The same, starting from the sentence as it stands.
    case change
    /// Numbers of listed places.
    case numbers
    /// A number, or a sentence.
    case either
    /// A person's word; the text stays.
    case word
    /// Nothing: the check itself knows what to put right, and the author says yes or no.
    case consent
  }

  let name: String
  let wants: Wants
  /// The places to choose from.
  let places: @Sendable (Material) -> [ByteRange]
  /// What changes; `nil` when the answer does not fit.
  let edits: @Sendable (Material, _ answer: String) -> [Edit]?

  init(
    _ name: String, wants: Wants = .words,
    places: @escaping @Sendable (Material) -> [ByteRange] = { _ in [] },
    edits: @escaping @Sendable (Material, String) -> [Edit]?
  ) {
    self.name = name
    self.wants = wants
    self.places = places
    self.edits = edits
  }
}

extension Join {
  /// Whether the answer shall be a question.
  var asks: Bool { [Join.ask.name, Join.askInstead.name].contains(name) }

  /// The same for an answer that is none.
  var stating: Join { name == Join.ask.name ? .append : .replaceSentence }

  /// Where an answer of the author's own words will stand: the name of the place, and the sentence
  /// it is about.
  func place(in material: Material) -> (name: String, range: ByteRange?) {
    let sentence = material.marked.map { material.core(of: $0) }
    let isWorded = material.marked.map { $0.wordCount > 0 } ?? false
    switch name {
    case Join.prepend.name: return ("first", nil)
    case Join.follow.name: return sentence.map { ("behind", $0) } ?? ("end", nil)
    case Join.replaceSpan.name:
      return ("instead", material.hit.ranges.first { !$0.isEmpty })
    case Join.replaceOpening.name:
      return sentence.map { ("instead", Join.replaced(of: $0, in: material)) } ?? ("first", nil)
    case Join.replaceSentence.name, Join.askInstead.name:
      return isWorded ? ("instead", sentence) : ("end", nil)
    default: return ("end", nil)
    }
  }
}

/// What a join works on.
struct Material: Sendable {
  let reading: Reading
  let hit: Hit
  let platform: Platform
  let lineEnd: String
}
