import Prose
import Rulebook

/// Thanks and praise that go to everybody at once.
///
/// Both say nearly the same, so a post hears about one of them: whichever weighs more.
struct Crowd {
  /// Thanks with nobody named around them.
  let thanks: [Match]
  /// Praise in a post in which nobody is seen or heard.
  let praise: [Match]

  var isMostlyPraise: Bool { praise.count > thanks.count }

  init(in reading: borrowing Reading, _ brief: borrowing Brief, _ people: People) {
    let people = people.ranges
    let named = Set(people.compactMap { reading.sentenceIndex(at: $0.start) })
    let together = brief.sentences(of: "network/generic-thanks", group: "together")
    let thanks = brief.meant("network/generic-thanks", group: "main", in: reading).filter { match in
      let around = match.sentence - 1...match.sentence + 1
      return !around.contains { named.contains($0) || together.contains($0) }
    }
    let isSomebodyHeard = reading.quotations.contains { $0.voice == .other }
    let praise = brief.meant("culture/anonymous-mass", group: "main", in: reading).filter { match in
      !thanks.contains { $0.range.overlaps(match.range) }
    }
    self.thanks = thanks
    self.praise = people.isEmpty && !isSomebodyHeard ? praise : []
  }
}
