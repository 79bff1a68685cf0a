import Prose
import Rulebook

extension Check {
  /// Embargoes, internal matters, passwords, and the words a house keeps to itself.
  static let guardConfidential = Check(
    "transparency/guard-confidential", nil, .everywhere(.hold),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "⟦Under embargo⟧ until Friday, but ⟦between us⟧: it is a go!"),
      .flags(.en, "From yesterday's meeting: ⟦strictly confidential⟧, but I'm happy."),
      .flags(.en, "The garden shed of ⟦project heron⟧ is ready.", when: .keeping("Project Heron")),
      .flags(.en, "This is ⟦not yet announced⟧: we open in Lindmoor."),
      .passes(.en, "On Friday I can tell you why I've been grinning for a week."),
      .passes(.en, "It's no secret. Nothing here is confidential, and the draft beer is good."),
      .passes(.en, "“Strictly confidential”, said the stamp on our lunch menu of 1994."),
      .passes(.en, "A heron landed on the project.", when: .keeping("Project Heron")),
      .passes(.en, "Pay should be an open secret. I print mine in the canteen."),
      .flags(.de, "⟦Sperrfrist⟧ bis Freitag, aber ⟦unter uns gesagt⟧: Es kommt!"),
      .flags(.de, "Aus der Sitzung von gestern, ⟦streng vertraulich⟧: Wir haben gelacht."),
      .flags(
        .de, "Im Schuppen von ⟦Projekt Reiher⟧ brennt Licht.", when: .keeping("projekt reiher")),
      .flags(.de, "Das ist ⟦noch nicht offiziell⟧: Wir öffnen in Hinterau."),
      .passes(.de, "Am Freitag kann ich euch sagen, warum ich seit einer Woche grinse."),
      .passes(
        .de, "Es ist kein Geheimnis. Nichts hier ist geheim, und der Entwurf ist vom Architekten."),
      .passes(.de, "„Streng vertraulich“ stand 1994 auf unserem Speiseplan."),
      .passes(.de, "Ein Reiher landete auf dem Projekt.", when: .keeping("Projekt Reiher")),
    ]
  ) { reading, brief in
    let marked = brief.meant("transparency/guard-confidential", in: reading)
    let terms = reading.places(of: brief.circumstances.confidentialTerms)
    let firm = marked.filter { $0.group == "main" }.map(\.range)
    let ranges = (marked.map(\.range) + terms).withoutOverlaps
    guard !ranges.isEmpty else { return [] }
    return [
      .fault(
        ranges,
        values: ["words": .quotes(ranges.map(reading.text)), "count": .number(ranges.count)],
        variant: terms.isEmpty ? nil : "term",
        severity: firm.isEmpty && terms.isEmpty ? .warning : .hold)
    ]
  }
}

extension Circumstances {
  fileprivate static func keeping(_ term: String) -> Circumstances {
    var circumstances = Circumstances()
    circumstances.confidentialTerms = [term]
    return circumstances
  }
}
