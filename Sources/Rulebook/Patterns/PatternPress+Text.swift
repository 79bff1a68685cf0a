import Prose

/// What `PatternIndexReader` reads, in this order: how many words there are, how long they and the
/// code are, groups, endings,
/// patterns, what is filed under which key, the words, the code.
extension PatternPress {
  var text: [UInt8] {
    let numbering = KeyNumbering(of: self)
    let lines = numbering.lines
    let codes = patterns.map { numbering.pressed($0.code) }
    var press = NumberPress()
    press.add(words.words.count)
    press.add(lines.count)
    press.add(codes.reduce(0) { $0 + $1.count })
    addGroups(to: &press)
    press.add(numbering.endings.count)
    for ending in numbering.endings { press.add(UInt64(ending)) }
    press.add(patterns.count)
    for (pattern, code) in zip(patterns, codes) {
      add(pattern, code.count, numbering, to: &press)
    }
    addFiling(numbering, to: &press)
    return press.text + lines + codes.joined()
  }

  private func addGroups(to press: inout NumberPress) {
    press.add(groups.count)
    for group in groups {
      press.add(group.utf8.count)
      for byte in group.utf8 { press.add(Int(byte)) }
    }
  }

  private func add(
    _ pattern: Pattern, _ codeLength: Int, _ numbering: KeyNumbering, to press: inout NumberPress
  ) {
    press.add(pattern.lexicon)
    press.add(pattern.group)
    press.add(codeLength)
    press.add(2 * pattern.anchor.lead + (pattern.holdsMark ? 1 : 0))
    press.add(pattern.anchor.leastLead)
    press.add(pattern.companion.map { Int(numbering.number(of: $0)) + 1 } ?? 0)
    press.add(UInt64(~pattern.beginnings.bits))
    press.add(UInt64(~pattern.neighbours.before.bits))
    press.add(UInt64(~pattern.neighbours.after.bits))
    press.add((pattern.alternative?.lowerBound ?? -1) + 1)
    if let alternative = pattern.alternative { press.add(alternative.count) }
  }

  /// For each key with patterns: how many keys further it is, how many patterns it has, and how
  /// many patterns further each of them is.
  private func addFiling(_ numbering: KeyNumbering, to press: inout NumberPress) {
    var filed: [Int32: [Int]] = [:]
    for (number, pattern) in patterns.enumerated() {
      for key in Set(pattern.keys) { filed[numbering.number(of: key), default: []].append(number) }
    }
    press.add(filed.count)
    press.add(filed.values.reduce(0) { $0 + $1.count })
    var last = 0
    for (key, patterns) in filed.sorted(by: { $0.key < $1.key }) {
      press.add(Int(key) - last)
      last = Int(key)
      press.add(patterns.count)
      for (number, before) in zip(patterns, [0] + patterns) { press.add(number - before) }
    }
  }
}

/// The numbers of keys once all words are known: two a word, whole and as a beginning, then the
/// special ones, then the endings.
private struct KeyNumbering {
  /// All words in order, one a line.
  let lines: [UInt8]
  /// Sorted.
  let endings: [UInt32]
  /// Of each word, where it stands in order.
  private let ranks: [Int32]

  init(of press: PatternPress) {
    var ranks = [Int32](repeating: 0, count: press.words.words.count)
    var lines: [UInt8] = []
    for (rank, word) in press.words.order.enumerated() {
      ranks[word] = Int32(rank)
      lines += press.words.words[word] + [UInt8(ascii: "\n")]
    }
    self.ranks = ranks
    self.lines = lines
    var endings: Set<UInt32> = []
    for case .ending(let ending) in press.patterns.flatMap(\.keys) { endings.insert(ending) }
    self.endings = endings.sorted()
  }

  func number(of key: PatternKey) -> Int32 {
    let special = 2 * Int32(ranks.count)
    switch key {
    case .whole(let word): return 2 * ranks[Int(word)]
    case .beginning(let word): return 2 * ranks[Int(word)] + 1
    case .special(let kind): return special + kind.rawValue
    case .ending(let ending):
      let index = endings.indices.partitioningIndex { endings[$0] >= ending }
      return special + Int32(PatternKey.Special.allCases.count + index)
    }
  }

  /// Code with the words as they are numbered in the end.
  func pressed(_ code: [Int]) -> [UInt8] {
    var press = NumberPress()
    for number in code {
      let word = ~number
      press.add(number < 0 ? 2 * Int(ranks[word >> 1]) + (word & 1) : number)
    }
    return press.text
  }
}
