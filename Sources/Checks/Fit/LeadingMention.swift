import Prose
import Rulebook

extension Check {
  /// A post about an account that opens with its name, as only a reply should.
  static let leadingMention = Check(
    "fit/leading-mention", .fit, .long(nil, short: .suggestion),
    source: Source(point: "2", quote: "Reichweiten der Social Media-Plattformen nutzen"),
    examples: [
      .flags(.en, "⟦@ines_tarr⟧ has found the leak, after four nights in the rain.", on: "x"),
      .flags(.en, "⟦@ines_tarr⟧ and I closed the depot today. Forty people asked why.", on: "x"),
      .passes(.en, "@ines_tarr You were right, and we were slow. Anything else?", on: "x"),
      .passes(.en, "@ines_tarr has a point, and so do you.", on: "x"),
      .passes(.en, ".@ines_tarr has found the leak. So has @dorin_berg.", on: "x"),
      .passes(.en, "@ines_tarr thanks for this. Four nights in the rain!", on: "x"),
      .passes(.en, "@ines_tarr has found the leak, after four nights in the rain.", on: "bluesky"),
      .flags(.de, "⟦@ines_tarr⟧ hat das Leck gefunden, nach vier Nächten im Regen.", on: "x"),
      .flags(.de, "⟦@ines_tarr⟧ und ich haben heute das Depot geschlossen.", on: "x"),
      .passes(.de, "@ines_tarr Ja, man hört sie. Ich saß am Dienstag daneben.", on: "x"),
      .passes(.de, "@ines_tarr danke dafür. Vier Nächte im Regen!", on: "x"),
      .passes(.de, "Das Leck hat @ines_tarr gefunden, nach vier Nächten im Regen.", on: "x"),
    ]
  ) { reading, brief in
    guard brief.platform.unit == .xWeighted,
      let first = reading.tokens.firstIndex(where: \.isVisible),
      reading.tokens[first].kind == .mention,
      let next = reading.tokens[(first + 1)...].firstIndex(where: \.isVisible),
      // Whoever speaks to somebody answers; whoever speaks about somebody goes on with a verb.
      brief.matches.of("fit/leading-mention").contains(where: { $0.tokens.lowerBound == next }),
      brief.readerWords(in: reading).isEmpty
    else { return [] }
    let name = reading.tokens[first]
    return [
      .fault(
        [name.range], values: ["word": .quote(reading.text(name))],
        edits: [Edit(name.range, replacement: "." + reading.text(name))])
    ]
  }
}

extension Token {
  fileprivate var isVisible: Bool { kind != .space && kind != .lineBreak }
}
