import Prose
import Rulebook

extension Check {
  /// A long post of arguments alone: no moment, no turn, nobody who does something.
  static let noStory = Check(
    "fit/no-story", .fit, .long(.suggestion, short: nil),
    source: Source(
      point: "platforms", quote: "ausführlicheren Content in Form von Blog-Beiträgen"),
    mutedFor: [.condolence, .job, .badNews],
    examples: [
      .flags(
        .en,
        String(
          repeating: "Leadership needs trust. Teams need room, and trust gives them "
            + "room. A good process helps everyone who works in it. ", count: 6)),
      .flags(
        .en,
        String(
          repeating: "The market grows. Demand shifts to service. Margins depend on "
            + "scale, and scale depends on partners. ", count: 7)),
      .passes(
        .en,
        "On Tuesday the fire alarm went off in the middle of my speech. Then we waited. "
          + String(repeating: "Leadership needs trust, and trust needs time and room. ", count: 12)),
      .passes(
        .en,
        "Tuesday, 7 a.m., line 3. Nkechi hands me her phone. "
          + String(repeating: "Leadership needs trust, and trust needs time and room. ", count: 12)),
      .passes(.en, "Leadership needs trust. Teams need room."),
      .flags(
        .de,
        String(
          repeating: "Führung braucht Vertrauen. Teams brauchen Raum, und Vertrauen "
            + "schafft Raum. Ein guter Ablauf hilft allen, die darin arbeiten. ", count: 6)),
      .flags(
        .de,
        String(
          repeating: "Der Markt wächst. Die Nachfrage geht zum Service. Margen hängen "
            + "an der Größe, und Größe hängt an Partnern. ", count: 7)),
      .passes(
        .de,
        "Am Dienstag ging mitten in meiner Rede der Feueralarm los. Dann kam Ines herein. "
          + String(repeating: "Führung braucht Vertrauen, und Vertrauen braucht Zeit. ", count: 15)),
      .passes(
        .de,
        "Dienstag, sieben Uhr, Halle 3. Eine Kollegin hält mir ihr Telefon hin. "
          + String(repeating: "Führung braucht Vertrauen, und Vertrauen braucht Zeit. ", count: 15)),
      .passes(.de, "Führung braucht Vertrauen. Teams brauchen Raum."),
    ]
  ) { reading, brief in
    guard reading.wordCount >= brief.platform.thresholds["story-words"] ?? 100 else { return [] }
    let signs = brief.matches.of("fit/story")
    let times = brief.matches.of("authenticity/concrete-detail").filter { $0.group == "time" }
    let places = Set((signs + times).map(\.range.start)).count
    guard places < 2 else { return [] }
    return [.missing(at: reading.draft.post.start, values: ["count": .number(reading.wordCount)])]
  }
}
