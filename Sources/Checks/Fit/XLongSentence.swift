import Prose
import Rulebook

extension Check {
  /// A sentence too long, or too deep, for a glance; or sentences that are long on average.
  static let xLongSentence = Check(
    "fit/x-long-sentence", .fit, .long(nil, short: .suggestion),
    source: Source(point: "platforms", quote: "kurz-knackigen Content"),
    examples: [
      .flags(
        .en,
        "⟦After a process that took us, as many of you know, the better part of two years, "
          + "we have now finally reached the point at which we can open the doors.⟧", on: "x"),
      .flags(
        .en,
        """
        ⟦I would like to say that, in my view, the rule that was introduced in May is one which \
        we should reconsider.⟧ Soon.
        """, on: "x"),
      .passes(.en, "Two years of mud. Today the doors open.", on: "x"),
      .passes(
        .en,
        """
        On my desk this morning: bread, milk, gloves, a broken pump, two keys, one shoe, coffee, \
        a map, string, and nobody who knows why, so I am asking you.
        """, on: "x"),
      .passes(
        .en,
        """
        Ines said: “If you count the minutes that we lose at the gate in the rain, and then count \
        the people, you will not need another survey.” She is right.
        """, on: "x"),
      .flags(
        .de,
        """
        ⟦Nach einem Prozess, der uns, wie viele von euch wissen, fast zwei Jahre beschäftigt hat, \
        sind wir nun endlich so weit, dass wir die Türen öffnen können.⟧
        """, on: "x"),
      .flags(
        .de,
        """
        ⟦Ich möchte anmerken, dass die Regel, die im Mai eingeführt wurde, meiner Ansicht nach \
        eine ist, die wir überdenken sollten.⟧
        """, on: "x"),
      .passes(.de, "Zwei Jahre Matsch. Heute gehen die Türen auf.", on: "x"),
      .passes(
        .de,
        """
        Heute früh auf meinem Tisch: Brot, Milch, Handschuhe, eine Pumpe, zwei Schlüssel, ein \
        Schuh, Kaffee, eine Karte, Schnur, und keiner weiß, warum.
        """, on: "x"),
    ]
  ) { reading, brief in
    let breaths = Breath.all(in: reading, brief)
    let longest = breaths.max { $0.words < $1.words }
    guard let longest, longest.words > 0 else { return [] }
    let limit = { brief.platform.threshold("sentence-words", in: $0) ?? 22 }
    let nested = breaths.first { $0.clauses > 2 && $0.words > 12 }
    if longest.words > limit(longest.language) { return [.breath(longest, in: reading)] }
    if let nested { return [.breath(nested, in: reading, variant: "nested")] }
    let full = breaths.filter { $0.words > 0 }
    let mean = full.map(\.words).reduce(0, +) / full.count
    let most = brief.platform.thresholds["mean-sentence-words"] ?? 15
    guard full.count >= 2, mean > most else { return [] }
    return [.breath(longest, in: reading, variant: "mean", mean: mean)]
  }
}

extension Hit {
  fileprivate static func breath(
    _ breath: Breath, in reading: Reading, variant: String? = nil, mean: Int = 0
  ) -> Hit {
    let word = breath.wordBeforeBreak(in: reading)
    let (words, average) = (Value.number(breath.words), Value.number(mean))
    return .fault(
      [breath.sentence.range],
      values: ["count": words, "mean": average, "word": .quote(word ?? "")],
      variant: word == nil && variant == nil ? "unbroken" : variant)
  }
}
