import Prose
import Rulebook

extension Check {
  /// The house or what it sells is called good for climate or nature, and nothing beside it shows
  /// how anybody knows.
  ///
  /// Such words need proof, and "neutral" by offsets is no longer allowed for products.
  /// Source: "Directive (EU) 2024/825", https://eur-lex.europa.eu/eli/dir/2024/825/oj, in force
  /// since 2026-09-27.
  static let guardGreenClaim = Check(
    "transparency/guard-green-claim", nil, .everywhere(.hold),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    examples: [
      .flags(.en, "All our boxes are now 100% ⟦climate positive⟧."),
      .flags(.en, "We switched to ⟦eco-friendly⟧ packaging in May."),
      .flags(.en, "Thanks to certified offsets, our bakery is ⟦carbon neutral⟧, says ISO 14068."),
      .passes(.en, "Our eco-friendly box weighs 40 g and is 90% recycled card."),
      .passes(.en, "Our bakery is carbon neutral in scope 1 and 2. Lea measured it for 2025."),
      .passes(.en, "We are not carbon neutral. We want to be climate neutral by 2040."),
      .passes(.en, "We dropped the word eco-friendly: nobody here could say what it means."),
      .passes(.en, "Our rivals call themselves carbon neutral. A climate friendly stove? Yours?"),
      .passes(.en, "With offsets we are carbon neutral on paper. That is not enough."),
      .flags(.de, "Alle unsere Kartons sind jetzt ⟦klimapositiv⟧."),
      .flags(.de, "Seit Mai verschicken wir in ⟦umweltfreundlicher⟧ Verpackung."),
      .flags(.de, "Dank Kompensation ist unser Werk ⟦klimaneutral⟧, sagt der TÜV."),
      .passes(.de, "Unser umweltfreundlicher Karton wiegt 40 g, zu 90 % Altpapier."),
      .passes(.de, "Unser Werk ist klimaneutral, in Scope 1 und 2. Lea hat es gemessen."),
      .passes(.de, "Wir sind nicht klimaneutral. Bis 2040 wollen wir CO2-neutral sein."),
      .passes(.de, "Wir haben das Wort umweltfreundlich gestrichen: Keiner wusste, was es heißt."),
      .passes(.de, "Die Konkurrenz nennt sich klimaneutral. Wie klimafreundlich sind wir?"),
      .passes(.de, "Mit Zertifikaten sind wir klimaneutral, auf dem Papier. Das reicht nicht."),
    ]
  ) { reading, brief in
    let around: LexiconName = "transparency/green-surroundings"
    func stands(_ group: String, by claim: Match, within distance: Int = 0) -> Bool {
      brief.has(group, of: around, around: claim, within: distance)
    }
    let claims = brief.meant("transparency/guard-green-claim", group: "main", in: reading)
      .filter { claim in
        stands("own", by: claim) && !stands("open", by: claim)
          && !stands("admits", by: claim, within: 1)
          && !brief.isAboutOthers(claim, by: around)
      }
    // Who pays for trees elsewhere has measured something, but not this.
    let bought = claims.filter { stands("offset", by: $0, within: 1) }
    if !bought.isEmpty { return [.phrases(claims, in: reading, variant: "offset")] }
    let bare = claims.filter { !stands("proof", by: $0, within: 1) }
    return bare.isEmpty ? [] : [.phrases(bare, in: reading)]
  }
}

extension Brief {
  /// Whether somebody else is spoken of before the claim.
  fileprivate func isAboutOthers(_ claim: Match, by list: LexiconName) -> Bool {
    matches.of(list, inSentence: claim.sentence).contains {
      $0.group == "other" && $0.range.start < claim.range.start
    }
  }
}
