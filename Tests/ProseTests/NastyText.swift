/// Numbers that look random and come again with the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text as no careful author would write it, made of pieces that have tripped readers before.
enum NastyText {
  private static let pieces = [
    "we", "Ich", "Straße", "don’t", "z. B.", "z.B.", "d.h.", "Dr.", "U.S.", "J. R.", "3.", "Mai",
    "10,000", "3.5", "10:30", "2026-11-24", "#Führung", "#2030", "@anna", "$SAP", "norvale.com",
    "https://x.com/a?b=c.", "„", "“", "”", "\"", "'", "‚", "‘", "»", "«", "(", ")", "[", "]", "?",
    "!", "?!", "!!!", "…", "...", ".", ",", ":", ";", "-", "–", "—", "- ", "• ", "1. ", "\n",
    "\n\n",
    "\r\n", "\r", " ", "  ", "\t", "\u{A0}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{200D}",
    "\u{AD}",
    "\u{FEFF}", "\u{202E}", "\u{2028}", "\u{85}", "👍", "👩‍👩‍👧‍👦", "🇩🇪", "🇩", "1️⃣", "❤️", "❤", "👋🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "©", "™", "e\u{301}", "\u{301}", "\u{308}\u{323}", "ﬁ", "𝗪𝗲", "ｗｅ", "你好", "שלום", "नमस्ते", "İ",
    "٣", "𝟏", "ǅ", "\u{E0061}", "\u{FFFD}", "\u{10FFFF}", "\u{1}", "€", "%", "+", "=", "&", "*",
    "_", "`",
    "/",
    "\\", "<", ">", "~", "^", "|", "{", "}", "AT&T", "24/7", "customer-centric",
    "co\u{2011}founder",
  ]

  static func make(pieces count: Int, _ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<count {
      text += pieces.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }
}
