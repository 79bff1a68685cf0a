import Prose
import Rulebook

extension Check {
  /// Soft words for hard facts. Words that are honest alone count only beside a second one.
  static let euphemism = Check(
    "transparency/euphemism", .authenticity, .everywhere(.warning),
    source: Source(
      point: "4",
      quote:
        "Angemessene Transparenz in Zeiten der Digitalisierung bietet deutlich mehr Chancen als Risiken."
    ),
    examples: [
      .flags(.en, "We are ⟦rightsizing⟧ and ⟦saying goodbye to impacted colleagues⟧."),
      .flags(.en, "A ⟦price adjustment⟧ takes effect in May, due to ⟦headwinds⟧."),
      .flags(.en, "There was a ⟦data incident⟧ and some ⟦inconvenience⟧."),
      .flags(.en, "We ⟦adjust our headcount⟧, which ⟦affects 40 roles⟧."),
      .passes(.en, "We adjust our shift plan to the bus, and the staffing to the patients."),
      .flags(.en, "Helen Marsh is ⟦stepping down in May to pursue other interests⟧."),
      .passes(.en, "Ines leaves to nurse in Hull. I take Fridays off for my family."),
      .passes(.en, "We are laying off 64 people. I decided it on Sunday."),
      .passes(.en, "I won't call it a “price adjustment”: bread costs 20 cents more."),
      .passes(.en, "The biggest challenge? Getting up at three. The pivot of the crane broke."),
      .passes(.en, "Rightsizing means that 64 people lose their jobs, and I decided it."),
      .flags(
        .de, "Im Zuge der ⟦Verschlankung⟧ kommt es zu ⟦sozialverträglichen⟧ ⟦Personalanpassungen⟧."),
      .flags(.de, "Wegen des ⟦Gegenwinds⟧ erfolgt im Mai eine ⟦Preisanpassung⟧."),
      .flags(.de, "Es kam zu einem ⟦Datenvorfall⟧ und zu ⟦Unannehmlichkeiten⟧."),
      .flags(.de, "Die ⟦Belegschaft wird an die Auftragslage angepasst⟧."),
      .flags(.de, "Wir ⟦stellen das Werk neu auf⟧, ⟦das betrifft 180 Stellen⟧."),
      .passes(.de, "Wir passen die Schichten an den Bus an. Den Ofen haben wir angepasst."),
      .passes(.de, "Wir stellen das Werk neu auf: mit zwei Öfen mehr und zwölf neuen Stellen."),
      .flags(.de, "Jan ⟦verlässt uns auf eigenen Wunsch⟧, ⟦um sich neuen Aufgaben zu widmen⟧."),
      .passes(.de, "Auf eigenen Wunsch bekam Ines den Platz am Fenster. Jan geht zur Feuerwehr."),
      .passes(.de, "Wir entlassen 64 Menschen. Entschieden habe ich das am Sonntag."),
      .passes(.de, "Das ist keine „Preisanpassung“: Das Brot kostet 20 Cent mehr."),
      .passes(.de, "Die größte Herausforderung: um drei aufstehen. Auf dem Rad war Gegenwind."),
      .passes(
        .de, "Neuausrichtung heißt: 64 Menschen verlieren ihre Stelle, ich habe es entschieden."),
    ]
  ) { reading, brief in
    let list: LexiconName = "transparency/euphemism"
    let soft = brief.ownMatches(of: list, in: reading).filter { match in
      match.group != "plain" && !reading.isQuoted(match) && !brief.isDenied(match, in: reading)
        // Whoever says what it means, in the same breath, hides nothing.
        && !brief.has("plain", of: list, around: match)
    }
    let strong = soft.filter { ["main", "farewell"].contains($0.group) }
    let found = strong.isEmpty && soft.count < 2 ? [] : soft
    guard let first = strong.first ?? found.first else { return [] }
    var values: Values = .words(of: found, in: reading)
    let plain = found.prefix(3).compactMap { match in
      match.alternative.map { "\(reading.text(match.range)) → \($0)" }
    }
    values["plain"] = .list(plain)
    values["word"] = .quote(reading.text(first.range))
    let isFarewell = found.allSatisfy { $0.group == "farewell" }
    let variant = isFarewell ? "farewell" : plain.isEmpty ? "bare" : nil
    return [.fault(found.map(\.range), values: values, variant: variant)]
  }
}
