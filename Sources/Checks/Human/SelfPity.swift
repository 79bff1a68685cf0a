import Prose
import Rulebook

extension Check {
  /// Job losses told by how the author suffers, without a word for those who lose their work.
  static let selfPity = Check(
    "human/self-pity", .authenticity, .everywhere(.warning),
    source: Source(point: "10", quote: "Am Ende geht es um H2H - \"Human to Human\"."),
    examples: [
      .flags(.en, "We let 60 go. I ⟦haven't slept⟧ since."),
      .flags(.en, "The ⟦hardest week of my⟧ career: I told 140 people that we can't keep them."),
      .flags(.en, "Nobody tells you ⟦how lonely⟧ it is. Firing friends ⟦broke my heart⟧."),
      .passes(.en, "We let 60 go, with six months' pay each. I haven't slept since."),
      .passes(.en, "I haven't slept: our baby arrived. We let it go at that."),
      .passes(.en, "I was laid off at 29, on the hardest day of my life."),
      .passes(.en, "We let 60 go because I hired too fast. It broke my heart."),
      .passes(.en, "I told 60 people they would keep their jobs. I cried."),
      .flags(.de, "Am Dienstag haben wir 60 Leute entlassen. Ich habe seither ⟦kaum geschlafen⟧."),
      .flags(
        .de, "Der ⟦schwerste Tag meines⟧ Lebens: Ich musste mich von 140 Kollegen trennen."),
      .passes(.de, "Wir haben 60 Leute entlassen, mit Abfindung. Ich habe kaum geschlafen."),
      .passes(.de, "Ich habe kaum geschlafen: Unsere Tochter ist da."),
      .passes(.de, "Mit 29 wurde ich entlassen, es war der schwerste Tag meines Lebens."),
    ]
  ) { reading, brief in
    let list: LexiconName = "human/self-pity"
    let pains = brief.ownMatches(of: list, group: "main", in: reading)
      .filter { !reading.isQuoted($0) && !reading.isAsked($0) }
    if pains.isEmpty || !brief.matches.of(list, group: "help").isEmpty { return [] }
    let cuts = Set(brief.meant(list, group: "cuts", in: reading).map(\.sentence))
    let found = pains.filter { $0.isNear(cuts, within: 3) }
    return found.isEmpty ? [] : [.phrases(found, in: reading)]
  }
}
