import Prose
import Rulebook

extension Check {
  /// A call to buy, book, apply or sign up where a talk could begin.
  ///
  /// A job with a person to ask is a talk already, and so is a seat at a discussion.
  static let salesCTA = Check(
    "dialogue/sales-cta", .dialogue, .everywhere(.warning),
    source: Source(point: "10", quote: "Am Ende geht es um H2H"),
    examples: [
      .flags(.en, "⟦Book your free demo⟧ today, before the others do."),
      .flags(.en, "⟦We are hiring⟧! ⟦Apply now⟧."),
      .flags(.en, "⟦Only 20 seats left⟧, ⟦register now⟧!"),
      .flags(.en, "⟦Request your free sample now⟧!"),
      .passes(.en, "Register now for the town hall: the discussion starts at six."),
      .passes(.en, "We are hiring. Mira needs someone who likes angry spreadsheets. Ask her."),
      .passes(.en, "We will never write \"Buy now!\" again. The book is done, in good order."),
      .flags(.de, "Unsere App ist fertig. ⟦Jetzt kostenlos testen⟧!"),
      .flags(.de, "⟦Wir stellen ein⟧! ⟦Jetzt bewerben⟧."),
      .flags(.de, "⟦Nur noch 20 Plätze⟧, ⟦jetzt sichern⟧!"),
      .flags(.de, "⟦Jetzt Muster anfordern⟧!"),
      .passes(.de, "Jetzt testen wir das Gerät im Regen. Jetzt bestellen alle Suppe."),
      .passes(.de, "Zur Bürgerversammlung könnt ihr euch jetzt anmelden. Ich höre zu."),
      .passes(.de, "Wir stellen ein. Mira sucht jemanden, der wütende Tabellen mag. Fragt sie."),
      .passes(.de, "„Jetzt bestellen!“ stand auf dem Plakat. Der Rabatt hat uns ruiniert."),
    ]
  ) { reading, brief in
    let calls = reading.calls(brief)
    guard !calls.isEmpty else { return [] }
    let asks = brief.questions(in: reading).contains(where: \.isGenuine)
    let isHiring = calls.allSatisfy { $0.group == "hiring" }
    return [
      .phrases(
        calls, in: reading, variant: isHiring ? "hiring" : nil,
        severity: calls.count == 1 && asks ? .suggestion : nil)
    ]
  }
}

extension Reading {
  fileprivate func calls(_ brief: Brief) -> [Match] {
    let isPersonal = !brief.people(in: self).ranges.isEmpty || brief.circumstances.intent == .job
    return brief.meant("dialogue/sales-cta", in: self).filter { call in
      switch call.group {
      case "hiring": !isPersonal
      case "sign-up":
        !brief.has(
          "dialogue/sales-cta", group: "talk", in: max(0, call.sentence - 1)...call.sentence + 1)
      case "talk": false
      default: true
      }
    }
  }
}
