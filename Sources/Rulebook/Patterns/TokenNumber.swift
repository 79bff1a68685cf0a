/// What a token is among the words of an index.
struct TokenNumber {
  /// As in `PatternWords`, of a word or a hashtag that patterns may take; otherwise -1.
  var whole: Int32 = -1
  /// The number of what stands before its apostrophe, as "we" in "we're", or -1.
  var stem: Int32 = -1
}
