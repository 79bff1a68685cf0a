/// What words of some kinds look like, filed so that most words meet no shape at all.
struct Shapes: Sendable {
  /// Those without a start, by the last three bytes of their end; see `place(of:)`.
  private var byEnd = [[Shape]](repeating: [], count: 256)
  /// Those without a start whose end is shorter than that.
  private var short: [Shape] = []
  /// Those with a start, by its first byte.
  private var byStart = [[Shape]](repeating: [], count: 256)

  mutating func add(_ shape: Shape) {
    if let first = shape.start.first {
      byStart[Int(first)].append(shape)
    } else if shape.end.count < 3 {
      short.append(shape)
    } else {
      byEnd[Self.place(of: WordHash(of: shape.end.span).tail)].append(shape)
    }
  }

  /// `tail` is that of the word, which must be folded; the raw value of all kinds that fit.
  func kinds(of word: Span<UInt8>, _ tail: WordTail, _ isCapitalised: Bool) -> UInt64 {
    guard word.count > 3 else { return 0 }
    var kinds = Self.kinds(of: word, tail, among: short)
    kinds |= Self.kinds(of: word, tail, among: byEnd[Self.place(of: tail)])
    if !isCapitalised { kinds |= Self.kinds(of: word, tail, among: byStart[Int(word[0])]) }
    return kinds
  }

  private static func kinds(
    of word: Span<UInt8>, _ tail: WordTail, among shapes: [Shape]
  ) -> UInt64 {
    var kinds: UInt64 = 0
    for index in shapes.indices where shapes[index].fits(word, tail) {
      kinds |= shapes[index].kind.rawValue
    }
    return kinds
  }

  private static func place(of tail: WordTail) -> Int {
    Int(truncatingIfNeeded: (tail.last(3) &* 0x9e37_79b9_7f4a_7c15) >> 56)
  }
}

/// What words of a kind look like at their ends.
struct Shape {
  let start: [UInt8]
  let end: [UInt8]
  /// The last bytes of `end`; they tell it from most other endings.
  private let tail: UInt64
  let kind: WordKinds

  init(start: [UInt8], end: [UInt8], kind: WordKinds) {
    self.start = start
    self.end = end
    tail = WordHash(of: end.span).tail.bytes
    self.kind = kind
  }

  /// `tail` is that of the word.
  func fits(_ word: Span<UInt8>, _ tail: WordTail) -> Bool {
    guard tail.last(end.count) == self.tail else { return false }
    let middle = word.count - start.count - end.count
    guard middle >= 3 else { return false }
    for index in end.indices where word[word.count - end.count + index] != end[index] {
      return false
    }
    for index in start.indices where word[index] != start[index] { return false }
    return middle >= 6
      || WordHash(of: word.extracting(start.count..<start.count + middle)).letters >= 3
  }
}
