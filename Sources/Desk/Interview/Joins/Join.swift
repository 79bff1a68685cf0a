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

/// What a join works on.
struct Material: Sendable {
  let reading: Reading
  let hit: Hit
  let platform: Platform
  let lineEnd: String
}
