import Prose
import Rulebook

extension Check {
  /// Size words where a number would say more.
  ///
  /// Silent where a number might be news to a market: the guard asks first.
  static let vagueQuantity = Check(
    "transparency/vague-quantity", .authenticity, .everywhere(.suggestion),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    examples: [
      .flags(.en, "We achieved ⟦significant⟧ growth with ⟦numerous⟧ new customers."),
      .flags(.en, "Waiting times are ⟦considerably⟧ shorter, for ⟦more and more⟧ people."),
      .passes(.en, "We gained 14 customers and lost 9."),
      .passes(.en, "Waiting fell significantly, from 19 minutes to 7. Numerous thanks to Ida."),
      .passes(.en, "How many is “numerous”? And a significant other is no figure."),
      .passes(.en, "Many thanks to several of you. A huge dog sat in the massive old hall."),
      .flags(.de, "Wir sind ⟦deutlich⟧ gewachsen und haben ⟦zahlreiche⟧ neue Kunden."),
      .flags(.de, "Die Wartezeiten sind ⟦erheblich⟧ kürzer, für ⟦immer mehr⟧ Menschen."),
      .passes(.de, "14 Kunden sind dazugekommen, 9 gegangen."),
      .passes(.de, "Wartezeit deutlich kürzer: 7 statt 19 Minuten. Zahlreiche Grüße an Ida."),
      .passes(.de, "Wie viel ist „deutlich“? Und wie oft sagen wir zahlreich?"),
      .passes(.de, "Viele Grüße an alle. Ich habe es mehrere Male deutlich gesagt."),
    ]
  ) { reading, brief in
    let guarded = Check.guardInsideInfo.look(reading, brief)
    guard guarded.isEmpty else { return [] }
    let found = brief.ownMatches(of: "transparency/vague-quantity", in: reading).filter { match in
      match.group == "main" && !reading.isAsked(match) && !reading.isQuoted(match)
        && !reading.holdsNumber(in: match.sentence)
        && !brief.has("spoken", of: "transparency/vague-quantity", around: match)
    }
    guard found.count >= 2, 100 * found.count >= 3 * reading.wordCount else { return [] }
    let first = reading.text(found[0].range)
    var values = Values.words(of: found, in: reading)
    values["word"] = .quote(first)
    return [.fault(found.map(\.range), values: values)]
  }
}
