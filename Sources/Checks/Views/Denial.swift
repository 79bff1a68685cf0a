import Prose
import Rulebook

extension Brief {
  private static let denials: LexiconName = "stance/denial"

  /// Whether a word of denial stands among the four words before a match, in the same clause: "you
  /// are no headcount".
  func isDenied(_ match: Match, in reading: Reading) -> Bool {
    let start = match.tokens.lowerBound
    let denial = matches.of(Self.denials, inSentence: match.sentence).last {
      $0.tokens.upperBound <= start
    }
    guard let denial else { return false }
    let between = reading.tokens[denial.tokens.upperBound..<start]
    return between.count { $0.kind == .word } < 4
      && !between.contains { $0.kind == .punctuation || $0.kind == .lineBreak }
  }
}
