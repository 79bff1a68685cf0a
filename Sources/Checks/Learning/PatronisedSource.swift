import Prose
import Rulebook

extension Check {
  /// What a junior taught the boss, told from above; and the same at eye level, with a name.
  static let patronisedSource = Check(
    "learning/patronised-source", .authenticity, .everywhere(.suggestion),
    source: Source(
      point: "9", quote: "Wenn der „Praktikant“ den CEO in Social Media-Nutzung berät"),
    examples: [
      .flags(.en, "⟦Even our intern⟧ had a ⟦surprisingly good idea⟧!"),
      .flags(.en, "⟦Our young digital natives⟧ explained threads to me, cute."),
      .flags(.en, "⟦I let the apprentice present⟧, and it went well."),
      .credits(.en, "⟦Jo (second month) told me⟧ my posts sound like a lease. Jo is right."),
      .passes(.en, "The interns had coffee, even on Friday. Only 3 apprentices came."),
      .passes(.en, "My own kids have found a sweet spot for the cute dog."),
      .passes(.en, "\"Even our intern gets it,\" said the consultant. The intern was right."),
      .flags(.de, "⟦Sogar unser Praktikant⟧ hatte eine ⟦überraschend gute Idee⟧!"),
      .flags(.de, "⟦Unsere jungen Wilden⟧ haben mir Twitter erklärt, niedlich."),
      .flags(.de, "⟦Ausgerechnet die Azubine⟧ ⟦durfte auch mal präsentieren⟧."),
      .credits(.de, "Unsere ⟦Auszubildende Mira hat mir gezeigt⟧, wie man eine Umfrage baut."),
      .passes(.de, "Jo habe ich selbst eingestellt. Der Stift liegt auf dem süßen Gebäck."),
      .passes(.de, "Von zwölf Azubis kamen nur drei. Die Jungs vom FC halfen mit."),
      .passes(.de, "„Sogar der Praktikant versteht das“, sagte der Berater. Der Berater ging."),
    ]
  ) { reading, brief in
    let slips = brief.meant("learning/patronised-source", group: "main", in: reading)
    if !slips.isEmpty { return [.phrases(slips, in: reading)] }
    let taught = brief.ownMatches(
      of: "learning/patronised-source", group: "taught", in: reading)
    let junior = brief.ownMatches(
      of: "learning/patronised-source", group: "junior", in: reading)
    let people = brief.people(in: reading).ranges
    let lessons = taught.compactMap { lesson -> ByteRange? in
      let sentence = reading.sentences[lesson.sentence].range
      guard
        let role = junior.first(where: { $0.sentence == lesson.sentence }),
        let name = people.first(where: sentence.contains)
      else { return nil }
      return name.joined(with: role.range).joined(with: lesson.range)
    }
    return lessons.isEmpty ? [] : [.credit(lessons)]
  }
}
