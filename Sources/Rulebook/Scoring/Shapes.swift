/// What words of some kinds look like, filed so that most words meet no shape at all.
struct Shapes: Sendable {
  /// Those without a start, by the last three bytes of their end; see `place(of:)`.
  private var byEnd = [[Shape]](repeating: [], count: 256)
  /// Those without a start whose end is shorter than that.
  private var short: [Shape] = []
  /// Those with a start, by its first byte.
  private var byStart = [[Shape]](repeating: [], count: 256)
  /// Where `byEnd` and `byStart` hold any, and the last bytes of `short`.
  private var hasEnd = [Bool](repeating: false, count: 256)
  private var hasStart = [Bool](repeating: false, count: 256)
  private var isLast = [Bool](repeating: false, count: 256)

  mutating func add(_ shape: Shape) {
    if let first = shape.start.first {
      byStart[Int(first)].append(shape)
      hasStart[Int(first)] = true
    } else if shape.end.count < 3 {
      short.append(shape)
      isLast[Int(shape.end[shape.end.count - 1])] = true
    } else {
      let place = Self.place(of: FoldedWord(shape.end.span).tail)
      byEnd[place].append(shape)
      hasEnd[place] = true
    }
  }

  /// The raw value of all kinds that fit a word of a text.
  @inline(__always) func kinds(
    of word: FoldedWord, in text: Span<UInt8>, _ isCapitalised: Bool
  ) -> UInt64 {
    guard word.range.count > 3 else { return 0 }
    var kinds: UInt64 = 0
    if isLast[Int(word.tail.last(1))] { add(short, fitting: word, of: text, to: &kinds) }
    let place = Self.place(of: word.tail)
    if hasEnd[place] { add(byEnd[place], fitting: word, of: text, to: &kinds) }
    let first = Int(word.start & 0xFF)
    if !isCapitalised, hasStart[first] {
      add(byStart[first], fitting: word, of: text, to: &kinds)
    }
    return kinds
  }

  @inline(never) private func add(
    _ shapes: [Shape], fitting word: FoldedWord, of text: Span<UInt8>, to kinds: inout UInt64
  ) {
    let bytes = text.extracting(word.range)
    for index in shapes.indices where shapes[index].fits(bytes, word.tail) {
      kinds |= shapes[index].kind.rawValue
    }
  }

  @inline(__always) private static func place(of tail: WordTail) -> Int {
    Int((tail.last(3) &* 0x9e37_79b9_7f4a_7c15) >> 56)
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
    tail = FoldedWord(end.span).tail.bytes
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
    return middle >= 6 || FoldedWord(start.count..<start.count + middle, of: word).letters >= 3
  }
}
