import Prose
import Rulebook

extension Check {
  /// Emoji, exclamation marks, capitals and letters made of signs that drown the words.
  static let decorationLoad = Check(
    "fit/decoration-load", .fit, .everywhere(.suggestion),
    source: Source(point: "precondition", quote: "glaubwürdige"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "⟦🚀⟧⟦🚀⟧ WOW⟦!!!⟧ We did it⟦!!!⟧ ⟦🎉⟧⟦🎉⟧⟦🎉⟧", on: "x"),
      .flags(.en, "⟦✅⟧ Trust ⟦✅⟧ Speed ⟦✅⟧ Growth"),
      .flags(.en, "⟦𝗪𝗲 𝗮𝗿𝗲 𝗽𝗿𝗼𝘂𝗱⟧ of Ida."),
      .flags(.en, "What a night in Quayfeld ⟦🔥⟧⟦🔥⟧⟦🔥⟧"),
      .flags(.en, "The ⟦BEST⟧ crew, and I mean ⟦EVER⟧."),
      .flags(.en, "Thank you⟦!⟧ You did it⟦!⟧ All of you⟦!⟧"),
      .passes(.en, "We did it. I danced, badly. 🕺"),
      .passes(.en, "EVERY one of them asked NATO, OSHA, the NYSE: and HSBC? ORBI and ORBI."),
      .passes(.en, "We translate into 🇩🇪 🇫🇷 🇪🇸 🇵🇱 🇮🇹 🇳🇱 🇸🇪 now. The value of 𝑥 is 4."),
      .passes(.en, "“Go!! Go!! Go!!”, shouted Ines. I went!"),
      .flags(.de, "⟦🚀⟧⟦🚀⟧ WOW⟦!!!⟧ Geschafft⟦!!!⟧ ⟦🎉⟧⟦🎉⟧⟦🎉⟧", on: "x"),
      .flags(.de, "⟦✅⟧ Vertrauen\n⟦🚀⟧ Tempo\n⟦🌱⟧ Wachstum"),
      .flags(.de, "⟦𝗪𝗶𝗿 𝘀𝗶𝗻𝗱 𝘀𝘁𝗼𝗹𝘇⟧ auf Ida."),
      .flags(.de, "Das war ⟦WIRKLICH⟧ die ⟦BESTE⟧ Schicht."),
      .passes(.de, "Geschafft. Ich habe getanzt, schlecht. 🕺"),
      .passes(.de, "Eine HALTUNG zu haben heißt: DSGVO, GmbH, BMW und die DEKRA fragen."),
      .passes(.de, "1/2 Es läuft. 🎉 Ines tanzt. 🕺\n\n2/2 Und ihr? 🎈 Auch schon? 🙂", on: "x"),
      .passes(.de, "„Los!! Los!!“, rief Ines. Ich lief! Und wie!"),
    ]
  ) { reading, brief in
    let decoration = Decoration(in: reading, brief)
    let most = (brief.platform.thresholds["emoji"] ?? 6) * brief.platform.postCount(of: reading)
    var hits: [Hit] = decoration.letters.isEmpty ? [] : [.letters(decoration.letters, in: reading)]
    let kinds: [(String, [ByteRange])] = [
      ("bullets", decoration.bullets),
      ("emoji", decoration.emoji.count > most ? decoration.emoji : decoration.rows),
      ("marks", decoration.marks), ("capitals", decoration.capitals),
    ]
    let found = kinds.filter { !$0.1.isEmpty }
    for (variant, ranges) in found {
      let isMixed = found.count > 1
      let shown = (isMixed ? found.flatMap(\.1) : ranges).map(reading.text)
      let values: Values = [
        "count": .number(ranges.count), "words": .quotes(shown.each(3)),
      ]
      hits.append(.fault(ranges, values: values, variant: isMixed ? nil : variant))
    }
    return hits
  }
}

extension [String] {
  /// The first few, each once.
  fileprivate func each(_ most: Int) -> [String] {
    Array(reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.prefix(most))
  }
}

extension Hit {
  /// Letters made of signs, which a person may have set in plain ones.
  fileprivate static func letters(_ runs: [SignLetters], in reading: Reading) -> Hit {
    .fault(
      runs.map(\.range),
      values: [
        "words": .quotes(runs.map { reading.text($0.range) }),
        "plain": .quotes(runs.map(\.plain)),
      ],
      variant: "letters", severity: .warning,
      edits: runs.map { Edit($0.range, replacement: $0.plain, isSafe: true) })
  }
}
