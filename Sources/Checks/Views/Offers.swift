import Prose
import Rulebook

extension Brief {
  /// Where the author opens a door to those who answer; sorted.
  ///
  /// A jab in the same sentence shuts it again, the points of a list for others open none, and a
  /// guide for a keyword is a trade.
  func offers(in reading: Reading) -> [Match] {
    let list: LexiconName = "dialogue/reply-offer"
    let offers = ownMatches(of: list, group: "main", in: reading)
    if offers.isEmpty { return [] }
    let listed = sentencesListedForOthers(in: reading)
    let bait = Bait(in: reading, self)
    return offers.filter { offer in
      !listed.contains(offer.sentence) && !has("sting", of: list, around: offer)
        && (bait.helps || !bait.sentences.contains(offer.sentence))
    }
  }
}
