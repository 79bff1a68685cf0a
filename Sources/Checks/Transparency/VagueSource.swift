import Prose
import Rulebook

extension Check {
  /// Claims that lean on nameless studies, experts or crowds.
  static let vagueSource = Check(
    "transparency/vague-source", .authenticity, .everywhere(.suggestion),
    source: Source(
      point: "precondition", quote: "glaubwürdige und vor allem dialogorientierte Kommunikation"),
    examples: [
      .flags(.en, "⟦Studies show⟧ that employees want purpose."),
      .flags(.en, "⟦Our customers love⟧ the new app."),
      .flags(.en, "⟦Experts agree⟧ that change is needed."),
      .flags(.en, "⟦90% of founders fail⟧ at one thing."),
      .passes(.en, "Ines told me she wants to leave at four. That was the whole survey."),
      .passes(.en, "Studies show it, for example Tarr (Univ. of Lindmoor, 2023)."),
      .passes(.en, "Research shows the opposite: https://ex.am/tarr"),
      .passes(.en, "I don't believe that “studies show” anything here."),
      .passes(.en, "Which studies show that? Many of us were tired."),
      .flags(.de, "⟦Studien zeigen⟧, dass Mitarbeitende Sinn suchen."),
      .flags(.de, "⟦Unsere Kunden lieben⟧ die neue App."),
      .flags(.de, "⟦Experten sind sich einig⟧, dass sich etwas ändern muss."),
      .flags(.de, "⟦90 % aller Gründer scheitern⟧ an einer Sache."),
      .passes(.de, "Ines sagte mir, sie will um vier gehen. Das war die ganze Umfrage."),
      .passes(.de, "Studien zeigen das, etwa Tarr (Uni Lindmoor, 2023)."),
      .passes(.de, "Die Forschung zeigt das Gegenteil: https://ex.am/tarr"),
      .passes(.de, "Ein Satz mit „Studien zeigen“ hat mich noch nie überzeugt."),
      .passes(.de, "Welche Studien zeigen das? Viele von uns waren müde."),
    ]
  ) { reading, brief in
    let people = brief.people(in: reading).ranges
    let found = brief.meant("transparency/vague-source", in: reading).filter { match in
      !reading.namesSource(for: match, people)
    }
    guard let first = found.first else { return [] }
    return [.phrases(found, in: reading, variant: first.group == "crowd" ? "crowd" : nil)]
  }
}

extension Reading {
  /// A person, a year, a link or an account in the same sentence or the next.
  fileprivate func namesSource(for match: Match, _ people: [ByteRange]) -> Bool {
    let last = min(match.sentence + 1, sentences.count - 1)
    let place = sentences[match.sentence].range.joined(with: sentences[last].range)
    return people.contains { place.contains($0) }
      || tokens.contains { token in
        guard place.contains(token.range) else { return false }
        return switch token.kind {
        case .link, .mention: true
        case .number: token.range.length == 4
        case .word, .hyphen, .punctuation, .symbol, .emoji, .hashtag, .cashtag, .space, .lineBreak:
          false
        }
      }
  }
}
