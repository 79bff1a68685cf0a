import Prose
import Rulebook

extension Check {
  static let engagementBait = Check(
    "dialogue/engagement-bait", .dialogue, .everywhere(.error),
    source: Source(
      point: "precondition",
      quote: "würde einen kommunikativen Bumerang-Effekt nach sich ziehen"),
    examples: [
      .flags(.en, "⟦Comment YES⟧ if you agree!"),
      .flags(.en, "⟦Tag a colleague who⟧ needs to see this."),
      .flags(.en, "⟦Like if you⟧ love Mondays⟦, share with your network⟧."),
      .flags(.en, "⟦Like if you⟧ agree⟦, comment \"GRIND\"⟧ for my guide."),
      .flags(.en, "⟦Comment BUDGET⟧ below to get my template."),
      .flags(.en, "We start at six now. ⟦🔥 if⟧ you agree"),
      .flags(.en, "Great leaders listen. ⟦Read that again⟧."),
      .passes(.en, "I wrote this for people who plan shifts. What did I forget?"),
      .passes(.en, "Like many of you, I tag along when Ines votes. Please share your experience."),
      .passes(.en, "\"Comment YES if you agree!\" said the coach. I left the room."),
      .passes(.en, "Please comment on the EU draft below, and I'll send the minutes to Ana."),
      .passes(.en, "☀️ If it rains on Monday, we start at eight in the hall."),
      .flags(.de, "⟦Kommentiert mit JA⟧, wenn ihr auch so denkt!"),
      .flags(.de, "⟦Markiert jemanden⟧, der das lesen muss."),
      .flags(.de, "⟦Lasst ein Like da⟧ ⟦und teilt den Beitrag⟧!"),
      .flags(.de, "⟦Teilt das, kommentiert „JA“⟧ und bleibt gespannt."),
      .flags(.de, "⟦Kommentiert VORLAGE⟧, und ihr bekommt sie von mir."),
      .flags(.de, "Ab Montag um sechs. ⟦👍 wenn⟧ ihr das auch so seht"),
      .flags(.de, "Gute Führung hört zu. ⟦Lasst das mal sacken⟧."),
      .passes(.de, "Ich habe das für alle geschrieben, die Schichten planen. Was fehlt?"),
      .passes(.de, "Daraus folgt: Wir teilen das Büro. Das Werk teilt mit, wann es losgeht."),
      .passes(.de, "Das teilt die Stadt mit, kommentierte „Die Post“ am Montag."),
      .passes(.de, "Kommentiert die EU-Regeln gern, und schreibt mir, was in der DIN steht."),
      .passes(.de, "„Liken und teilen nicht vergessen!“, rief der Berater. Ich ging."),
    ]
  ) { reading, brief in
    let bait = Bait(in: reading, brief)
    var hits: [Hit] = []
    for (ranges, severity, variant) in [
      (bait.hard, Severity.error, nil), (bait.soft, .warning, "soft"),
    ] where !ranges.isEmpty {
      let words = ranges.map { reading.text($0) }
      hits.append(
        .fault(
          ranges, values: ["words": .quotes(words), "count": .number(words.count)],
          variant: bait.helps ? "help" : variant,
          severity: bait.helps ? .suggestion : severity))
    }
    return hits
  }
}
