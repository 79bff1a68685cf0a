/// Texts a pattern must find, made by choosing among what its pieces allow.
struct PatternSample {
  private var rest: Substring
  private var last = ""
  private var random: SeededNumbers

  init(_ pattern: String, seed: UInt64) {
    rest = pattern[...]
    random = SeededNumbers(seed: seed)
  }

  mutating func text() -> String {
    var text = ""
    var isQuoted = false
    var touches = true
    for word in sequence() {
      let isMark = word == "\""
      if !touches, !(isMark && isQuoted), word.first != "'" { text += " " }
      text += word
      if isMark { isQuoted.toggle() }
      touches = isMark && isQuoted
    }
    return text + "."
  }

  private mutating func sequence() -> [String] {
    var words: [String] = []
    while true {
      rest = rest.drop { $0 == " " }
      switch rest.first {
      case nil, "|", ")": return words
      case "(": words += group()
      default: words += piece()
      }
      last = words.last ?? last
    }
  }

  private mutating func group() -> [String] {
    var choices: [[String]] = []
    repeat {
      rest.removeFirst()
      choices.append(sequence())
    } while rest.first == "|"
    rest.removeFirst()
    if rest.first == "?" {
      rest.removeFirst()
      choices.append([])
    }
    // "It's" is one token, so that "'s" alone is none.
    if choices.count > 1 { choices.removeAll { $0.first?.first == "'" } }
    return choices.randomElement(using: &random) ?? []
  }

  private mutating func piece() -> [String] {
    let piece = rest.prefix { !" |)".contains($0) }
    rest = rest.dropFirst(piece.count)
    switch piece {
    case "^": return []
    case "$" where rest.isEmpty: return []
    case "#": return ["3"]
    case "@": return ["@walnut"]
    case "=*": return ["Walnut"]
    default: break
    }
    if piece.first == "~", let width = Int(piece.dropFirst()) {
      // A gap ends with its sentence, and a quotation is not empty.
      let most = [".", "!", "?"].contains(last) ? 0 : width
      let least = last == "\"" ? 1 : 0
      return Array(repeating: "walnut", count: Int.random(in: least...most, using: &random))
    }
    let word = piece.drop { $0 == "=" && piece.count > 1 }.filter { $0 != "*" }
    let isTag = word.first == "#" && word.dropFirst().first?.isLetter == true
    return [isTag || word.allSatisfy { $0 == "#" } ? word : word.replacing("#", with: "3")]
  }
}

/// Numbers that look random and come again with the same seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
