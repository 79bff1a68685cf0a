import Prose
import Rulebook

extension Check {
  /// A boast that wears modesty, a complaint or a polished failure.
  ///
  /// Humility about a mistake is meant, and a hard road with a helper on it is a story.
  static let humblebrag = Check(
    "authenticity/humblebrag", .authenticity, .everywhere(.warning),
    source: Source(
      point: "1",
      quote: "Authentische, dialogorientierte Kommunikation schafft menschliches Vertrauen"),
    mutedFor: [.condolence, .correction],
    examples: [
      .flags(.en, "⟦Humbled to be named⟧ among the top 40. ⟦Never in my wildest dreams⟧!"),
      .flags(.en, "⟦People keep asking me how I⟧ do it all."),
      .flags(.en, "⟦I was fired at⟧ 24. Everyone laughed. ⟦Today I run⟧ a company of 3,000."),
      .flags(.en, "⟦Anyone who knows me knows I don't like the limelight⟧. Yet here I am."),
      .flags(.en, "⟦Humbled to receive⟧ this one, too."),
      .passes(.en, "Anyone who knows me knows I don't like flying."),
      .passes(.en, "I get asked a lot why we raised the price of milk."),
      .passes(.en, "I was fired at 24, and rightly so: I had not read the safety sheet."),
      .passes(.en, "I was fired at 24. Rosa took me in. Today I run her shop."),
      .passes(.en, "I'm humbled: my mistake sent 14 people home. I am on a list of forty."),
      .flags(.de, "⟦In aller Demut⟧: Ich bin unter den 40 besten. ⟦Niemals hätte ich gedacht⟧ …"),
      .flags(.de, "⟦Ich werde oft gefragt, wie ich das alles schaffe⟧."),
      .flags(.de, "⟦Mit 24 wurde ich gefeuert⟧. Alle lachten. ⟦Heute führe ich⟧ 3.000 Menschen."),
      .flags(.de, "⟦Wer mich kennt, weiß, dass mir solche Abende eigentlich nicht liegen⟧."),
      .passes(.de, "Wer mich kennt, weiß, dass ich abends nicht gern telefoniere."),
      .passes(.de, "Im Mai wurden wir von der Kammer für unser Konzept ausgezeichnet."),
      .passes(.en, "The early signs are encouraging, and our order book is full."),
      .passes(.de, "Ich werde oft gefragt, warum wir die Milchpreise erhöht haben."),
      .passes(.de, "Mit 24 wurde ich gefeuert, und das zu Recht: Ich hatte nichts gelesen."),
      .passes(.de, "Mit 24 wurde ich gefeuert. Rosa nahm mich auf. Heute leite ich ihren Laden."),
      .passes(.de, "Das macht mich demütig: Mein Fehler hat 14 Leute nach Hause geschickt."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "authenticity/humblebrag"
    let boasts = brief.meant(lexicon, group: "main", in: reading).filter { boast in
      let near = max(0, boast.sentence - 1)...boast.sentence + 1
      return !brief.has(lexicon, group: "admission", in: near)
    }
    if let legend = reading.legend(brief) {
      let ranges = Set(legend.map(\.range) + boasts.map(\.range)).sorted()
      return [.fault(ranges, values: .words(of: legend, in: reading), variant: "legend")]
    }
    return boasts.isEmpty ? [] : [.phrases(boasts, in: reading)]
  }
}

extension Reading {
  /// Hardship and triumph within six sentences, nobody who helped, nothing still open.
  fileprivate func legend(_ brief: Brief) -> [Match]? {
    let lexicon: LexiconName = "authenticity/humblebrag"
    let hardships = brief.meant(lexicon, group: "hardship", in: self)
    for triumph in brief.meant(lexicon, group: "triumph", in: self) {
      guard
        let start = hardships.first(where: { (0...6).contains(triumph.sentence - $0.sentence) })
      else { continue }
      let span = start.sentence...triumph.sentence
      let between = start.range.joined(with: sentences[triumph.sentence].range)
      let helpers = brief.people(in: self).ranges.filter { between.contains($0) }
      if helpers.isEmpty, !brief.has(lexicon, group: "admission", in: span) {
        return [start, triumph]
      }
    }
    return nil
  }
}
