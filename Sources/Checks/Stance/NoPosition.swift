import Prose
import Rulebook

extension Check {
  /// Nothing in the post that a reasonable person could disagree with.
  static let noPosition = Check(
    "stance/no-position", .stance, .long(.warning, short: .suggestion),
    source: Source(
      point: "6", quote: "\"Social\" zu kommunizieren heißt auch: Eine HALTUNG zu haben."),
    mutedFor: [.thanks, .condolence, .greeting, .job],
    examples: [
      .flags(.en, "I think of Karen. I'd rather you heard it. " + glass.en, on: "x"),
      .passes(.en, "We are closing the plant in June. " + glass.en, on: "x"),
      .passes(.en, "Nobody wants to work. The fee has to be more than £2. " + glass.en, on: "x"),
      .flags(
        .en,
        """
        I think we arrived at eight. Sustainability is a topic of our time, and I believe in \
        innovation. We talked about many subjects and took a lot of impressions home with us.
        """, on: "x"),
      .flags(
        .en,
        """
        Some colleagues say we should push more people to the app. My CFO thinks we should hire \
        two more before next spring. We will stop in Leeds on Friday.
        """, on: "x"),
      .credits(.en, "⟦I think⟧ the four-day week fails our patients. It is not fair to sell it."),
      .credits(.en, "Apprentices ⟦should be⟧ paid for school days. We do it from June."),
      .credits(.en, "Our rule for machines fits here. ⟦Better slow than⟧ shrugging at a customer."),
      .credits(.en, "⟦We'll stop asking⟧ for degrees. ⟦We're going to drop the⟧ bonus of chiefs."),
      .passes(
        .en,
        """
        We left 14 parcels in the yard for a night in the rain, and two of them got wet. Drivers, \
        what else breaks when it's wet?
        """, on: "x"),
      .flags(.de, "Ich werde nie vergessen, wie sie lachte. " + glass.de, on: "x"),
      .passes(.de, "Niemand will mehr arbeiten. " + glass.de, on: "x"),
      .flags(
        .de,
        """
        Wir haben über Azubis gesprochen. Ich glaube, wir waren um acht Uhr da. Danach gab es \
        Kaffee und Kuchen, und alle haben viele neue Eindrücke mit nach Hause genommen.
        """, on: "x"),
      .flags(
        .de,
        """
        Manche meinen, wir müssen zurück ins Büro. Andere wollen bleiben. Unsere Fahrer sagen, wir \
        müssen erst den Bus bezahlen. Ich bin für zwei Tage in Bremen und für 10 Uhr verabredet.
        """, on: "x"),
      .credits(.de, "Zur Klimakonferenz zu fliegen ⟦ist falsch⟧. Ich kam mit dem Zug."),
      .credits(.de, "⟦Ich glaube⟧, die Vier-Tage-Woche gehört in jede Schicht. Bei uns ab Juni."),
      .credits(.de, "Unsere Regel passt hierher. ⟦Besser langsam als⟧ achselzuckend am Telefon."),
      .credits(.de, "Andere sagen, wir müssen verkaufen. Ich ⟦halte das für falsch⟧."),
      .credits(.de, "⟦Ich bin für Tempo 30 vor dem Werk, obwohl⟧ es uns sechs Minuten kostet."),
      .credits(.de, "⟦Wir sind weiterhin gegen Nachtarbeit⟧. Die Bonuspflicht ⟦ist Unsinn⟧."),
      .credits(.de, "⟦Ich bin für die Vier-Tage-Woche⟧ im Lager. Er hatte recht."),
    ]
  ) { reading, brief in
    let positions = brief.positions(in: reading)
    guard positions.ranges.isEmpty else { return [.credit(positions.ranges)] }
    // Contempt is an opinion, and loud enough; others say what is wrong with it.
    if positions.hasUnpraised || brief.hasContempt(in: reading) { return [] }
    let isShort = brief.platform.room == .short
    guard reading.wordCount >= (isShort ? 20 : 50), brief.ownedDeeds(in: reading).isEmpty
    else { return [] }
    // A short post that ends on a question only its readers can answer has done its work.
    let last = isShort && reading.wordCount < 40 ? reading.wordedSentences.last : nil
    let questions = brief.questions(in: reading).filter(\.isGenuine)
    if questions.contains(where: { $0.sentence == last }) { return [] }
    let told = brief.voice(in: reading).personal.isEmpty ? nil : "told"
    return [.missing(at: reading.draft.post.end, variant: questions.isEmpty ? told : "asks")]
  }
}

/// Long enough that somebody could miss a position.
private let glass = (
  en: String(repeating: "It makes glass. ", count: 8),
  de: String(repeating: "Es macht Glas. ", count: 8)
)
