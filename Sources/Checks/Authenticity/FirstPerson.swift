import Prose
import Rulebook

extension Check {
  /// Whether a person speaks who sees, decides and errs, or only a house.
  static let firstPerson = Check(
    "authenticity/first-person", .authenticity, .long(.warning, short: .suggestion),
    source: Source(
      point: "1",
      quote: "Authentische, dialogorientierte Kommunikation schafft menschliches Vertrauen"),
    mutedFor: [.job],
    examples: [
      .flags(
        .en,
        """
        The company is committed to training and has invested in a new centre. It opens its doors \
        this autumn and will offer courses for welders, fitters and drivers.
        """),
      .flags(
        .en,
        """
        Our organisation values feedback. We listen, we learn and we improve, and we always put \
        our customers first in everything we do. Together we shape our future.
        """),
      .credits(.en, "⟦I failed⟧ my first welding test here in 1994. Today we open the centre."),
      .credits(.en, "⟦Sat with⟧ the night shift until four. Ines says our app is useless."),
      .credits(.en, "Tuesday, 7 a.m., line 3. Nkechi ⟦hands me⟧ her phone. It rings."),
      .credits(
        .en, "⟦I know⟧ what it costs. " + String(repeating: "Our country needs us all. ", count: 12)
      ),
      .passes(.en, "A driver called about our app. She hates it, and to me that is fair."),
      .passes(
        .en, "A nurse fills in forms all day. " + String(repeating: "It rains. ", count: 12),
        on: "x"),
      .flags(
        .de,
        """
        Das Unternehmen setzt auf Ausbildung und hat in ein neues Zentrum investiert. Es öffnet \
        im Herbst und bietet Kurse für Schweißer, Schlosser und Fahrer an, auch am Abend.
        """),
      .flags(
        .de,
        """
        Unser Haus schätzt Feedback. Wir hören zu, wir lernen und wir verbessern uns, und wir \
        stellen unsere Kunden in den Mittelpunkt. Gemeinsam gestalten wir unsere Zukunft.
        """),
      .credits(.de, "⟦Ich habe nicht gefragt⟧, womit er den Tag verbringt."),
      .credits(.de, "⟦Ich arbeite hier⟧ seit 2012. Das ⟦habe ich den 83 Leuten so gesagt⟧."),
      .credits(.de, "⟦War heute⟧ in der Frühschicht. Samuel hat gezählt."),
      .credits(.de, "Dienstag, sieben Uhr. Eine Schlosserin ⟦hält mir⟧ ihr Telefon hin."),
      .credits(
        .de,
        "⟦Ich weiß⟧, was es kostet. " + String(repeating: "Unser Land braucht Mut. ", count: 14)),
      .passes(.de, "Im Allgemeinen ist es ruhig, sagen mir die Fahrer."),
      .passes(
        .de, "Eine Kollegin füllt Formulare aus. " + String(repeating: "Es regnet. ", count: 12),
        on: "x"),
    ]
  ) { reading, brief in
    let voice = brief.voice(in: reading)
    let isRelease = !brief.matches.of("authenticity/press-release", group: "main").isEmpty
    // Where only a few words have room, somebody else may stand there in place of an "I".
    let isBrief = brief.platform.room == .short && reading.wordCount < 40 && voice.corporate < 2
    let showsOthers = isBrief && brief.details(in: reading)[.person] != nil
    let isHouse = voice.i == 0 && reading.wordCount >= (isRelease ? 10 : showsOthers ? 40 : 25)
    let isMostlyHouse = (voice.share ?? 0) < 15 && reading.wordCount >= 60
    if isHouse || isMostlyHouse {
      return [
        .missing(
          at: reading.draft.post.start,
          values: ["i": .number(voice.i), "we": .number(voice.corporate)],
          variant: isHouse ? nil : "few")
      ]
    }
    return voice.personal.isEmpty ? [] : [.credit(voice.personal)]
  }
}
