import Prose
import Rulebook

extension Check {
  /// A cluster of turns that make a text read as generated; never a word about who wrote it.
  ///
  /// People use every single one of these, so it takes three different ones, close together, and
  /// everyday words like "crucial" count as one however many there are.
  static let aiSlop = Check(
    "authenticity/ai-slop", .authenticity, .everywhere(.suggestion),
    source: Source(
      point: "precondition", quote: "Ehrliches Interesse und ein Verständnis für Social Media"),
    mutedFor: [.condolence],
    examples: [
      .flags(
        .en,
        """
        ⟦In today's fast-paced⟧ world, trust is ⟦a testament to⟧ work. ⟦Let's dive in⟧.
        """),
      .flags(
        .en,
        """
        ⟦Here's the thing⟧: ⟦it's not about the tool. It's⟧ about us. ⟦And honestly?⟧ Yes.
        """),
      .passes(.en, "I was late to my own meeting on punctuality. Nobody laughed."),
      .passes(.en, "This is crucial, pivotal and vibrant, and moreover nuanced. Ultimately, yes."),
      .passes(.en, "Moss, rust and dust. It's not the cold, it's the damp. Let's dive in."),
      .flags(
        .de,
        """
        ⟦In der heutigen schnelllebigen⟧ Welt ⟦spielt Vertrauen eine entscheidende Rolle⟧. \
        ⟦Tauchen wir ein⟧!
        """),
      .flags(
        .de,
        """
        ⟦Das Ergebnis?⟧ ⟦Ein starkes Zeichen⟧. ⟦Gemeinsam gestalten wir⟧ die Zukunft.
        """),
      .passes(.de, "Ich kam zu spät zu meiner eigenen Sitzung über Pünktlichkeit."),
      .passes(.de, "Das ist maßgeblich, vielschichtig und zudem unerlässlich. Letztlich ja."),
      .passes(.de, "Moos, Rost und Staub – so ist es – und das Ergebnis? Ein Loch."),
    ]
  ) { reading, brief in
    let tells = GeneratedTells(in: reading, brief)
    // Three in a short post; a long one needs more of them to read like it.
    guard tells.count >= max(3, reading.wordCount / 80) else { return [] }
    // What can be read aloud goes before signs.
    func isSaid(_ range: ByteRange) -> Bool {
      reading.tokens(in: range).contains { $0.kind == .word }
    }
    let named = tells.ranges.filter(isSaid) + tells.ranges.filter { !isSaid($0) }
    return [
      .fault(
        tells.ranges,
        values: [
          "words": .quotes(Array(reading.wordings(of: named).prefix(4))),
          "count": .number(tells.count),
        ],
        severity: tells.count >= 5 ? .warning : nil, edits: tells.edits)
    ]
  }
}
