import Prose
import Rulebook

extension LexiconName {
  static let insideInfo: LexiconName = "transparency/guard-inside-info"
}

extension Circumstances {
  static var listed: Circumstances {
    var circumstances = Circumstances()
    circumstances.isListed = true
    return circumstances
  }
}

extension Brief {
  /// Published, long ago, or somebody else's.
  func isKnownToTheMarket(_ match: Match, in reading: Reading) -> Bool {
    has("others", of: .insideInfo, around: match)
      || matches.of(.insideInfo, group: "published").contains {
        abs($0.sentence - match.sentence) <= 1 && !isDenied($0, in: reading)
      }
  }

  /// A figure alone is a topic; with a number or a direction it is news.
  func moves(_ match: Match, in reading: Reading) -> Bool {
    has("move", of: .insideInfo, around: match)
      || (reading.holdsNumber(in: match.sentence) && !isDenied(match, in: reading)
        && !has("silence", of: .insideInfo, around: match))
  }
}
