/// A line that holds something, as tokens.
struct Line {
  /// From its first token that is no space to its last.
  let tokens: Range<Int>
  /// In characters, more or less: code points from the first to the last.
  let width: Int
  /// Behind the mark of a list item; the start of `tokens` when there is none.
  let textStart: Int
  /// Whether it holds only tags, names, links and emoji.
  let isOnlyTags: Bool
  /// Whether a blank line, or the start of the post, comes before it.
  let startsParagraph: Bool

  var hasMarker: Bool { textStart > tokens.lowerBound }
}
