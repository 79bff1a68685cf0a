import Prose
import Rulebook

extension Check {
  /// Formulas of another medium, which show that a post was pasted.
  static let platformLeftovers = Check(
    "fit/platform-leftovers", .fit, .everywhere(.suggestion),
    source: Source(
      point: "platforms", quote: "kann pauschal nicht beantwortet werden"),
    examples: [
      .flags(.en, "⟦RT if⟧ you agree! ⟦Thread 1/7⟧"),
      .flags(.en, "⟦Hello LinkedIn⟧! Nice to be here, ⟦see more below⟧", on: "x"),
      .flags(.en, "The whole story? ⟦Link in bio⟧, ⟦swipe up⟧!", on: "x"),
      .passes(.en, "Seven things broke. I tell one. Someone on Twitter asked which."),
      .passes(
        .en, "The whole story: https://ex.am/s. What my network taught me is there.", on: "x"),
      .flags(.de, "⟦RT, wenn⟧ ihr zustimmt! ⟦Thread 1/7⟧"),
      .flags(.de, "⟦Liebes Netzwerk⟧, ⟦hallo LinkedIn⟧!", on: "x"),
      .flags(.de, "Mehr davon: ⟦Link in der Bio⟧!", on: "x"),
      .passes(.de, "Sieben Dinge gingen kaputt. Eins erzähle ich. Auf Twitter fragte jemand."),
      .passes(.de, "Die ganze Geschichte: https://ex.am/s", on: "x"),
    ]
  ) { reading, brief in
    let name = brief.platform.name
    let strangers = brief.ownMatches(of: "fit/platform-leftovers", in: reading).filter { match in
      switch match.group {
      case "x": !["x", "x-premium", "bluesky", "threads", "mastodon"].contains(name)
      case "linkedin": !name.hasPrefix("linkedin")
      case "instagram": name != "instagram"
      default: true
      }
    }
    guard let first = strangers.first else { return [] }
    let same = strangers.allSatisfy { $0.group == first.group }
    return [.phrases(strangers, in: reading, variant: same ? first.group : nil)]
  }
}
