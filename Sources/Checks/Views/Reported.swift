import Prose
import Rulebook

extension Brief {
  private static let views: LexiconName = "stance/reported-view"

  /// Whether somebody else holds the view a match belongs to: it stands behind "some say" or "my
  /// boss thinks" in its sentence, and the author has not taken over ("but I …").
  func isReported(_ match: Match, in reading: Reading) -> Bool {
    let near = matches.of(Self.views, inSentence: match.sentence)
    guard
      let view = near.last(where: {
        $0.group != "turn" && $0.tokens.upperBound <= match.tokens.lowerBound
      }), view.group == "main"
    else { return false }
    return !near.contains {
      $0.group == "turn" && $0.range.start >= view.range.end && $0.range.start < match.range.end
    }
  }
}
