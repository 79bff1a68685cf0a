/// Within the bounds of a block no index is asked twice: they follow from what stands here.
extension SHA256 {
  /// The state behind 64 more bytes.
  static func mixed(
    _ state: State, with bytes: Span<UInt8>, at start: Int
  ) -> State {
    var room = InlineArray<64, UInt32>(repeating: 0)
    var stretched = room.mutableSpan
    stretch(bytes, at: start, to: &stretched)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var index = 0
    while index < 64 {
      let words = stretched.span.extracting(unchecked: index..<index &+ 8)
      let constants = constants.span.extracting(unchecked: index..<index &+ 8)
      turn(a, b, c, &d, e, f, g, &h, words[unchecked: 0] &+ constants[unchecked: 0])
      turn(h, a, b, &c, d, e, f, &g, words[unchecked: 1] &+ constants[unchecked: 1])
      turn(g, h, a, &b, c, d, e, &f, words[unchecked: 2] &+ constants[unchecked: 2])
      turn(f, g, h, &a, b, c, d, &e, words[unchecked: 3] &+ constants[unchecked: 3])
      turn(e, f, g, &h, a, b, c, &d, words[unchecked: 4] &+ constants[unchecked: 4])
      turn(d, e, f, &g, h, a, b, &c, words[unchecked: 5] &+ constants[unchecked: 5])
      turn(c, d, e, &f, g, h, a, &b, words[unchecked: 6] &+ constants[unchecked: 6])
      turn(b, c, d, &e, f, g, h, &a, words[unchecked: 7] &+ constants[unchecked: 7])
      index &+= 8
    }
    return state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  /// Stretches a block to 64 words.
  private static func stretch(
    _ bytes: Span<UInt8>, at start: Int, to words: inout MutableSpan<UInt32>
  ) {
    let block = bytes.extracting(start..<start + 64).bytes
    for index in 0..<16 {
      let word = block.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index &* 4, as: UInt32.self)
      words[unchecked: index] = word.bigEndian
    }
    var index = 16
    while index < 64 {
      stretch(&words, index)
      stretch(&words, index &+ 1)
      stretch(&words, index &+ 2)
      stretch(&words, index &+ 3)
      index &+= 4
    }
  }

  @inline(__always) private static func stretch(
    _ words: inout MutableSpan<UInt32>, _ index: Int
  ) {
    let early = words[unchecked: index &- 15]
    let late = words[unchecked: index &- 2]
    let low = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
    let high = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
    let sum = words[unchecked: index &- 16] &+ words[unchecked: index &- 7]
    words[unchecked: index] = sum &+ low &+ high
  }

  /// One round. The eight letters change places from round to round, not the values behind them.
  @inline(__always) private static func turn(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    // Rotated by 6, 11 and 25, then by 2, 13 and 22, each time from where the last one ended.
    let one = rotated(e ^ rotated(e ^ rotated(e, 14), 5), 6)
    let other = rotated(a ^ rotated(a ^ rotated(a, 9), 11), 2)
    let first = h &+ one &+ (g ^ (e & (f ^ g))) &+ input
    d = d &+ first
    h = first &+ other &+ (b ^ (a ^ b) & (b ^ c))
  }

  @inline(__always) private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
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
