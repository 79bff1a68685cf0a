import Prose
import Rulebook

extension LexiconName {
  static let insideInfo: LexiconName = "transparency/guard-inside-info"
  static let resultsToCome: LexiconName = "transparency/results-to-come"
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

  /// A figure alone is a topic; with a number, a direction or a hint it is news.
  func moves(_ match: Match, in reading: Reading) -> Bool {
    has("move", of: .insideInfo, around: match) || has("hint", of: .resultsToCome, around: match)
      || (reading.holdsNumber(in: match.sentence) && !isDenied(match, in: reading)
        && !has("silence", of: .insideInfo, around: match))
  }

  /// Whether the house itself is measured by what the market expects: somebody else may have
  /// beaten the consensus.
  func isOfTheHouse(_ match: Match) -> Bool {
    has("house", of: .resultsToCome, around: match) || has("figure", of: .insideInfo, around: match)
  }

  /// Results still to come, and hints of how they turn out, where both stand close together.
  ///
  /// In a house that is not listed, only words count that belong to the stock exchange. Sorted.
  func hintsAtResults(in reading: Reading) -> [Match] {
    let said = matches.of(.resultsToCome).filter {
      !reading.isAsked($0) && !reading.isQuoted($0) && !has("others", of: .insideInfo, around: $0)
    }
    let coming = said.filter {
      $0.group == "exchange" || $0.group == "main" && circumstances.isListed
    }
    if coming.isEmpty { return [] }
    let hints = said.filter { $0.group == "hint" && !isKnownToTheMarket($0, in: reading) }
    let (news, turns) = (Set(coming.map(\.sentence)), Set(hints.map(\.sentence)))
    return (coming.filter { $0.isNear(turns) } + hints.filter { $0.isNear(news) })
      .sorted { $0.range < $1.range }
  }
}

extension Match {
  /// At most three sentences away.
  fileprivate func isNear(_ sentences: Set<Int>) -> Bool {
    (sentence - 3...sentence + 3).contains(where: sentences.contains)
  }
}
