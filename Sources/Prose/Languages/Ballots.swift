/// What each word of a text says about its language, asked once: the whole post and each sentence
/// are counted from the same ballots.
struct Ballots {
  /// Every function word votes, and every German letter votes for German.
  struct Ballot {
    /// A bit for each of `Language.allCases`, then one for the letters, then one for every word.
    fileprivate(set) var bits: UInt8 = 0

    var isWord: Bool { bits & 0x80 != 0 }
    var hasUmlaut: Bool { bits & 0x40 != 0 }

    /// `voter` is the place of a language in `Language.allCases`.
    func isFor(_ voter: Int) -> Bool { bits >> UInt8(voter) & 1 != 0 }
  }

  /// One a token.
  private var ballots: [Ballot]

  init(in text: TokenizedText, _ orthographies: Orthographies) {
    let voters = Language.allCases.map { orthographies[$0]?[.functionWords] ?? WordSet() }
    ballots = Array(repeating: Ballot(), count: text.tokens.count)
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      let form = text.tokens[index].folded
      let span = text.folded.span.extracting(form.start..<form.end)
      var bits: UInt8 = Self.hasUmlaut(text, index) ? 0xC0 : 0x80
      let hash = WordSet.hash(of: span)
      for voter in voters.indices where voters[voter].contains(span, hash: hash) {
        bits |= 1 << UInt8(voter)
      }
      ballots[index].bits = bits
    }
  }

  subscript(token: Int) -> Ballot { ballots[token] }

  /// "ä", "ö", "ü", "ß" and their capitals.
  private static func hasUmlaut(_ text: TokenizedText, _ token: Int) -> Bool {
    let range = text.tokens[token].range
    guard range.length > 1 else { return false }
    for offset in range.start..<range.end - 1 where text.bytes[offset] == 0xC3 {
      switch text.bytes[offset + 1] {
      case 0x84, 0x96, 0x9C, 0x9F, 0xA4, 0xB6, 0xBC: return true
      default: break
      }
    }
    return false
  }
}
