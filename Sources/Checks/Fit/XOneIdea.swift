import Prose
import Rulebook

extension Check {
  /// A second or third subject in a post that has room for one.
  static let xOneIdea = Check(
    "fit/x-one-idea", .fit, .long(nil, short: .suggestion),
    source: Source(point: "platforms", quote: "kurz-knackigen Content"),
    examples: [
      .flags(
        .en, "We opened in Lindmoor. ⟦Furthermore⟧, we won a prize; ⟦in addition⟧, we hire.",
        on: "x"),
      .flags(.en, "Great panel, ⟦by the way⟧ our report is out. Happy birthday Tom!", on: "x"),
      .flags(.en, "⟦Firstly⟧ rents, ⟦secondly⟧ buses, ⟦thirdly⟧ kindergartens.", on: "x"),
      .passes(.en, "Open in Lindmoor since six. The first customer was a dog.", on: "x"),
      .passes(.en, "Not the pump, but the man beside it. He also sings.", on: "x"),
      .passes(.en, "By the way: I still owe Tom a van.", on: "x"),
      .passes(.en, "1/2 We opened.\n\n2/2 Furthermore, we hire; in addition, Tom is 60.", on: "x"),
      .flags(
        .de, "Wir haben eröffnet. ⟦Außerdem⟧ haben wir einen Preis; ⟦zudem⟧ suchen wir Leute.",
        on: "x"),
      .flags(.de, "Tolles Panel, ⟦übrigens⟧ ist unser Bericht da. Alles Gute, Tom!", on: "x"),
      .flags(.de, "⟦Erstens⟧ Mieten, ⟦zweitens⟧ Busse, ⟦drittens⟧ Kitas.", on: "x"),
      .passes(.de, "Seit sechs offen in Lindmoor. Erster Kunde: ein Hund.", on: "x"),
      .passes(.de, "Nicht die Pumpe, sondern der Mann daneben. Er singt auch noch.", on: "x"),
      .passes(.de, "Wir haben auf. 1/2\n\nAußerdem suchen wir Leute, zudem Busse. 2/2", on: "x"),
      .passes(.de, "Übrigens: Tom bekommt noch einen Transporter von mir.", on: "x"),
    ]
  ) { reading, brief in
    // A thread has a post for each.
    guard brief.platform.thread(in: reading) == nil else { return [] }
    let joints = brief.ownMatches(of: "fit/x-one-idea", in: reading)
    let first = reading.sentences.first { $0.wordCount > 0 }
    let turns = joints.filter {
      $0.group == "turn" && $0.range.start > first?.range.start ?? 0
    }
    guard joints.count >= 2 || !turns.isEmpty else { return [] }
    return [.phrases(joints.count >= 2 ? joints : turns, in: reading)]
  }
}
