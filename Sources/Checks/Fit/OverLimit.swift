import Prose
import Rulebook

extension Check {
  /// The post does not fit the platform as the platform itself counts.
  static let overLimit = Check(
    "fit/over-limit", .fit, .everywhere(.error),
    source: Source(
      point: "platforms", quote: "Kurznachrichtendienst Twitter für kurz-knackigen Content"),
    isFreeOfLanguage: true,
    examples: [
      .flags(
        .en,
        """
        Sat with the night shift in Hall 3 until four, and I will say it plainly: our app is \
        useless in the rain, because nobody who ordered it has ever worn gloves. Ines showed me. \
        She has shown it to four managers before me, and every one of them wrote it down and went \
        home. What else ⟦breaks when it's wet?⟧
        """, on: "x"),
      .flags(
        .en,
        """
        Three links, 23 each, however short they are: https://example.com/a and \
        https://example.com/b and https://example.com/c. We asked 40 drivers what they need in \
        the rain, and 31 of them said the same word, which is gloves. The other nine said it \
        louder, and one of them showed⟦ me her hands. I had no answer ready for her.⟧
        """, on: "x"),
      .passes(
        .en, "Sat with the night shift in Hall 3 until four. What breaks in the rain?", on: "x"),
      .flags(
        .en,
        "1/2 Our app is useless in the rain.\n\n2/2 "
          + String(repeating: "Ines waits. ", count: 23) + "⟦Why?⟧", on: "x"),
      .passes(
        .en,
        "(1/2) Our app is useless in the rain. " + String(repeating: "Ines waits. ", count: 20)
          + "\n\n(2/2) What else breaks when it's wet?", on: "x"),
      .flags(
        .de,
        """
        Bis vier Uhr früh war ich bei der Nachtschicht in Halle 3, und ich sage es, wie es ist: \
        Unsere App taugt im Regen nichts, weil keiner von denen, die sie bestellt haben, je \
        Handschuhe getragen hat. Ines hat es mir gezeigt. Sie hat es vor mir schon vier Chefs \
        gezeigt, und alle habe⟦n es notiert.⟧
        """, on: "x"),
      .flags(
        .de,
        """
        „Schön“, hat sie gesagt, „und was tun Sie jetzt?“ Ich hatte keine Antwort. Grüße aus \
        Auwinkel, wo der Bus um fünf fährt, wenn er fährt, und wo Frau Yildiz jeden Dienstag zu \
        Fuß zur Dialyse geht, weil ich den Takt gekürzt habe. Das ändere ich. Wo fehlt euch noch \
        ein Bus, bevor es ⟦zu spät für mich ist?⟧
        """, on: "x"),
      .passes(
        .de, "Bis vier bei der Nachtschicht. Ines sagt: Handschuhe. Was fehlt noch?", on: "x"),
      .flags(
        .de,
        "Ines ruft an. 1/2\n\n" + String(repeating: "Sie wartet. ", count: 23) + "Wozu⟦? 2/2⟧",
        on: "x"),
      .passes(
        .de, "1/ Ines ruft an.\n\n2/ " + String(repeating: "Sie wartet. ", count: 23), on: "x"),
      .passes(.de, "Äöü ÄÖÜ ß – „ja“. Das wiegt auf X alles einfach.", on: "x"),
    ]
  ) { reading, brief in
    let all = TooLong.all(in: reading, brief)
    guard let longest = all.max(by: { $0.used < $1.used }) else { return [] }
    let (used, limit) = (longest.used, longest.bound.limit)
    return [
      .fault(
        all.map(\.range),
        values: [
          "over": .number(used - limit), "limit": .number(limit), "used": .number(used),
          "lower": .number(longest.lowest), "platform": .text(brief.platform.title),
          "posts": .number((used + limit - 1) / limit), "count": .number(longest.count),
          "numbers": .list(all.map { String($0.number) }),
        ],
        variant: all.variant, severity: longest.isSure ? nil : .warning)
    ]
  }
}
