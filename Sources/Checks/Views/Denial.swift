import Prose
import Rulebook

extension Reading {
  /// Whether a word of denial stands right before a match, in the same clause: "you are no
  /// headcount".
  func isDeniedNearby(_ match: Match) -> Bool {
    let start = sentences[match.sentence].tokens.lowerBound
    var words = 0
    for token in tokens[min(start, match.tokens.lowerBound)..<match.tokens.lowerBound].reversed()
    where token.kind != .space {
      guard token.kind == .word, words < 4 else { return false }
      if endsInDenial(token) || Self.denials.contains(where: { isToken(token, $0) }) {
        return true
      }
      words += 1
    }
    return false
  }

  /// "don't", "isn't".
  private func endsInDenial(_ token: Token) -> Bool { folded(token).ends(with: "n't".utf8) }

  private static let denials: [StaticString] = [
    "no", "not", "never", "nobody", "without", "nor", "stop",
    "nicht", "nie", "niemals", "kein", "keine", "keinen", "keiner", "keinem", "niemand",
    "niemanden", "niemandem", "ohne",
  ]
}

extension Sequence<UInt8> {
  fileprivate func ends(with ending: String.UTF8View) -> Bool {
    Array(self).suffix(ending.count).elementsEqual(ending)
  }
}

extension Brief {
  /// Matches that are the author's own statement: neither quoted, nor asked, nor denied.
  func statements(
    of lexicon: LexiconName, group: String = "main", in reading: Reading
  ) -> [Match] {
    ownMatches(of: lexicon, group: group, in: reading).filter { match in
      !reading.isAsked(match) && !reading.isQuoted(match) && !reading.isDeniedNearby(match)
    }
  }

  /// The sentences in which a group of a word list matches.
  func sentences(of lexicon: LexiconName, group: String) -> Set<Int> {
    Set(matches.of(lexicon, group: group).map(\.sentence))
  }
}
