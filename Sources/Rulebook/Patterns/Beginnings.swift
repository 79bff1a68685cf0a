/// How the first token of a match may begin: a glance that spares most walks.
///
/// It may say yes by chance, but its no is certain.
struct Beginnings: Sendable {
  /// A bit for each first byte.
  private var firsts = ByteSet()
  /// A bit for each first two bytes, mixed into one.
  private var pairs = ByteSet()

  /// Of the pattern that begins here. Anything may come first unless it is surely a word or a mark.
  init(of code: [UInt8], from start: Int) {
    var survey = Survey(code: code, isInside: false)
    add(start, &survey)
  }

  /// Of the group that begins here inside of a pattern, where marks may stand before a mark.
  init(ofGroup code: [UInt8], from start: Int) {
    var survey = Survey(code: code, isInside: true)
    add(start, &survey)
  }

  func mayHold(_ token: TokenBeginning) -> Bool {
    firsts.contains(token.first) && pairs.contains(token.mixed)
  }
}

extension Beginnings {
  /// A pattern while it is looked at.
  private struct Survey {
    let code: [UInt8]
    let isInside: Bool
    /// How many branches may still be looked at. Many ways lead through groups that may be missing,
    /// four times as many with each more of them; then anything may come first.
    var branches = 500
  }

  private mutating func add(_ start: Int, _ survey: inout Survey) {
    let code = survey.code
    var at = start
    while at < code.count {
      switch PatternStep(rawValue: code[at]) {
      case .word, .hashtag: return addWord(code, at)
      case .mark: return survey.isInside ? addAll() : addMark(code, at)
      case .opening: at += 1
      case .glance: at += PatternStep.glanceLength
      case .jump: at += PatternStep.offset(in: code, at: at)
      case .branch:
        survey.branches -= 1
        guard survey.branches > 0 else { return addAll() }
        add(at + 3, &survey)
        let other = PatternStep.offset(in: code, at: at)
        if other == 0 { return }
        at += other
      case .accept, .number, .name, .mention, .gap, .closing, nil: return addAll()
      }
    }
    // Behind a group whose pattern goes on.
    addAll()
  }

  private mutating func addWord(_ code: [UInt8], _ at: Int) {
    let flags = PatternFlags(rawValue: code[at + 1])
    if flags.contains(.openStart) { return addAll() }
    let first = code[at + 3]
    firsts.insert(first)
    if code[at + 2] > 1 {
      pairs.insert(TokenBeginning(first: first, second: code[at + 4]).mixed)
    } else if flags.contains(.openEnd) {
      pairs = .all
    } else {
      for beginning in TokenBeginning.ofLetter(first) { pairs.insert(beginning.mixed) }
    }
  }

  /// A mark may be a part of its token, go on in the next one, or be an emoji.
  private mutating func addMark(_ code: [UInt8], _ at: Int) {
    let first = code[at + 3]
    if first == PatternStep.digits { return addAll() }
    let emoji = TokenBeginning()
    firsts.insert(first)
    firsts.insert(emoji.first)
    guard code[at + 2] > 1, code[at + 4] != PatternStep.digits else {
      pairs = .all
      return
    }
    pairs.insert(TokenBeginning(first: first, second: code[at + 4]).mixed)
    pairs.insert(TokenBeginning(first: first, second: 0).mixed)
    pairs.insert(emoji.mixed)
  }

  private mutating func addAll() { (firsts, pairs) = (.all, .all) }
}
