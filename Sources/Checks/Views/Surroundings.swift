import Prose
import Rulebook

/// What stands around a match and may turn its meaning.
extension Reading {
  /// Whether the author asks instead of saying.
  func isAsked(_ match: Match) -> Bool { sentences[match.sentence].ending == .question }

  /// Whether the author shows the words between quotation marks, or somebody else says them.
  func isQuoted(_ match: Match) -> Bool { quotation(at: match.range.start) != nil }

  /// Whether anything in a sentence stands between quotation marks.
  func holdsQuotation(_ sentence: Sentence) -> Bool {
    let first = quotations.indices.partitioningIndex {
      quotations[$0].range.end > sentence.range.start
    }
    return first < quotations.count && quotations[first].range.start < sentence.range.end
  }

  /// The byte a mark folds to; 0 for longer tokens and for those that fold to nothing.
  func mark(_ token: Token) -> UInt8 {
    token.folded.end - token.folded.start == 1 ? folded[token.folded.start] : 0
  }

  /// A dash of any length, or a hyphen that does its work.
  func isDash(_ token: Token) -> Bool {
    let bytes = draft.bytes
    let start = token.range.start
    switch token.range.length {
    case 1: return bytes[start] == UInt8(ascii: "-")
    // U+2013 and U+2014.
    case 3:
      return bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && 0x93...0x94 ~= bytes[start + 2]
    default: return false
    }
  }

  func holdsNumber(in sentence: Int) -> Bool {
    holds(.number, in: sentences[sentence].tokens)
  }

  /// Whether a token of this kind stands in a range of indices; by halving.
  func holds(_ kind: Token.Kind, in range: Range<Int>) -> Bool {
    let places = indices(of: kind)
    let first = places.indices.partitioningIndex { places[$0] >= range.lowerBound }
    return first < places.count && places[first] < range.upperBound
  }

  /// The sentences with numbers in them; indices, sorted, some of them twice.
  var sentencesWithNumbers: [Int] {
    indices(of: .number).compactMap { sentenceIndex(at: tokens[$0].range.start) }
  }

  /// The words of the sentence behind a match, nearest first.
  func words(behind match: Match, atMost count: Int) -> [Token] {
    let end = sentences[match.sentence].tokens.upperBound
    return Array(
      tokens[min(end, match.tokens.upperBound)..<end].lazy.filter { $0.kind == .word }
        .prefix(count))
  }
}

extension Brief {
  /// Whether a group of a word list matches in the sentence of a match, or so many sentences away;
  /// asks only the first 500 matches of a sentence.
  func has(
    _ group: String, of lexicon: LexiconName, around match: Match, within distance: Int = 0
  ) -> Bool {
    (match.sentence - distance...match.sentence + distance).contains { sentence in
      matches.of(lexicon, inSentence: sentence).contains { $0.group == group }
    }
  }
}
