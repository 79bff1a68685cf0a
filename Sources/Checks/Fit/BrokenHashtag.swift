import Prose
import Rulebook

extension Check {
  /// Hashtags that end before their word does, or never begin.
  static let brokenHashtag = Check(
    "fit/broken-hashtag", .fit, Severities(short: .warning, long: .warning, article: nil),
    source: Source(
      point: "precondition", quote: "Ehrliches Interesse und ein Verständnis für Social Media"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Four nights at the pump. ⟦#Women-in-Tech⟧"),
      .flags(.en, "What we owe our children by ⟦#2030⟧: a dry cellar.", on: "x"),
      .flags(.en, "Ines writes ⟦#C++⟧ at night. ⟦NoSleep#Needed⟧."),
      .passes(.en, "#WomenInTech, #2030Goals, C# and our #1 problem: see case #104."),
      .passes(.en, "Ines is our #CEO's best idea – #Norvale. #Pump, #Rain", on: "x"),
      .passes(.en, "Four nights at the pump. #Women-in-Tech", on: "bluesky"),
      .flags(.de, "Heute spielt ⟦#Grün-Weiß⟧ im Regen, und ⟦#Industrie4.0⟧ schaut zu."),
      .flags(.de, "Danke, liebe ⟦#Kolleg:innen⟧! ⟦#Mut#Haltung⟧", on: "x"),
      .flags(.de, "Was wir bis ⟦#2030⟧ schaffen: einen trockenen Keller.", on: "bluesky"),
      .passes(.de, "#GrünWeiß spielt, Platz #1 für #Norvale: C# am Vormittag. #Ziele2030"),
      .passes(.de, "#Regen – und trotzdem. Für #Norvale/Auwinkel, #Pumpe.", on: "x"),
    ]
  ) { reading, brief in
    let tags = BrokenTag.all(in: reading, brief)
    guard let first = tags.first else { return [] }
    let edits = tags.compactMap { $0.kind == .joined ? $0.joined(in: reading) : nil }
    return [
      .fault(
        tags.map(\.range),
        values: [
          "count": .number(tags.count), "words": .quote(reading.text(first.range)),
          "kept": .quote(reading.text(first.kept)),
          "plain": .quote(first.joined(in: reading).replacement),
        ],
        variant: first.kind == .cut ? nil : first.kind.rawValue,
        // In "#Norvale-Forum" the first word alone may be meant.
        severity: tags.allSatisfy { $0.kind == .joined } ? .suggestion : nil, edits: edits)
    ]
  }
}

extension BrokenTag {
  /// "#GrünWeiß": in one piece, each part with its capital.
  fileprivate func joined(in reading: Reading) -> Edit {
    let parts = reading.text(range).split { $0 == "-" || $0 == "." }
    let joined = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return Edit(range, replacement: joined)
  }
}
