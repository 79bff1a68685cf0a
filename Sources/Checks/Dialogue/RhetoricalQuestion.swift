import Prose
import Rulebook

extension Check {
  static let rhetoricalQuestion = Check(
    "dialogue/rhetorical-question", .dialogue, .everywhere(.suggestion),
    source: Source(
      point: "precondition",
      quote: "sonst bleibt eine glaubwürdige und vor allem dialogorientierte Kommunikation aus"),
    examples: [
      .flags(.en, "⟦Who doesn't want to save time?⟧ The answer: nobody."),
      .flags(.en, "⟦Isn't it time we finally moved?⟧ Our trucks still burn diesel."),
      .flags(.en, "⟦The best part?⟧ It's free for every school in town."),
      .flags(.en, "⟦Meetings eat our weeks, right?⟧ Ours are shorter now."),
      .flags(.en, "The nursery is open. ⟦How did we do it?⟧\n\nForty people came on a Saturday."),
      .flags(.en, "Silence helps nobody. ⟦Which side are you on?⟧"),
      .passes(.en, "Which side of the road do you walk on? Ours has no lamps."),
      .passes(.en, "I lost two hours today in a form. Where do you lose yours?"),
      .passes(.en, "Did you have a day like that too? Mine ended at eleven."),
      .passes(.en, "Why? Because we were slow. What would you have done first?"),
      .passes(.en, "\"Isn't it time we moved?\" said Ines. She is right."),
      .passes(.en, "Thinking of joining in September? Ask our team below."),
      .passes(.en, "Where are we wrong? I'm listening."),
      .passes(.en, "The nursery is open. What did we learn too late?"),
      .flags(.de, "⟦Wer will das nicht?⟧ Eben."),
      .flags(.de, "⟦Die Lösung?⟧ Mehr Mut."),
      .flags(.de, "⟦Ist es nicht an der Zeit, endlich zu handeln?⟧ Wir reden schon zu lange."),
      .flags(.de, "⟦Menschen arbeiten gern mit Menschen, richtig?⟧ Deshalb bleibt die Tür offen."),
      .flags(.de, "Die Kita ist offen. ⟦Warum erzähle ich das?⟧\n\nAm Montag kommt der Minister."),
      .flags(.de, "Schweigen hilft niemandem. ⟦Auf welcher Seite steht ihr?⟧"),
      .passes(.de, "Auf welcher Seite der Straße geht ihr? Unsere hat keine Lampen."),
      .passes(.de, "Mir hat jemand gefehlt, der widerspricht. Wer widerspricht euch?"),
      .passes(.de, "Habt ihr das auch schon erlebt? Bei uns war es am Montag."),
      .passes(.de, "Schön war's heute in der Backstube, gell?"),
      .passes(.de, "Warum? Weil wir langsam waren. Was hättet ihr zuerst geändert?"),
      .passes(.de, "Lust auf die Frühschicht im September? Fragt unser Team."),
      .passes(.de, "Wo liegen wir falsch? Ich bin gespannt."),
      .passes(.de, "Die Kita ist offen. Was habe ich dabei übersehen?"),
    ]
  ) { reading, brief in
    let questions = brief.questions(in: reading)
    let rhetorical = questions.filter(\.isRhetorical)
    guard let first = rhetorical.first,
      rhetorical.count >= 3 || !questions.contains(where: \.isGenuine)
    else { return [] }
    let isTag = rhetorical.allSatisfy { $0.signs.contains(.tag) }
    return [
      .fault(
        rhetorical.map(\.range),
        values: [
          "question": .quote(reading.text(first.range)), "count": .number(rhetorical.count),
        ],
        variant: isTag ? "tag" : nil)
    ]
  }
}
