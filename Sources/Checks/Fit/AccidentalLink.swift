import Prose
import Rulebook

extension Check {
  /// Words a platform makes links of that nobody meant to be any.
  static let accidentalLink = Check(
    "fit/accidental-link", .fit, Severities(short: .warning, long: .suggestion, article: nil),
    source: Source(point: "precondition", quote: "ein Verständnis für Social Media"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "We waited until ⟦five.So⟧ did the bus.", on: "x"),
      .flags(.en, "She has an ⟦M.Sc⟧. in hydraulics, and I have a shovel.", on: "x"),
      .flags(.en, "Nobody reads the ⟦README.md⟧, and I wrote it. The film is ⟦pump.mov⟧."),
      .passes(.en, "Read it on norvale.com, or Booking.Com, e.g. at 5 p.m. So do I.", on: "x"),
      .passes(.en, "The map is at https://ex.am/README.md or setup.sh/map, or Driver.in.", on: "x"),
      .passes(.en, "We waited until five.So did the bus.", on: "mastodon"),
      .flags(.de, "Die Nacht hat ein ⟦Ende.So⟧ geht es weiter.", on: "x"),
      .flags(.de, "Für ⟦Nutzer.in⟧ und Team. Ines hat ihren ⟦B.Sc⟧. in der Werkstatt gemacht."),
      .flags(.de, "Ich habe ⟦setup.sh⟧ selbst geschrieben. Es war nicht ⟦gut.Es⟧ lief.", on: "x"),
      .passes(.de, "Mehr auf web.de, z.B. am 1.Mai und in St.Gallen, sagt Prof.Dr. Ay.", on: "x"),
      .passes(.de, "Die Nacht hat ein Ende. So geht es weiter, Nutzer:in für Nutzer:in."),
    ]
  ) { reading, brief in
    // Mastodon wants a protocol, and on Instagram no address is a link.
    guard brief.platform.unit != .mastodon, brief.platform.name != "instagram" else { return [] }
    let links = StrayLink.all(in: reading)
    guard !links.isEmpty else { return [] }
    let words = links.map { reading.text($0.range) }
    let unit = brief.platform.unit
    let cost = links.reduce(0) {
      $0 + unit.length(of: reading.draft.bytes, in: $1.range).total
    }
    return [
      .fault(
        links.map(\.range),
        values: [
          "words": .quotes(words), "plain": .quotes(links.map(\.plain)),
          "count": .number(links.count), "cost": .number(cost),
          "characters": .number(words.reduce(0) { $0 + $1.count }),
        ],
        variant: unit == .xWeighted ? "x" : nil, edits: links.map(\.edit))
    ]
  }
}
