import Prose
import Rulebook

extension Check {
  /// A paragraph without air, or a long text without a single blank line.
  static let wallOfText = Check(
    "fit/wall-of-text", .fit, .long(.suggestion, short: nil),
    source: Source(point: "platforms", quote: "Publishing-Formaten"),
    isFreeOfLanguage: true,
    examples: [
      .flags(
        .en,
        "It rained.\n\n"
          + "Ines stood at the gate. She had no gloves. The bell rang twice. ⟦Nobody came out⟧. "
          + "I saw it from the van. I did not stop. I should have."),
      .flags(
        .en,
        "⟦"
          + Array(repeating: "Ines stood at the gate in the rain and waited", count: 14)
          .joined(separator: ", ") + ".⟧"),
      .passes(
        .en,
        "Ines stood at the gate. She had no gloves. The bell rang twice.\n\n"
          + "Nobody came out. I saw it from the van. I did not stop. I should have."),
      .passes(
        .en,
        "What broke this winter:\n- The door.\n- The pump.\n- The van.\n- The bell.\n"
          + "- The lift.\n- My word.\n- The gate."),
      .passes(
        .en, "Ines stood. She had no gloves. It rained. I saw it. I drove. I did not stop. No.",
        on: "x"),
      .flags(
        .de,
        "Ines stand am Tor. Sie hatte keine Handschuhe. Es klingelte zweimal. ⟦Niemand kam⟧. "
          + "Ich saß im Wagen. Ich hielt nicht an. Das war falsch. #Winter"),
      .flags(
        .de,
        "⟦"
          + Array(repeating: "Ines stand im Regen am Tor und hat gewartet", count: 14)
          .joined(separator: ", ") + ".⟧"),
      .passes(
        .de,
        "Ines stand am Tor. Sie hatte keine Handschuhe. Es klingelte zweimal.\n\n"
          + "Niemand kam. Ich saß im Wagen. Ich hielt nicht an. Das war falsch."),
      .passes(
        .de,
        "Was diesen Winter kaputtging:\n- Die Tür.\n- Die Pumpe.\n- Der Wagen.\n"
          + "- Die Klingel.\n- Der Aufzug.\n- Mein Wort.\n- Das Tor."),
    ]
  ) { reading, brief in
    let length = brief.platform.thresholds["paragraph-length"] ?? 600
    let count = brief.platform.thresholds["paragraph-sentences"] ?? 6
    let walls = reading.paragraphs.indices.compactMap { index -> Wall? in
      let paragraph = reading.paragraphs[index]
      // No wall has more characters than bytes, or more sentences than there are.
      guard paragraph.range.length > length || paragraph.sentences.count > count else { return nil }
      let wall = Wall(index, in: reading)
      return wall.characters > length || wall.sentences > count ? wall : nil
    }
    guard let highest = walls.max(by: { $0.characters < $1.characters }) else { return [] }
    return [
      .fault(
        walls.map(\.range),
        values: [
          "number": .number(highest.number), "count": .number(highest.sentences),
          "characters": .number(highest.characters), "word": .quote(highest.turn ?? ""),
        ], variant: highest.variant(among: reading.paragraphs.count))
    ]
  }
}
