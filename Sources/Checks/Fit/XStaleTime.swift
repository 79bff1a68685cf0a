import Prose
import Rulebook

extension Check {
  /// Times long gone or far off, where readers expect the present, and no now beside them.
  static let xStaleTime = Check(
    "fit/x-stale-time", .fit, .long(nil, short: .suggestion),
    source: Source(point: "platforms", quote: "Content in Echtzeit"),
    mutedFor: [.condolence, .correction],
    examples: [
      .flags(.en, "⟦In the last quarter⟧ we visited several sites.", on: "x"),
      .flags(.en, "⟦As previously announced⟧, ⟦in the coming months⟧ we move.", on: "x"),
      .flags(.en, "⟦Recap⟧ of ⟦last year's⟧ event", on: "x"),
      .passes(.en, "Standing in Hall 3. It smells of burnt sugar.", on: "x"),
      .passes(.en, "Last year I sold this pump. Today it came back, with flowers.", on: "x"),
      .passes(.en, "We no longer pitch for free. Last year: 14 pitches, 3 won.", on: "x"),
      .passes(.en, "Where were you last year when the bridge closed?", on: "x"),
      .flags(.de, "⟦Im vergangenen Quartal⟧ haben wir mehrere Standorte besucht.", on: "x"),
      .flags(
        .de, "⟦Wie bereits angekündigt⟧, ziehen wir ⟦in den kommenden Monaten⟧ um.", on: "x"),
      .passes(.de, "Ines hat meine Folie gerade „eine Wand“ genannt. Auf der Bühne.", on: "x"),
      .passes(.de, "Wir pitchen nicht mehr gratis. Letztes Jahr: 14 Pitches, 3 gewonnen.", on: "x"),
      .passes(.de, "Letztes Jahr habe ich die Pumpe verkauft. Heute kam sie zurück.", on: "x"),
    ]
  ) { reading, brief in
    let stale = brief.ownMatches(of: "fit/x-stale-time", group: "stale", in: reading)
      .filter { !reading.isAsked($0) }
    let isNow = brief.matches.of("fit/x-stale-time").contains {
      $0.group == "now" || $0.group == "turn"
    }
    return stale.isEmpty || isNow ? [] : [.phrases(stale, in: reading)]
  }
}
