/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

enum RandomText {
  private static let pieces = [
    "a", "word", "Größe", "für", "„so“", "–", "…", "🚀", "👩‍🏭", "🇩🇪", "❤️", "1️⃣", "👍🏽", "東京", "서울",
    "ｗ", "gro\u{308}ß", "Geschäftsführungsverantwortung", "Social-Media-Post", "#tag", "@name",
    "https://norvale.example/a/b", "\u{A0}", "क्ष", "e\u{301}\u{323}", ".", "?",
  ]
  /// What no report may pass on as it is.
  private static let hostile = [
    "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{9B}2J", "\u{7}", "\u{8}", "\u{7F}", "\u{202E}", "\u{2066}",
    "\u{200B}", "\u{FEFF}", "\u{E0041}", "\u{85}", "\u{2028}", "\t", "\r", "\u{E123}", "a\u{FE0F}",
  ]

  static func line(hostile isHostile: Bool = false, using random: inout SeededGenerator) -> String {
    let choice = isHostile ? pieces + hostile : pieces
    return (0..<Int.random(in: 1...60, using: &random)).map { _ in
      (choice.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }
}
