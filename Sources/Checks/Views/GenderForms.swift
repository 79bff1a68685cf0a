import Prose

/// A German word for women and men alike, written with a sign inside.
struct GenderForm {
  enum Sign { case star, colon, underscore, dot, slash, brackets, innerCapital }

  let sign: Sign
  let range: ByteRange
}

extension Reading {
  /// "Kolleg*innen", "Kolleg:in", "Kolleg/-innen", "KollegInnen", "jede:r"; tags and links are not
  /// looked at.
  var genderForms: [GenderForm] {
    let (tokens, bytes) = (tokens, draft.bytes)
    var forms: [GenderForm] = []
    for index in indices(of: .word) {
      if bytes[tokens[index].range.end - 1] == UInt8(ascii: "n"),
        mayHoldInnerCapital(tokens[index]), let form = withInnerCapital(tokens[index])
      {
        forms.append(form)
        continue
      }
      // Nothing to end where a space stands in front, as it mostly does.
      guard index > 1 else { continue }
      if case .space = tokens[index - 1].kind { continue }
      if let form = form(endingAt: index) { forms.append(form) }
    }
    return forms
  }

  /// Whether a word on "n" ends as "KollegInnen" or "LehrerIn" does, more or less.
  private func mayHoldInnerCapital(_ token: Token) -> Bool {
    let end = token.range.end
    guard end - token.range.start > 4 else { return false }
    return draft.bytes[end - 2] == UInt8(ascii: "I") || draft.bytes[end - 5] == UInt8(ascii: "I")
  }

  /// The stem and the sign in front of an ending, all without space.
  private func form(endingAt index: Int) -> GenderForm? {
    let isNoun = endsGendered(tokens[index])
    guard isNoun || isShortEnding(tokens[index]) else { return nil }
    var start = index - 1
    let isHyphenated = tokens[start].kind == .hyphen || isToken(tokens[start], "-")
    if isHyphenated { start -= 1 }
    guard start >= 1, let sign = sign(tokens[start]), !isHyphenated || sign == .slash else {
      return nil
    }
    let stem = tokens[start - 1]
    guard stem.kind == .word, isNoun ? isNounStem(stem) : isArticle(stem, before: sign) else {
      return nil
    }
    let closes = index + 1 < tokens.count && isToken(tokens[index + 1], ")")
    let last = sign == .brackets && closes ? tokens[index + 1] : tokens[index]
    return GenderForm(sign: sign, range: stem.range.joined(with: last.range))
  }

  private func sign(_ token: Token) -> GenderForm.Sign? {
    switch text(token) {
    case "*": .star
    case ":": .colon
    case "_": .underscore
    case "·", "•": .dot
    case "/", "/-": .slash
    case "(": .brackets
    case _: nil
    }
  }

  /// "KollegInnen", "LehrerIn": a capital that begins the ending.
  private func withInnerCapital(_ token: Token) -> GenderForm? {
    let word = draft.bytes[token.range.start..<token.range.end]
    let isPlural = word.count > 7 && word.suffix(5).elementsEqual("Innen".utf8)
    // "LinkedIn" and "LogIn" name things, so the singular needs a stem that names a person.
    let isSingular =
      word.suffix(2).elementsEqual("In".utf8)
      && Self.personStems.contains {
        word.dropLast(2).suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    return isPlural || isSingular ? GenderForm(sign: .innerCapital, range: token.range) : nil
  }

  private func endsGendered(_ token: Token) -> Bool {
    guard token.folded.end - token.folded.start >= 2,
      folded[token.folded.start] == UInt8(ascii: "i")
    else { return false }
    return isToken(token, "in")
      || token.folded.end - token.folded.start >= 5 && folded(token).starts(with: "innen".utf8)
  }

  /// "jede:r", "ein*e".
  private func isShortEnding(_ token: Token) -> Bool {
    switch mark(token) {
    case UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "s"),
      UInt8(ascii: "m"):
      true
    case _: false
    }
  }

  private func isNounStem(_ token: Token) -> Bool {
    token.isCapitalised && token.range.length >= 4
  }

  private func isArticle(_ token: Token, before sign: GenderForm.Sign) -> Bool {
    guard sign == .star || sign == .colon || sign == .underscore else { return false }
    return Self.articles.contains { isToken(token, $0) }
  }

  private static let personStems = [
    "er", "or", "eur", "ist", "ent", "ant", "Kund", "kund", "Kolleg", "kolleg",
  ]
  private static let articles: [StaticString] = [
    "jede", "ein", "eine", "kein", "keine", "unser", "ihr", "alle", "liebe", "ander", "andere",
  ]
}
