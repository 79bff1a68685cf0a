import Prose
import Rulebook

extension Brief {
  /// Where the author opens a door to those who answer; sorted.
  ///
  /// A jab in the same sentence shuts it again, and the points of a list for others open none.
  func offers(in reading: Reading) -> [Match] {
    let list: LexiconName = "dialogue/reply-offer"
    let offers = ownMatches(of: list, group: "main", in: reading)
    if offers.isEmpty { return [] }
    let listed = sentencesListedForOthers(in: reading)
    return offers.filter { offer in
      !listed.contains(offer.sentence) && !has("sting", of: list, around: offer)
    }
  }
}
