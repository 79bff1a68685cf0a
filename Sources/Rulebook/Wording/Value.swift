/// What a sentence of wording can be filled with.
package enum Value: Hashable, Sendable {
  /// Set as it is.
  case text(String)
  case number(Int)
  /// A line or a column: without marks between its digits, as editors show it.
  case place(Int)
  /// The author's own words, set between the quotation marks of the language.
  case quote(String)
  /// Several of the author's words, each quoted, joined as the language joins them.
  case quotes([String])
  /// Several words, joined as the language joins them.
  case list([String])
}
