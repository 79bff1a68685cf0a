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
      .flags(
        .en,
        """
        Interesting discussion on the four-day week at today's forum in Lindmoor. Many thanks to \
        the hosts, the speakers and all the guests who found the time to come and to listen.
        """, on: "x"),
      .flags(
        .en,
        """
        I think we arrived at eight. Sustainability is a topic of our time, and I believe in \
        innovation. We talked about many subjects and took a lot of impressions home with us.
        """, on: "x"),
      .credits(
        .en, "⟦I think⟧ the four-day week fails our patients. It is not fair to sell it as a gift."),
      .credits(.en, "Apprentices ⟦should be⟧ paid for school days. We do it from June."),
      .credits(.en, "Our rule for machines fits here. ⟦Better slow than⟧ shrugging at a customer."),
      .passes(.en, "Thank you, Ola. The bridge is open.", on: "x"),
      .flags(
        .de,
        """
        Interessante Diskussion über die Vier-Tage-Woche beim heutigen Forum in Auwinkel. Vielen \
        Dank an alle, die gekommen sind und zugehört haben. Nachhaltigkeit ist ein Thema unserer \
        Zeit.
        """, on: "x"),
      .flags(
        .de,
        """
        Wir haben über Azubis gesprochen. Ich glaube, wir waren um acht Uhr da. Danach gab es \
        Kaffee und Kuchen, und alle haben viele neue Eindrücke mit nach Hause genommen.
        """, on: "x"),
      .credits(.de, "Zur Klimakonferenz zu fliegen ⟦ist falsch⟧. Ich kam mit dem Zug."),
      .credits(.de, "⟦Ich glaube⟧, die Vier-Tage-Woche gehört in jede Schicht. Bei uns ab Juni."),
      .credits(.de, "Unsere Regel passt hierher. ⟦Besser langsam als⟧ achselzuckend am Telefon."),
      .passes(.de, "Danke, Ola. Die Brücke ist offen.", on: "x"),
    ]
  ) { reading, brief in
    let positions = brief.positions(in: reading)
    guard positions.ranges.isEmpty else { return [.credit(positions.ranges)] }
    let enough = brief.platform.room == .short ? 20 : 50
    return reading.wordCount >= enough ? [.missing(at: reading.draft.post.end)] : []
  }
}
