/// How the first token of a match may begin, by the code of its pattern: a glance that spares most
/// walks.
extension BeginningMask {
  /// Of a pattern as its parser leaves it. Anything may come first unless it is surely a word or a
  /// mark.
  init(of code: [Int], _ words: [[UInt8]]) {
    var survey = BeginningSurvey(code: code, words: words, isInside: false)
    survey.look(from: 0)
    self = survey.mask
  }

  /// Of the group that begins here inside of a pattern, where marks may stand before a mark.
  init(ofGroup code: [Int], from start: Int, _ words: [[UInt8]]) {
    var survey = BeginningSurvey(code: code, words: words, isInside: true)
    survey.look(from: start)
    self = survey.mask
  }
}

/// A pattern while it is looked at.
private struct BeginningSurvey {
  let code: [Int]
  let words: [[UInt8]]
  let isInside: Bool
  private(set) var mask = BeginningMask.none
  /// How many branches may still be looked at. Many ways lead through groups that may be missing,
  /// four times as many with each more of them; then anything may come first.
  private var branches = 500

  init(code: [Int], words: [[UInt8]], isInside: Bool) {
    self.code = code
    self.words = words
    self.isInside = isInside
  }

  mutating func look(from start: Int) {
    var at = start
    while at < code.count {
      switch PatternStep(rawValue: Int32(code[at])) {
      case .words: return addWords(at)
      case .mark: return isInside ? addAll() : addMark(at)
      case .opening, .capital: at += 1
      case .glance: at += PatternStep.glanceLength
      case .jump: at += code[at + 1]
      case .branch:
        branches -= 1
        guard branches > 0 else { return addAll() }
        look(from: at + PatternStep.branchLength)
        let other = code[at + 1]
        if other == 0 { return }
        at += other
      case .accept, .tail, .number, .name, .mention, .gap, .closing, nil: return addAll()
      }
    }
    // Behind a group whose pattern goes on.
    addAll()
  }

  private mutating func addWords(_ at: Int) {
    for place in at + 2..<at + 2 + code[at + 1] {
      let word = ~code[place]
      mask.insert(word: words[word >> 1], isOpen: word & 1 == 1)
    }
  }

  /// A mark may be a part of its token, go on in the next one, or be an emoji.
  private mutating func addMark(_ at: Int) {
    let first = TokenBeginning(first: UInt8(code[at + 3]), second: 0)
    guard first.isMark, first.first != PatternStep.digits else { return addAll() }
    mask.insert(first)
    mask.insert(TokenBeginning())
  }

  private mutating func addAll() { mask = .all }
}
