import Prose
import Rulebook

extension Check {
  /// Superlatives and praise of one's own work without evidence.
  ///
  /// A superlative beside its number is a fact, and praise for a person counts half.
  static let hype = Check(
    "authenticity/hype", .authenticity, .everywhere(.suggestion),
    source: Source(point: "2", quote: "Zu inspirieren. Zu begeistern."),
    examples: [
      .flags(.en, "Our ⟦groundbreaking⟧, ⟦world-class⟧ platform is a true ⟦game changer⟧!"),
      .flags(.en, "An ⟦incredible⟧, ⟦unbelievable⟧, ⟦amazing⟧ day!"),
      .flags(.en, "⟦The most innovative company⟧ in Europe."),
      .passes(.en, "A record and an amazing run: 412 loaves before six, 31 more than in May."),
      .passes(.en, "\"Your world-class, incredible lift is amazing,\" wrote Ines. It is broken."),
      .passes(.en, "Rosa was outstanding on Thursday, in the canteen and on the roof, alone."),
      .flags(.de, "Unsere ⟦bahnbrechende⟧, ⟦einzigartige⟧ App ist ein ⟦Gamechanger⟧!"),
      .flags(.de, "Ein ⟦sensationeller⟧, ⟦großartiger⟧, ⟦phänomenaler⟧ Tag!"),
      .flags(.de, "⟦Das innovativste Unternehmen Europas⟧."),
      .passes(.de, "Ein großartiger Morgen: 412 Brote vor sechs, 31 mehr als im Mai."),
      .passes(.de, "Super, dass ihr da wart. Ich war unglaublich müde und perfekt verpflegt."),
      .passes(.de, "Rosa war am Donnerstag großartig, in der Kantine und auf dem Dach, allein."),
    ]
  ) { reading, brief in
    let words = brief.meant("authenticity/hype", in: reading).filter { $0.group == "main" }
    let claims = words.filter { !reading.hasNumber(in: $0.sentence) }
    guard !claims.isEmpty else { return [] }
    let halves = claims.reduce(0) { sum, claim in
      let isPraise = !brief.matches.of("human/named-people", inSentence: claim.sentence).isEmpty
      return sum + (isPraise ? 1 : 2)
    }
    // More than 2.5 in a hundred words; a very short post counts as one of twenty.
    let isDense = halves >= 2 && 100 * halves > 5 * max(reading.wordCount, 20)
    let isLoud = halves >= 2 && brief.bytes(in: reading).contains("!") && reading.shouts
    guard isDense || isLoud || halves >= 6 else { return [] }
    return [
      .phrases(claims, in: reading, severity: isLoud || halves >= 6 ? .warning : nil)
    ]
  }
}

extension Reading {
  /// A figure, which is what a superlative asks for; the mark of a list item is none.
  fileprivate func hasNumber(in sentence: Int) -> Bool {
    let own = sentences[sentence]
    return tokens[own.tokens].contains {
      $0.kind == .number && own.listMarker?.contains($0.range) != true
    }
  }
}
