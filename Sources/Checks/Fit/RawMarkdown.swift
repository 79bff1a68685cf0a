import Prose
import Rulebook

extension Check {
  /// Markdown that readers will see as it was typed.
  static let rawMarkdown = Check(
    "fit/raw-markdown", .fit, Severities(short: .warning, long: .warning, article: nil),
    source: Source(point: "precondition", quote: "ein Verständnis für Social Media"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "⟦# ⟧What I got wrong\n\nI closed the depot ⟦**without asking**⟧ anybody."),
      .flags(.en, "The whole story is ⟦[in our report](https://ex.am/r)⟧, page 9.", on: "x"),
      .flags(.en, "Ines typed ⟦`stop now`⟧, and the pump stopped."),
      .passes(.en, "I closed it *ahem* without asking. #WhatIGotWrong is a long list: 5 ** 3."),
      .passes(.en, "What the f**k, said Tom, d**n it. Pick #1 [sic] (I don`t know, can`t say)."),
      .passes(.en, "- one\n- two\n\n---\n\n> and a third, said Tom [the driver] (aged 40)."),
      .passes(.en, "# What I got wrong\n\n**Nobody** asked.", on: "linkedin-article"),
      .flags(.de, "⟦## ⟧Was falsch war\n\nIch habe das Depot ⟦**ohne Rückfrage**⟧ geschlossen."),
      .flags(.de, "Alles steht ⟦[im Bericht](https://ex.am/b)⟧, Seite 9.", on: "bluesky"),
      .passes(.de, "Ich habe es *hust* ohne Rückfrage geschlossen. #WasFalschWar, Platz # 1."),
      .passes(.de, "Kolleg*innen und Fahrer**innen: 5 ** 3 [sic] (so steht es da)."),
    ]
  ) { reading, brief in
    let marks = MarkdownMark.all(in: reading, brief)
    guard let first = marks.first else { return [] }
    let isOneKind = marks.allSatisfy { $0.kind == first.kind }
    let words = marks.map { reading.text($0.range) }
    return [
      .fault(
        marks.map(\.range),
        values: ["count": .number(marks.count), "words": .quotes(Array(words.prefix(3)))],
        variant: isOneKind ? first.kind.rawValue : nil, edits: marks.flatMap(\.edits))
    ]
  }
}
