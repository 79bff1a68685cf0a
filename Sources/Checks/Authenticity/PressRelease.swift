import Prose
import Rulebook

extension Check {
  /// Newsroom formulas, datelines and boilerplate.
  static let pressRelease = Check(
    "authenticity/press-release", .authenticity, .everywhere(.warning),
    source: Source(
      point: "4", quote: "Viele CEOs leben noch im Mindset der 80er/90er Jahre."),
    examples: [
      .flags(
        .en,
        """
        Norvale, a ⟦leading provider of⟧ lorries ⟦headquartered in⟧ Lindmoor, ⟦today announced⟧ a \
        deal with Quay.
        """),
      .flags(.en, "⟦Press contact⟧: press@norvale.example"),
      .flags(.en, "⟦Lindmoor, May 3, 2026 –⟧ From Monday our parcels ride on night trains."),
      .passes(.en, "From Monday our parcels ride on Quay's night trains. I slept badly."),
      .passes(.en, "Norvale, a leading provider of … no. That was the first draft."),
      .passes(.en, "She is leading a team of four. We were founded in 1994, in a shed."),
      .passes(.en, "What I learned about Denise: she never looks at the phone first."),
      .flags(
        .de,
        "Norvale, ein ⟦führender Anbieter⟧ ⟦mit Hauptsitz in⟧ Lindmoor, ⟦gab heute bekannt⟧, was kommt."
      ),
      .flags(.de, "⟦Pressekontakt⟧: presse@norvale.example"),
      .flags(.de, "⟦Lindmoor, 3. Mai 2026 –⟧ Ab Montag fahren die Pakete mit dem Nachtzug."),
      .passes(.de, "Norvale, ein führender Anbieter – nein. So fing der Entwurf an."),
      .flags(.de, "Ab Montag fährt der neue Bus. ⟦Alle Details unter⟧ https://norvale.example/bus"),
      .passes(.de, "Mehr unter dem Dach als im Keller. Details unter dem Mikroskop."),
      .passes(.de, "Ab Montag fahren unsere Pakete in Quays Nachtzügen mit."),
      .passes(.de, "Den Laden gibt es seit 1994, gegründet 1994 in einer Garage."),
      .passes(.de, "Über Denise habe ich gelernt: Sie schaut nie zuerst aufs Telefon."),
    ]
  ) { reading, brief in
    let all = brief.ownMatches(of: "authenticity/press-release", in: reading).filter {
      !brief.isTakenBack($0, in: reading)
    }
    let firm = all.filter { $0.group == "main" }.map(\.range) + reading.datelines
    let counts = firm.isEmpty ? (all.count >= 2 ? all : []) : all
    let ranges = Set(counts.map(\.range) + firm).sorted().withoutOverlaps
    guard !ranges.isEmpty else { return [] }
    return [
      .fault(
        ranges,
        values: [
          "count": .number(ranges.count), "words": .quotes(ranges.map(reading.text)),
        ])
    ]
  }
}

extension Reading {
  /// "Lindmoor, 3. Mai 2026 –" at the start of a paragraph: a place, a year, a dash, and little else.
  fileprivate var datelines: [ByteRange] {
    if !indices(of: .number).contains(where: { tokens[$0].range.length == 4 }) { return [] }
    return paragraphs.compactMap { paragraph in
      let tokens = tokens(in: paragraph.range)
      guard let first = tokens.first, first.kind == .word, first.isCapitalised else { return nil }
      let all = tokens.prefix(18).filter { $0.kind != .space }.prefix(9)
      guard
        let dash = all.first(where: { isDash($0) }),
        all.contains(where: { isToken($0, ",") && $0.range.end <= dash.range.start }),
        all.contains(where: { $0.kind == .number && $0.range.length == 4 })
      else { return nil }
      return first.range.joined(with: dash.range)
    }
  }
}
