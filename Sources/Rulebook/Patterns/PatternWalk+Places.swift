import Prose

/// What a pattern asks of a place without taking a word.
extension PatternWalk {
  /// Whether a step that takes nothing lets a walk go on.
  func holds(_ step: PatternStep, _ place: Place) -> Bool {
    switch step {
    case .capital: isCapitalised(place)
    case .opening: isOpening(place)
    case .closing: isClosing(place)
    case .accept, .words, .tail, .mark, .number, .name, .mention, .gap, .glance, .branch, .jump:
      true
    }
  }

  private func isCapitalised(_ place: Place) -> Bool {
    let token = word(after: place)
    return token >= 0 && ground.tokens[token].traits.contains(.capitalised)
  }

  /// Whether no word stands before this place in its sentence or on its line.
  private func isOpening(_ place: Place) -> Bool {
    let sentence = ground.reading.sentences[place.sentence]
    var token = place.next - 1
    while token >= sentence.tokens.lowerBound {
      let before = ground.reading.tokens[token]
      if before.kind == .lineBreak { return true }
      let isMarker = sentence.listMarker.map { $0.contains(before.range) } ?? false
      // Who is spoken to comes before what is said: "@anna thoughts?".
      if isWordlike(token), before.kind != .mention, !isMarker { return false }
      token -= 1
    }
    return true
  }

  private func isClosing(_ place: Place) -> Bool {
    let limit = ground.ends[place.sentence]
    return firstWord(in: place.next, limit) < 0
  }
}
