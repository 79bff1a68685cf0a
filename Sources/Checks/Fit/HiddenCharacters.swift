import Prose
import Rulebook

extension Check {
  /// Characters nobody sees, and marks that turn the direction of writing.
  static let hiddenCharacters = Check(
    "fit/hidden-characters", .fit, .everywhere(.warning),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "We guar⟦\u{AD}⟧antee nothing, and say so."),
      .flags(.en, "Your account ⟦\u{202E}⟧4321-8765 is safe with Ines.", on: "x"),
      .flags(.en, "Two⟦\u{200B}\u{200B}⟧ pumps, one⟦\u{FEFF}⟧ driver, no⟦\u{1D173}⟧ song."),
      .passes(
        .en,
        "I ❤\u{FE0F} 👩\u{200D}🚒, ☺\u{FE0E} and 1\u{FE0F}\u{20E3} of 🏴\u{E0067}\u{E0062}\u{E0065}"
          + "\u{E006E}\u{E0067}\u{E007F}: 5\u{A0}% or 5\u{202F}%. Cafe\u{301}."),
      .passes(.en, "Our sign in Tehran says می\u{200C}خواهیم, and in Haifa \u{2067}שלום\u{2069}."),
      .flags(.de, "Wir ver⟦\u{200B}⟧sprechen nichts und sagen es."),
      .flags(.de, "Das Konto ⟦\u{2066}⟧4321⟦\u{2069}⟧ ist bei Ines sicher.", on: "x"),
      .passes(.de, "Ich ❤\u{FE0F} das 👨\u{200D}👧, 10\u{A0}% davon. Größe, Cafe\u{301}, 🇩🇪 und 🚀."),
      .passes(.de, "Auf dem Schild steht نحن\u{200F}! und 葛\u{E0100}."),
    ]
  ) { reading, brief in
    let hidden = HiddenCharacter.all(in: reading, brief)
    guard !hidden.isEmpty else { return [] }
    let places = hidden.reduce(into: [ByteRange]()) { places, character in
      if let last = places.last, last.end == character.range.start {
        places[places.count - 1] = last.joined(with: character.range)
      } else {
        places.append(character.range)
      }
    }
    let codes = hidden.map(\.code).reduce(into: [String]()) { codes, code in
      if !codes.contains(code) { codes.append(code) }
    }
    return [
      .fault(
        places,
        values: ["count": .number(places.count), "codes": .list(Array(codes.prefix(3)))],
        variant: hidden.contains(where: \.turnsDirection) ? "direction" : nil,
        edits: hidden.map(\.edit))
    ]
  }
}
