/// The fingerprint of bytes: equal bytes have equal ones, others in practice never.
///
/// Source: FIPS 180-4, "Secure Hash Standard", https://doi.org/10.6028/NIST.FIPS.180-4,
/// read 2026-11-24.
package struct SHA256: Sendable {
  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// Less than one block of 64 bytes.
  private var rest: [UInt8] = []
  private var count = 0
  /// The words a block is stretched to; kept, so that a block costs no allocation.
  private var words = [UInt32](repeating: 0, count: 64)

  package init() {}

  /// The digest of some bytes as 64 small hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String {
    var sum = SHA256()
    sum.add(bytes)
    return sum.hex
  }

  package mutating func add(_ bytes: [UInt8]) {
    count += bytes.count
    var index = 0
    if !rest.isEmpty {
      index = min(64 - rest.count, bytes.count)
      rest += bytes[..<index]
      guard rest.count == 64 else { return }
      let block = rest
      mix(block.span, at: 0)
      rest.removeAll(keepingCapacity: true)
    }
    let span = bytes.span
    while span.count - index >= 64 {
      mix(span, at: index)
      index += 64
    }
    rest += bytes[index...]
  }

  /// 32 bytes; more may be added afterwards.
  package var digest: [UInt8] {
    var sum = self
    let bits = UInt64(count) * 8
    let zeros = (119 - count % 64) % 64
    var padding: [UInt8] = [0x80]
    padding.reserveCapacity(zeros + 9)
    for _ in 0..<zeros { padding.append(0) }
    Self.append(bits, to: &padding)
    sum.add(padding)
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for index in sum.state.indices { Self.append(sum.state[index], to: &digest) }
    return digest
  }

  package var hex: String {
    let digits: StaticString = "0123456789abcdef"
    var text: [UInt8] = []
    text.reserveCapacity(64)
    digits.withUTF8Buffer { digits in
      for byte in digest {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension SHA256 {
  /// Appends the bytes of a number, the most significant first.
  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func mix(_ bytes: Span<UInt8>, at start: Int) {
    stretch(bytes, at: start)
    let mixed = Self.mixed(state, with: words.span, Self.constants.span)
    state = state &+ mixed
  }

  private static func mixed(
    _ state: SIMD8<UInt32>, with words: Span<UInt32>, _ constants: Span<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var index = 0
    while index < 64 {
      turn(a, b, c, &d, e, f, g, &h, words[index] &+ constants[index])
      turn(h, a, b, &c, d, e, f, &g, words[index + 1] &+ constants[index + 1])
      turn(g, h, a, &b, c, d, e, &f, words[index + 2] &+ constants[index + 2])
      turn(f, g, h, &a, b, c, d, &e, words[index + 3] &+ constants[index + 3])
      turn(e, f, g, &h, a, b, c, &d, words[index + 4] &+ constants[index + 4])
      turn(d, e, f, &g, h, a, b, &c, words[index + 5] &+ constants[index + 5])
      turn(c, d, e, &f, g, h, a, &b, words[index + 6] &+ constants[index + 6])
      turn(b, c, d, &e, f, g, h, &a, words[index + 7] &+ constants[index + 7])
      index += 8
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  private mutating func stretch(_ bytes: Span<UInt8>, at start: Int) {
    var words = words.mutableSpan
    for index in 0..<16 {
      let at = start + index * 4
      words[index] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
        | UInt32(bytes[at + 3])
    }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let low = Self.rotated(early, 7) ^ Self.rotated(early, 18) ^ early >> 3
      let high = Self.rotated(late, 17) ^ Self.rotated(late, 19) ^ late >> 10
      words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
    }
  }

  /// One round. The eight letters change places from round to round, not the values behind them.
  @inline(__always) private static func turn(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let first = h &+ sum(e, 6, 11, 25) &+ (g ^ (e & (f ^ g))) &+ input
    d = d &+ first
    h = first &+ sum(a, 2, 13, 22) &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always) private static func sum(
    _ word: UInt32, _ one: UInt32, _ two: UInt32, _ three: UInt32
  ) -> UInt32 {
    rotated(word, one) ^ rotated(word, two) ^ rotated(word, three)
  }

  @inline(__always) private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
