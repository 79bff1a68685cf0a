/// The name of a word list: its path below `lexicons/` without the ending,
/// as "dialogue/engagement-bait".
package struct LexiconName: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
}
