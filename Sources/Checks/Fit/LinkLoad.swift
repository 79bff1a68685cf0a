import Prose
import Rulebook

extension Check {
  /// Links that outnumber the thoughts, come before the first, or hide where they lead.
  static let linkLoad = Check(
    "fit/link-load", .fit, .everywhere(.suggestion),
    source: Source(point: "2", quote: "Viel wichtiger aber: Zu inspirieren."),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Read us: ⟦https://ex.am/1⟧ ⟦https://ex.am/2⟧ ⟦https://ex.am/3⟧"),
      .flags(.en, "⟦https://ex.am/very⟧ Read!", on: "x"),
      .flags(.en, "Why we lost: https://ex.am/very⟦?utm_source=ceo&utm_campaign=q3⟧"),
      .flags(.en, "Ola explains our mistake better than I can: ⟦https://Bit.ly/3xY⟧"),
      .passes(.en, "The number that shocked me is on page 9: https://ex.am/1"),
      .passes(.en, "Ola explains our mistake better than I can: https://ex.am/ola?page=2", on: "x"),
      .passes(
        .en,
        "Sales fell by 4% (https://ex.am/9), and costs rose (https://ex.am/12). Sources for "
          + "both are here, and I stand by what I said on stage: https://ex.am/disclaimer"),
      .passes(
        .en, "1/2 Ola explains it: https://ex.am/ola\n\n2/2 And Ines: https://ex.am/i", on: "x"),
      .flags(.de, "Lest uns: ⟦https://ex.am/1⟧ ⟦https://ex.am/2⟧ ⟦https://ex.am/3⟧"),
      .flags(.de, "⟦https://ex.am/sehr⟧ Lesen!", on: "x"),
      .flags(.de, "Warum wir verloren haben: https://ex.am/sehr⟦?utm_source=ceo&utm_campaign=q3⟧"),
      .flags(.de, "Ola erklärt unseren Fehler besser als ich: ⟦https://Bit.ly/3xY⟧"),
      .passes(
        .de, "1/2 Ola erklärt es: https://ex.am/ola\n\n2/2 Ines auch: https://ex.am/i", on: "x"),
      .passes(.de, "Die Zahl, die mich erschreckt hat, steht auf Seite 9: https://ex.am/1"),
      .passes(.de, "Ola erklärt unseren Fehler besser als ich: https://ex.am/ola?seite=2", on: "x"),
    ]
  ) { reading, brief in
    let links = brief.links(in: reading)
    // Where none can be opened, `bareLink` says so.
    let each = max(brief.platform.thresholds["links"] ?? 2, 1)
    let most = each * brief.platform.postCount(of: reading)
    if links.doors.count > most { return [.links(links.doors, variant: nil, in: reading)] }
    if let first = links.beforeWords { return [.links([first], variant: "first", in: reading)] }
    if !links.shortened.isEmpty {
      return [.links(links.shortened, variant: "shortened", in: reading)]
    }
    guard !links.tracking.isEmpty else { return [] }
    let ranges = links.tracking.map(\.range)
    return [.links(ranges, variant: "tracking", in: reading, edits: links.tracking)]
  }
}

extension Hit {
  fileprivate static func links(
    _ ranges: [ByteRange], variant: String?, in reading: Reading, edits: [Edit] = []
  ) -> Hit {
    .fault(
      ranges,
      values: ["count": .number(ranges.count), "words": .quotes(ranges.map(reading.text))],
      variant: variant, edits: edits)
  }
}
