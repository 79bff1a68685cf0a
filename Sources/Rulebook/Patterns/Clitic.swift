/// What hangs on to a word behind an apostrophe: "'s", "'re", "'ve", "'ll", "'d", "'m", or nothing;
/// "'t" would turn its sense round.
enum Clitic {
  /// How many bytes of a folded word it takes, its apostrophe included; 0 when there is none.
  static func length(in word: Span<UInt8>) -> Int {
    let apostrophe = UInt8(ascii: "'")
    let count = word.count
    if count > 1, word[count - 1] == apostrophe { return 1 }
    if count > 2, word[count - 2] == apostrophe {
      switch word[count - 1] {
      case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): return 2
      default: return 0
      }
    }
    guard count > 3, word[count - 3] == apostrophe else { return 0 }
    switch (word[count - 2], word[count - 1]) {
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "l"), UInt8(ascii: "l")):
      return 3
    default: return 0
    }
  }
}
