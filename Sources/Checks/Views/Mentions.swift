import Prose
import Rulebook

/// Accounts named in a post, without those a platform puts in front of a reply, without the
/// points of a line-up, each of which says something about its account, and without those somebody
/// answers one after another.
struct Mentions {
  /// Accounts in a row with nothing said between them.
  struct Run {
    var range: ByteRange
    var count: Int
    /// The sentence it stands in.
    let sentence: Int?
  }

  let runs: [Run]
  /// All of them, one by one.
  let spread: [ByteRange]
  /// Accounts about which their sentence says nothing.
  let bare: [ByteRange]

  init(in reading: borrowing Reading, on platform: borrowing Platform) {
    var runs: [Run] = []
    var spread: [ByteRange] = []
    var isBehindMention = false
    var isHead = platform.room == .short && reading.wordCount > 0
    for token in reading.tokens {
      switch token.kind {
      case .mention:
        if isHead || reading.isNumber(token) { continue }
        let sentence = reading.sentenceIndex(at: token.range.start)
        if let sentence, reading.isLineUp(sentence) { continue }
        if !reading.isAnswer(sentence, to: token) { spread.append(token.range) }
        if isBehindMention, let last = runs.indices.last {
          runs[last].range = runs[last].range.joined(with: token.range)
          runs[last].count += 1
        } else {
          runs.append(Run(range: token.range, count: 1, sentence: sentence))
        }
        isBehindMention = true
      case .word, .number, .link, .hashtag, .cashtag:
        isHead = false
        if isBehindMention, !reading.isAnd(token) { isBehindMention = false }
      case .hyphen, .punctuation, .symbol, .emoji, .space, .lineBreak: continue
      }
    }
    self.runs = runs
    self.spread = spread
    let silent = Set(runs.compactMap(\.sentence)).filter(reading.isSilent)
    bare = runs.filter { $0.sentence.map(silent.contains) ?? true }.map(\.range)
  }
}

extension Reading {
  /// "@5" is a price.
  fileprivate func isNumber(_ token: Token) -> Bool {
    draft.bytes[token.range.start + 1..<token.range.end].allSatisfy { (0x30...0x39).contains($0) }
  }

  fileprivate func isLineUp(_ sentence: Int) -> Bool {
    sentences[sentence].listMarker != nil && sentences[sentence].wordCount > 0
  }

  /// "@drewk_77 no, it's not in the cans": the account opens the sentence, and is told something.
  fileprivate func isAnswer(_ sentence: Int?, to mention: Token) -> Bool {
    guard let own = sentence.map({ sentences[$0] }) else { return false }
    return own.range.start == mention.range.start && own.wordCount >= 3
  }

  fileprivate func isAnd(_ token: Token) -> Bool {
    isToken(token, "and") || isToken(token, "und") || isToken(token, "cc")
  }

  /// Nothing is said, or only "cc".
  fileprivate func isSilent(_ sentence: Int) -> Bool {
    let words = tokens[sentences[sentence].tokens].filter { $0.kind == .word }
    return words.allSatisfy { isToken($0, "cc") || isToken($0, "via") || isToken($0, "fyi") }
  }
}
