/// The sentence of the article a check comes from.
///
/// The article: Eduard Mesares, "#SocialCEO: Chancen erkennen, Angst ablegen! Wir sind im
/// Jahr 2018.", LinkedIn, 2018, read 2026-11-23.
package struct Source: Hashable, Sendable {
  /// Its place: "1" to "10" for the numbered thoughts, "title", "introduction", "precondition",
  /// "platforms", "closing", "comment".
  package let point: String
  /// Verbatim, German; "…" where words are left out.
  package let quote: String

  package init(point: String, quote: String) {
    self.point = point
    self.quote = quote
  }
}
