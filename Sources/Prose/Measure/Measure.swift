/// How a platform's own counter counts.
package enum Measure: String, CaseIterable, Sendable {
  /// X: links 23, emoji 2, most signs beyond Latin 2, composed characters; twitter-text v3.
  ///
  /// One deviation: every emoji costs 2, also those twitter-text is too old to know.
  /// Source: "Counting characters", https://docs.x.com/fundamentals/counting-characters (read
  /// 2026-11-23), and https://github.com/twitter/twitter-text.
  case xWeighted = "x-weighted"
  /// UTF-16 units: a letter one, most emoji and "bold" letters two or more.
  case utf16
  /// UTF-8 bytes: "ä" two, "„" three, most emoji four or more.
  case utf8
  /// Characters as people see them.
  case graphemes
  /// Graphemes as Mastodon counts them: links 23, of "@name@server" only "@name".
  case mastodon
  /// Graphemes as Bluesky's composer counts them: links as short as they will be shown.
  case bluesky
  /// Code points: "ä" from "a" and U+0308 two, joined emoji up to ten.
  case codePoints = "code-points"
}

extension Measure {
  /// The length of a stretch, taken as a text of its own: nothing is trimmed. Linear.
  package func length(of bytes: [UInt8], in range: ByteRange) -> Measured {
    switch self {
    case .xWeighted, .utf16, .utf8, .codePoints:
      var sum = LengthSum()
      walk(bytes, range) { piece, text in
        sum.add(piece, in: text)
        return true
      }
      return sum.measured
    case .graphemes, .mastodon, .bluesky:
      return graphemeLength(of: bytes, in: range)
    }
  }

  /// The length of what will be published.
  package func length(of draft: Draft) -> Measured { length(of: draft.bytes, in: draft.post) }

  /// Where the part ends that fits into the limit; the end of the range if all of it does.
  ///
  /// Never inside a character, and before a link that fits only in part. The part itself may count
  /// more where the cut makes a link of a word: "norvale.community" up to "norvale.com".
  package func cut(_ bytes: [UInt8], in range: ByteRange, at limit: Int) -> Int {
    switch self {
    case .xWeighted, .utf16, .utf8, .codePoints:
      var used = 0
      var end = range.end
      walk(bytes, range) { piece, text in
        if used + piece.cost <= limit {
          used += piece.cost
          return true
        }
        end = text.origin(of: piece.start(ofUnit: max(limit - used, 0)))
        return false
      }
      return Characters.start(at: end, in: bytes, range)
    case .graphemes, .mastodon, .bluesky:
      return graphemeCut(bytes, in: range, at: limit)
    }
  }
}
