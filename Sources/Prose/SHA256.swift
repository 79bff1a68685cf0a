/// The fingerprint of bytes: equal bytes have equal ones, others in practice never.
///
/// Source: FIPS 180-4, "Secure Hash Standard", https://doi.org/10.6028/NIST.FIPS.180-4,
/// read 2026-11-24.
package struct SHA256: Sendable {
  typealias State = SIMD8<UInt32>

  private var state: State = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// The block that has begun; what is filled follows from `count`.
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var count = 0

  package init() {}

  /// The digest of some bytes as 64 small hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String {
    var sum = SHA256()
    sum.add(bytes)
    return sum.hex
  }

  /// The same as letters of ASCII.
  package static func digits(of bytes: Span<UInt8>) -> InlineArray<64, UInt8> {
    var sum = SHA256()
    sum.add(bytes)
    return sum.digits
  }

  package mutating func add(_ bytes: [UInt8]) { add(bytes.span) }

  private mutating func add(_ bytes: Span<UInt8>) {
    var index = 0
    if count % 64 > 0 {
      index = begin(with: bytes, from: 0)
      guard count % 64 == 0 else { return }
      state = Self.mixed(state, with: block.span, at: 0)
    }
    while bytes.count - index >= 64 {
      state = Self.mixed(state, with: bytes, at: index)
      index += 64
      count += 64
    }
    _ = begin(with: bytes, from: index)
  }

  /// 32 bytes; more may be added afterwards.
  package var digest: [UInt8] {
    let state = closed
    return state.indices.flatMap { Self.bytes(of: state[$0]) }
  }

  package var hex: String {
    let digits = digits
    return digits.span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  private var digits: InlineArray<64, UInt8> {
    let state = closed
    var room = InlineArray<64, UInt8>(repeating: 0)
    var digits = room.mutableSpan
    var place = 0
    for index in state.indices {
      var word = state[index]
      for _ in 0..<8 {
        let digit = UInt8(word >> 28)
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
        word <<= 4
        place += 1
      }
    }
    return room
  }
}

extension SHA256 {
  /// Fills the block that has begun as far as the bytes go; where they go on behind it.
  private mutating func begin(with bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var filled = count % 64
    while filled < 64, index < bytes.count {
      block[filled] = bytes[index]
      filled += 1
      index += 1
    }
    count += index - start
    return index
  }

  /// The state behind the end of the message: a bit, zeros, and how many bits came before.
  private var closed: State {
    var last = block
    var state = state
    var filled = count % 64
    last[filled] = 0x80
    filled += 1
    if filled > 56 {
      for index in filled..<64 { last[index] = 0 }
      state = Self.mixed(state, with: last.span, at: 0)
      filled = 0
    }
    let bits = count * 8
    for index in filled..<56 { last[index] = 0 }
    for index in 0..<8 { last[56 + index] = UInt8(truncatingIfNeeded: bits >> (56 - 8 * index)) }
    return Self.mixed(state, with: last.span, at: 0)
  }

  /// The most significant first.
  private static func bytes(of word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
  }
}
