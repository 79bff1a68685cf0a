import Prose
import Rulebook

extension Check {
  /// Letters of another alphabet where Latin ones are meant: in words, links, accounts, hashtags.
  static let lookAlike = Check(
    "fit/look-alike", .fit, .everywhere(.warning),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Thanks @⟦n\u{43E}rvale⟧ and #⟦gr\u{3BF}wth⟧, says Ines.", on: "x"),
      .flags(.en, "The map is at https://⟦\u{440}\u{430}y\u{440}\u{430}l⟧.example/map."),
      .flags(.en, "The map is at ⟦https://xn--80ak6aa92e.com/map⟧ since nine."),
      .flags(.en, "Ask ⟦\u{FF20}norvale⟧ under ⟦\u{FF03}rain⟧, says Tom.", on: "x"),
      .passes(.en, "Our sign says \u{41C}\u{438}\u{440}, ΔT is 4 K, α and β too: 5 µm, Ω."),
      .passes(.en, "We met at #東京2024, in \u{415}\u{421}-2024 and at https://norvale.example/é."),
      .flags(.de, "Danke @⟦n\u{43E}rvale⟧ und #⟦W\u{430}ndel⟧, sagt Ines.", on: "x"),
      .flags(.de, "Die Karte: ⟦https://\u{430}\u{440}\u{440}\u{4CF}\u{435}.com/⟧ seit neun."),
      .flags(.de, "Wir haben ⟦g\u{435}lernt⟧, dass Regen nass ist."),
      .passes(.de, "Auf dem Schild steht \u{41C}\u{438}\u{440}. ΔT sind 4 K, 5 µm, αTest und β."),
      .passes(.de, "Straße, Café, Łódź und Ørsted: https://müller.example/größe, @norvale."),
    ]
  ) { reading, brief in
    let found = LookAlikeLetters.all(in: reading, brief)
    guard let gravest = found.map(\.kind).max() else { return [] }
    let shown = found.filter { $0.kind == gravest }
    return [
      .fault(
        found.map(\.range),
        values: [
          "count": .number(found.count),
          "words": .quotes(shown.map { reading.text($0.range) }),
          "plain": .quotes(shown.map(\.plain)),
        ],
        variant: gravest.variant, edits: found.compactMap(\.edit))
    ]
  }
}

extension LookAlikeLetters {
  /// What stands behind an address nobody can tell; its readers would land elsewhere.
  fileprivate var edit: Edit? {
    switch kind {
    case .word, .wide: Edit(range, replacement: plain, isSafe: true)
    case .coded, .name: nil
    }
  }
}

extension LookAlikeLetters.Kind {
  fileprivate var variant: String? {
    switch self {
    case .word: nil
    case .wide: "wide"
    case .coded: "coded"
    case .name: "name"
    }
  }
}
