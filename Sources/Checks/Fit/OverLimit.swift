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
      .passes(
        .en,
        """
        Sat with the night shift in Hall 3 until four, and I will say it plainly: our app is \
        useless in the rain, because nobody who ordered it has ever worn gloves. Ines showed me. \
        She has shown it to four managers before me, and every one of them wrote it down and went \
        home. What else breaks when it's wet?
        """),
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
      .passes(.de, "Äöü ÄÖÜ ß – „ja“. Das wiegt auf X alles einfach.", on: "x"),
    ]
  ) { reading, brief in
    TooLong.all(in: reading, brief).prefix(1).map { length in
      .fault(
        [length.range],
        values: [
          "over": .number(length.used - length.bound.limit), "limit": .number(length.bound.limit),
          "lower": .number(length.lowest), "used": .number(length.used),
          "platform": .text(brief.platform.title),
          "posts": .number((length.used + length.bound.limit - 1) / length.bound.limit),
        ],
        variant: length.kind.map(\.rawValue), severity: length.isSure ? nil : .warning)
    }
  }
}
