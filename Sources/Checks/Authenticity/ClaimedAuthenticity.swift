import Prose
import Rulebook

extension Check {
  /// Honesty, openness or eye level that is asserted where showing it would do.
  ///
  /// "Honestly" in front of an admission is the real thing, and a vivid post has shown it already.
  static let claimedAuthenticity = Check(
    "authenticity/claimed-authenticity", .authenticity, .everywhere(.suggestion),
    source: Source(point: "2", quote: "Auf \"digitaler Augenhöhe\"."),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "We communicate ⟦openly and honestly⟧, ⟦at eye level⟧."),
      .flags(.en, "⟦To be completely transparent⟧: ⟦transparency matters to us⟧."),
      .flags(.en, "Our leadership is ⟦authentic⟧ and human."),
      .passes(.en, "Honestly, I was scared. The room was full."),
      .passes(.en, "We were not open and honest, and our people noticed."),
      .passes(.en, "The authentic ramen is from Osaka. Is our leadership authentic?"),
      .flags(.de, "Wir kommunizieren ⟦offen und ehrlich⟧ ⟦auf Augenhöhe⟧."),
      .flags(.de, "⟦Um ganz ehrlich zu sein⟧: ⟦Transparenz ist uns wichtig⟧."),
      .flags(.de, "Unsere Führung ist ⟦authentisch⟧ und ⟦nahbar⟧."),
      .passes(.de, "Ehrlich gesagt hatte ich Angst. Der Saal war voll."),
      .passes(.de, "Wir waren nicht offen und ehrlich, und das hat man gemerkt."),
      .passes(.de, "Transparenzhinweis: Die Reise hat Norvale bezahlt. Die Pizza ist authentisch."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "authenticity/claimed-authenticity"
    let claims = brief.meant(lexicon, in: reading).filter { claim in
      switch claim.group {
      case "opener":
        !brief.has(lexicon, group: "admission", in: claim.sentence...claim.sentence + 1)
      case "quality":
        brief.has(lexicon, group: "bearer", in: claim.sentence...claim.sentence)
      case "main": true
      default: false
      }
    }
    guard !claims.isEmpty, brief.details(in: reading).categories < 3 else { return [] }
    let isRunUp = claims.allSatisfy { $0.group == "opener" }
    return [.phrases(claims, in: reading, variant: isRunUp ? "opener" : nil)]
  }
}
