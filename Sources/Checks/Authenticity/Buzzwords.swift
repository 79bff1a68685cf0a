import Prose
import Rulebook

extension Check {
  /// Office jargon, where it comes thick enough to hide what is meant.
  static let buzzwords = Check(
    "authenticity/buzzwords", .authenticity, .everywhere(.suggestion),
    source: Source(point: "1", quote: "Authentische, dialogorientierte Kommunikation"),
    examples: [
      .flags(.en, "We ⟦leverage⟧ ⟦synergies⟧ to drive ⟦holistic⟧ change."),
      .flags(.en, "Our ⟦agile⟧ ⟦mindset⟧ comes with ⟦scalable⟧ ideas."),
      .flags(.en, "Quay Pumps presents ⟦innovative⟧ pumps for the water industry."),
      .flags(.en, "We ⟦attract talent⟧ with an ⟦agile⟧ kitchen."),
      .passes(.en, "Hard work beats talent."),
      .passes(.en, "My first innovative idea was a spoon. Rosa still laughs at me."),
      .passes(.en, "Two teams that never spoke now share one desk. Orders ship a day earlier."),
      .passes(.en, "The silo holds 400 tons, and its driver has worked here since May."),
      .passes(.en, "\"We leverage synergies with an agile mindset,\" said the deck. I laughed."),
      .flags(.de, "Wir heben ⟦Synergien⟧ mit ⟦ganzheitlichem⟧ Blick auf die ⟦Transformation⟧."),
      .flags(.de, "Unser ⟦agiles⟧ ⟦Mindset⟧ schafft ⟦Mehrwerte⟧ für alle."),
      .flags(.de, "Norvale ⟦setzt Maßstäbe⟧ in der ⟦digitalen Transformation⟧."),
      .passes(.de, "Wer Maßstäbe im Werkzeugkasten sucht: dritte Schublade."),
      .passes(.de, "Zwei Teams, die nie miteinander sprachen, sitzen jetzt an einem Tisch."),
      .passes(.de, "Am Bahnsteig steht eine neue Plattform, daneben das alte Silo."),
      .passes(
        .de, "„Wir heben Synergien mit agilem Mindset“, stand auf der Folie. Ich habe gelacht."),
    ]
  ) { reading, brief in
    // Inside quotation marks the author shows a word instead of using it.
    let words = brief.matches.of("authenticity/buzzwords").filter { !reading.isQuoted($0) }
    let distinct = reading.distinct(words)
    let density = 100 * distinct.count / max(reading.wordCount, 20)
    // One such word is normal, unless it is all a short announcement has and nobody and nothing appears in it.
    let isAlone =
      density >= 5 && brief.voice(in: reading).i == 0
      && brief.details(in: reading).categories == 0
    guard distinct.count >= 2 && density >= 2 || distinct.count == 1 && isAlone else { return [] }
    let pairs = distinct.prefix(3).compactMap { word in
      word.alternative.flatMap { $0.isEmpty ? nil : "\(reading.text(word.range)) → \($0)" }
    }
    return [
      .fault(
        words.map(\.range),
        values: [
          "count": .number(distinct.count),
          "words": .quotes(distinct.prefix(5).map { reading.text($0.range) }),
          "plain": .text(pairs.joined(separator: "; ")),
        ],
        variant: pairs.isEmpty ? "bare" : nil, severity: density > 5 ? .warning : nil)
    ]
  }
}
