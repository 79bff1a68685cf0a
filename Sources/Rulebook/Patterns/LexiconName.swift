/// The name of a word list: its path below `lexicons/` without the ending,
/// as "dialogue/engagement-bait".
package struct LexiconName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Made of the length and some of the last letters; hardly ever the same for two names.
  let key: UInt32
  package let text: String

  package init(_ text: String) {
    key = Self.key(of: text)
    self.text = text
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// By its key: names are looked up some hundred times a post.
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static func key(of text: String) -> UInt32 {
    let letters = text.utf8.span
    var key = UInt32(truncatingIfNeeded: letters.count)
    var index = letters.count - 1
    while index >= 0, index > letters.count - 8 {
      key = key &* 37 &+ UInt32(letters[index])
      index -= 2
    }
    return key
  }
}
