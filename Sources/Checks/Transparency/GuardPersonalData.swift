import Prose
import Rulebook

extension Check {
  /// What a post gives away about people one could recognise, and how to reach them.
  ///
  /// What authors tell about themselves is theirs to tell.
  static let guardPersonalData = Check(
    "transparency/guard-personal-data", nil, .everywhere(.hold),
    source: Source(point: "10", quote: "auf echte Gesichter setzen"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Our colleague ⟦Dorin⟧ is back from ⟦rehab⟧ after ⟦his burnout⟧. Welcome!"),
      .flags(.en, "Call Ines at ⟦+49 171 5550199⟧ or write to ⟦ines.tarr@norvale.example⟧."),
      .flags(.en, "Please send it to ⟦de89\u{A0}3704 0044 0532 0130 00⟧. Or ring ⟦415-555-0199⟧."),
      .flags(.en, "⟦Karen⟧ ⟦was diagnosed⟧ in May. Her number: ⟦07700 900318⟧."),
      .flags(.en, "⟦Priya⟧ leads the night shift. In May ⟦she was diagnosed⟧, and came back."),
      .passes(.en, "A colleague was diagnosed with cancer. The empty chair was the worst part."),
      .passes(.en, "Karen diagnosed the pump in no time, and Tom ran against cancer."),
      .passes(.en, "Ines is pregnant, and with her OK I may say: we are looking for help."),
      .passes(.en, "I had a burnout in 2019. Samuel covered for me, my divorce included."),
      .passes(.en, "Write to press@norvale.example or call 0800 5550199. Tom opens the hospital."),
      .passes(.en, "If you paid over £60, write to me at gemma@norvale.example by Friday."),
      .passes(.en, "Stan and I are at the bus shelter, 01632 960 871, any hour."),
      .flags(.en, "Ask our colleague Ines: ⟦ines.tarr@norvale.example⟧ knows."),
      .flags(.en, "We got a letter from ⟦karin.meier@norvale.example⟧ last night."),
      .passes(.en, "@ruth@norvale.example You were right: the survey was not anonymous."),
      .passes(.en, "On 03/05/2026 at 10:30 we shipped 1,200,000 parts, number 4711-0815."),
      .flags(.de, "Unser Kollege ⟦Dorin⟧ ist nach ⟦Burnout⟧ und ⟦Reha⟧ zurück!"),
      .flags(.de, "Meldet euch bei Ines: ⟦+49\u{A0}171 5550199⟧ oder ⟦ines.tarr@norvale.example⟧."),
      .flags(.de, "Überweist es auf ⟦DE89370400440532013000⟧."),
      .flags(.de, "⟦Karin⟧ ist ⟦schwanger⟧, ihr erreicht sie unter ⟦0171/5550199⟧."),
      .passes(.de, "Ein Kollege hatte Krebs. Das Schlimmste war der leere Stuhl."),
      .passes(.de, "Quay hat in drei Ländern operiert, und Tom hat den Unfall verschuldet."),
      .passes(.de, "Ines ist schwanger und hat erlaubt, dass ich es sage: Wir suchen Hilfe."),
      .passes(.de, "Ich hatte 2019 einen Burnout. Samuel ist eingesprungen."),
      .passes(
        .de, "Schreibt an presse@norvale.example, ruft 0800 5550199 an. Tom baut die Klinik."),
      .passes(.de, "Wem es lieber ist: meral.aksoy@norvale.example. Da liest nur ich."),
      .passes(.de, "Wenn Sie mir etwas sagen wollen: hallbauer@norvale.example. Ich lese mit."),
      .flags(.de, "Ruft Ines an, sie meldet sich dann bei uns: ⟦0171/5550199⟧, ⟦+49.171.5550199⟧."),
      .flags(.de, "Heute schrieb uns ⟦karin.meier@norvale.example⟧ noch einmal."),
      .passes(.de, "@ruth@norvale.example Du hattest recht, die Umfrage war nicht anonym."),
      .passes(.de, "Am 03.05.2026 um 10:30 gingen 1.200.000 Teile raus, Nummer 4711-0815."),
    ]
  ) { reading, brief in
    let list: LexiconName = "transparency/guard-personal-data"
    let contacts = ContactData(in: reading, brief).ranges.filter { contact in
      guard let sentence = reading.sentenceIndex(at: contact.start) else { return true }
      return !brief.has(list, group: "offered", in: sentence...sentence)
        && !brief.has(list, group: "reads", in: sentence...sentence + 1)
    }
    let told = Disclosure(in: reading, brief)
    let ranges = contacts + told.words.map(\.range) + told.people
    guard !ranges.isEmpty else { return [] }
    let isReachable = !contacts.isEmpty
    return [
      .fault(
        ranges.withoutOverlaps,
        values: [
          "words": .quotes(told.words.map { reading.text($0.range) }),
          "person": .list(Set(told.people.map(reading.text)).sorted()),
          "contact": .quotes(contacts.map(reading.text)),
        ],
        variant: !isReachable ? nil : told.words.isEmpty ? "contact" : "both",
        severity: isReachable || told.isGrave ? .hold : .warning)
    ]
  }
}
