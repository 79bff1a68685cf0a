import Prose
import Rulebook

/// Whose words a quotation is handed over with.
extension Reading {
  /// The tokens that are a part of a person's name; indices, sorted.
  func tokens(naming person: String?) -> [Int] {
    let parts = (person ?? "").split(separator: " ").filter { $0.count > 2 }.map(String.init)
    guard !parts.isEmpty else { return [] }
    return tokens.indices.filter { index in
      tokens[index].kind == .word && parts.contains { $0 == text(tokens[index]) }
    }
  }

  /// Whether one of the tokens stands in the match, or at most six words away.
  func isNear(_ match: Match, _ indices: [Int]) -> Bool {
    // Twelve tokens are six words with the spaces between them.
    indices.contains { $0 >= match.tokens.lowerBound - 12 && $0 < match.tokens.upperBound + 12 }
  }

  /// Whether words of somebody's stand right before or behind: a quotation of four words or more.
  func isBesideSpeech(_ match: Match) -> Bool {
    quotations.contains { quotation in
      let words = tokens(in: quotation.inner).count { $0.kind == .word }
      let gap = match.range.start - quotation.range.end
      let gapBefore = quotation.range.start - match.range.end
      return words >= 4 && ((0...4).contains(gap) || (0...40).contains(gapBefore))
    }
  }
}
