import Prose
import Rulebook

extension Check {
  /// Command, possession and cascades, where people work together.
  static let topDown = Check(
    "culture/top-down", .stance, .everywhere(.warning),
    source: Source(
      point: "5", quote: "eine Corporate Culture wird meist von „oben nach unten“ gelebt"),
    examples: [
      .flags(
        .en, "⟦I instructed my⟧ employees to embrace the new values. We will ⟦cascade them down⟧."),
      .flags(.en, "⟦Everyone must comply⟧. ⟦Leadership decided⟧."),
      .flags(.en, "We have to ⟦take people along⟧ and ⟦get their buy-in⟧."),
      .flags(.en, "⟦My employees⟧ have a canteen."),
      .flags(.en, "⟦I've ordered the team back⟧ to the office."),
      .passes(.en, "I've ordered the pump and our new ovens, and everyone home at noon."),
      .passes(.en, "I asked the late shift which of our values they'd delete. My team laughed."),
      .passes(.en, "Everyone must follow the fire drill. All staff must wear a helmet."),
      .passes(
        .en, "I was wrong to say \"my employees\". I have never instructed my team to smile."),
      .passes(.en, "I was wrong when I instructed my managers to stay silent."),
      .flags(
        .de,
        "⟦Ich habe meine Mitarbeiter angewiesen⟧, die Werte zu leben. Wir ⟦kaskadieren⟧ sie nach unten."
      ),
      .flags(.de, "Wir müssen die ⟦Mannschaft mitnehmen⟧ und ⟦auf Linie bringen⟧."),
      .flags(.de, "⟦Meine Mitarbeiter⟧ haben eine Kantine."),
      .passes(.de, "Ich habe die Spätschicht gefragt, welche Werte sie streichen würde."),
      .passes(.de, "Pakete abholen, Teig ausrollen: Mein Team macht das seit vier Uhr."),
      .passes(.de, "Alle Mitarbeiter müssen dem Brandschutz folgen und einen Helm tragen."),
      .passes(.de, "Wir wollen niemanden auf Linie bringen."),
    ]
  ) { reading, brief in
    let harmless = brief.sentences(of: "culture/top-down", group: "safety")
      .union(brief.sentences(of: "learning/admits", group: "main"))
    func said(_ group: String) -> [Match] {
      brief.meant("culture/top-down", group: group, in: reading)
        .filter { !harmless.contains($0.sentence) }
    }
    let orders = said("main")
    if !orders.isEmpty { return [.phrases(orders, in: reading)] }
    let owned = said("possession")
    guard !owned.isEmpty else { return [] }
    return [.phrases(owned, in: reading, variant: "possession", severity: .suggestion)]
  }
}
