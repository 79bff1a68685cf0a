import Prose
import Rulebook

extension Check {
  /// Two ways of naming women and men in one post. No way is preferred.
  static let genderMix = Check(
    "human/gender-mix", .fit, .everywhere(.suggestion),
    source: Source(point: "10", quote: "Am Ende geht es um H2H - \"Human to Human\"."),
    examples: [
      .flags(.en, "We train ⟦salesmen⟧, and every ⟦chairperson⟧ of the works council joins."),
      .flags(.en, "⟦Every engineer knows his⟧ tools, and ⟦she or he⟧ checks them."),
      .flags(.en, "⟦Hey guys⟧, ⟦ladies and gentlemen⟧, welcome!"),
      .passes(.en, "The chairman, Mr Okafor, thanked every chairperson before him."),
      .passes(.en, "Engineers know their tools, and each of them checks hers or his."),
      .passes(.en, "\"Salesmen wanted,\" said the sign. Now it says salespeople."),
      .flags(.de, "Unsere ⟦Kolleg:innen⟧ und die ⟦Mitarbeiter*innen⟧ im Werk."),
      .flags(.de, "Liebe ⟦KundInnen⟧, liebe ⟦Partner_innen⟧"),
      .flags(.de, "⟦Alle Mitarbeiter⟧ und ⟦Kolleg*innen⟧, ⟦jeder Kunde⟧ zählt."),
      .flags(.de, "Jede ⟦Lehrer/-in⟧ und alle ⟦Schüler(innen)⟧ kamen."),
      .passes(.de, "Unsere Kolleg:innen im Büro und die Mitarbeiter:innen im Werk."),
      .passes(.de, "Liebe Kundinnen und Kunden, liebe Partner:innen, liebe Beschäftigte"),
      .passes(.de, "Auf LinkedIn schreibt der Fahrer, Herr Okafor, den Kolleg*innen."),
      .passes(.de, "Um 10:15 treffen sich die Kolleg*innen*, siehe norvale.example/in:innen"),
    ]
  ) { reading, brief in
    let signs = reading.genderForms.filter { reading.quotation(at: $0.range.start) == nil }
    let words = brief.matches.of("human/gender-mix").filter { match in
      !reading.isQuoted(match)
        && !signs.contains { $0.range.overlaps(match.range) || $0.range.start == match.range.end }
    }
    let masculine = words.filter { $0.group == "masculine" }.map(\.range)
    if let other = signs.first(where: { $0.sign != signs[0].sign }) {
      return [.mix(signs.map(\.range), signs[0].range, other.range, in: reading)]
    }
    if let sign = signs.first, masculine.count >= 2 {
      return [.mix(signs.map(\.range) + masculine, sign.range, masculine[0], in: reading)]
    }
    // German pairs go with everything; English ones and "person" stand against the "-men".
    let open = words.filter {
      $0.group != "masculine" && reading.language(of: reading.sentences[$0.sentence]) == .en
    }
    guard let first = masculine.first, let second = open.first?.range else { return [] }
    return [.mix(masculine + open.map(\.range), first, second, in: reading)]
  }
}

extension Hit {
  fileprivate static func mix(
    _ ranges: [ByteRange], _ a: ByteRange, _ b: ByteRange, in reading: Reading
  ) -> Hit {
    .fault(
      ranges.sorted(),
      values: ["a": .quote(reading.text(a)), "b": .quote(reading.text(b))])
  }
}
