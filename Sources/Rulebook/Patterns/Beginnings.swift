/// How the first token of a match may begin: a glance that spares most walks.
///
/// It may say yes by chance, but its no is certain.
struct Beginnings: Sendable {
  /// A bit for each first byte.
  private var firsts = ByteSet()
  /// A bit for each first two bytes, mixed into one.
  private var pairs = ByteSet()
  private var isInside = false

  /// Of the pattern that begins here. Anything may come first unless it is surely a word or a mark.
  init(of code: [UInt8], from start: Int) { add(code, start) }

  /// Of the group that begins here inside of a pattern, where marks may stand before a mark.
  init(ofGroup code: [UInt8], from start: Int) {
    isInside = true
    add(code, start)
  }

  func mayHold(_ token: TokenBeginning) -> Bool {
    firsts.contains(token.first) && pairs.contains(Self.mixed(token.first, token.second))
  }

  private static func mixed(_ first: UInt8, _ second: UInt8) -> UInt8 { first &* 37 &+ second }
}

extension Beginnings {
  private mutating func add(_ code: [UInt8], _ start: Int) {
    var at = start
    while at < code.count {
      switch PatternStep(rawValue: code[at]) {
      case .word, .hashtag: return addWord(code, at)
      case .mark: return isInside ? addAll() : addMark(code, at)
      case .opening: at += 1
      case .glance: at += PatternStep.glanceLength
      case .jump: at += PatternStep.offset(in: code, at: at)
      case .branch:
        add(code, at + 3)
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
      pairs.insert(Self.mixed(first, code[at + 4]))
    } else if flags.contains(.openEnd) {
      pairs = .all
    } else {
      // The word alone, or with a clitic behind it: "i'm".
      pairs.insert(Self.mixed(first, 0))
      pairs.insert(Self.mixed(first, UInt8(ascii: "'")))
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
    pairs.insert(Self.mixed(first, code[at + 4]))
    pairs.insert(Self.mixed(first, 0))
    pairs.insert(Self.mixed(emoji.first, emoji.second))
  }

  private mutating func addAll() { (firsts, pairs) = (.all, .all) }
}

/// A set of bytes: a bit for each.
private struct ByteSet {
  static let all = ByteSet(bits: InlineArray(repeating: .max))

  private var bits = InlineArray<4, UInt64>(repeating: 0)

  init() {}

  private init(bits: InlineArray<4, UInt64>) { self.bits = bits }

  mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }
}
