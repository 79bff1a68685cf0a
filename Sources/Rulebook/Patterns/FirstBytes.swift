/// The bytes with which the first token of a match may begin: a glance that spares most walks.
struct FirstBytes: Sendable {
  /// A bit for each byte.
  private var bits = SIMD4<UInt64>()

  /// Of the pattern that begins here. Anything may come first unless it is surely a word.
  init(of code: [UInt8], from start: Int) { add(code, start) }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }
}

extension FirstBytes {
  private mutating func add(_ code: [UInt8], _ start: Int) {
    var at = start
    while true {
      switch PatternStep(rawValue: code[at]) {
      case .word:
        guard let byte = PatternStep.firstByte(in: code, at: at) else { return addAll() }
        return insert(byte)
      case .opening: at += 1
      case .jump: at += PatternStep.offset(in: code, at: at)
      case .branch:
        add(code, at + 3)
        let other = PatternStep.offset(in: code, at: at)
        if other == 0 { return }
        at += other
      case .accept, .mark, .hashtag, .number, .name, .mention, .gap, .closing, nil: return addAll()
      }
    }
  }

  private mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  private mutating func addAll() { bits = SIMD4(repeating: .max) }
}
