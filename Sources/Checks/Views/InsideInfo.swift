import Prose
import Rulebook

extension LexiconName {
  static let insideInfo: LexiconName = "transparency/guard-inside-info"
  static let openDeal: LexiconName = "transparency/open-deal"
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

  /// Deals of the house that are not done: words that say so, and a purchase, a stake or a price
  /// beside a closing still to come. A handshake seals many things; it counts where lawyers, a
  /// rival or an industry are near as well. Sorted.
  func openDeals(in reading: Reading) -> [Match] {
    let said = matches.of(.openDeal).filter {
      isMeant($0, in: reading) && !isKnownToTheMarket($0, in: reading)
    }
    let closings = said.sentences("main", "closing")
    let stakes = matches.of(.openDeal).sentences("stake")
    let shaken = said.filter { $0.group == "agreed" && $0.isNear(stakes, within: 2) }
    let bids = said.sentences("bid").union(shaken.map(\.sentence))
    return said.filter { match in
      switch match.group {
      case "bid": match.isNear(closings, within: 1)
      case "agreed": shaken.contains(match) && match.isNear(closings, within: 1)
      case "closing": match.isNear(bids, within: 1)
      default: match.group == "main"
      }
    }
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
    let near =
      coming.filter { $0.isNear(turns, within: 3) } + hints.filter { $0.isNear(news, within: 3) }
    return near.sorted { $0.range < $1.range }
  }
}

extension Match {
  /// Whether one of the sentences is at most so many away.
  func isNear(_ sentences: Set<Int>, within distance: Int) -> Bool {
    (sentence - distance...sentence + distance).contains(where: sentences.contains)
  }
}

extension [Match] {
  /// The sentences in which one of these groups matches.
  fileprivate func sentences(_ groups: String...) -> Set<Int> {
    Set(lazy.filter { groups.contains($0.group) }.map(\.sentence))
  }

  /// Those that share no words with others.
  func without(_ others: [Match]) -> [Match] {
    others.isEmpty ? self : filter { match in !others.contains { $0.range.overlaps(match.range) } }
  }
}
