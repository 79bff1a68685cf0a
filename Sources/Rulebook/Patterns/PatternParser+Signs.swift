import Prose

/// Pieces with a capital, a digit, a mark or letters that need folding.
extension PatternParser {
  mutating func special(_ piece: Range<Int>) throws(PatternFault) -> PatternPart {
    var range = piece
    var flags: PatternFlags = []
    if text[range.lowerBound] == UInt8(ascii: "="), range.count > 1 {
      range = range.lowerBound + 1..<range.upperBound
      guard startsWithCapital(range) else { throw PatternFault(.capital, at: piece.lowerBound) }
      flags.insert(.capital)
    }
    if text[range.lowerBound] == UInt8(ascii: "*") {
      flags.insert(.openStart)
      range = range.lowerBound + 1..<range.upperBound
    }
    if let last = range.last, text[last] == UInt8(ascii: "*") {
      flags.insert(.openEnd)
      range = range.lowerBound..<last
    }
    if range.isEmpty { throw PatternFault(.star, at: range.lowerBound) }
    if let star = range.first(where: { text[$0] == UInt8(ascii: "*") }) {
      throw PatternFault(.star, at: star)
    }
    if flags.isEmpty, isDoubtful(range) {
      throw PatternFault(.questionMark, at: range.upperBound - 1)
    }
    return try folded(range, flags: flags)
  }

  private func startsWithCapital(_ range: Range<Int>) -> Bool {
    guard let first = String(decoding: text[range], as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
  }

  /// "sparks?" may mean a question or an optional s; neither is said so.
  private func isDoubtful(_ range: Range<Int>) -> Bool {
    text[range.upperBound - 1] == UInt8(ascii: "?")
      && PatternByte.isLetter(text[range.lowerBound] | 0x20)
  }

  private mutating func folded(
    _ range: Range<Int>, flags: PatternFlags
  ) throws(PatternFault) -> PatternPart {
    let bytes = Self.withoutSelectors(Folding.folded(Array(text[range])))
    guard 1..<256 ~= bytes.count else { throw PatternFault(.longWord, at: range.lowerBound) }
    if PatternByte.areLetters(bytes) { return word(bytes[...], flags) }
    // Only of words is it known how they are written and what stands before them.
    if flags.contains(.capital) { throw PatternFault(.capital, at: range.lowerBound - 1) }
    if flags.contains(.openStart) { throw PatternFault(.star, at: range.lowerBound - 1) }
    let isTag = bytes[0] == UInt8(ascii: "#") && bytes.count > 1 && PatternByte.joins(bytes[1])
    guard isTag, !PatternByte.isDigit(bytes[1]) else { return mark(bytes, flags) }
    return hashtag(bytes, isOpen: flags.contains(.openEnd))
  }

  private mutating func hashtag(_ bytes: [UInt8], isOpen: Bool) -> PatternPart {
    emit(.words)
    emit(1)
    let tag = emit(word: bytes, isOpen: isOpen)
    return part(
      key: isOpen ? .beginning(tag) : .whole(tag), PatternRarity.hashtag, words: 1, leastWords: 1)
  }

  /// Whether an emoji wears its variation selector (U+FE0F) depends on the keyboard.
  private static func withoutSelectors(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0xEF) else { return bytes }
    let kept = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\u{FE0F}" }
    return Array(String(String.UnicodeScalarView(kept)).utf8)
  }
}

extension PatternParser {
  private mutating func mark(_ bytes: [UInt8], _ flags: PatternFlags) -> PatternPart {
    var flags = flags
    // "###" is what it is; in "20#" the sign stands for digits.
    let isLiteral = bytes.allSatisfy { $0 == UInt8(ascii: "#") }
    let coded = bytes.map { !isLiteral && $0 == UInt8(ascii: "#") ? PatternStep.digits : $0 }
    if isWordy(coded[0]) { flags.insert(.wordyStart) }
    // The last byte that begins a character, for the others look alike in letters and signs.
    if let last = coded.last(where: { $0 & 0xC0 != 0x80 }), isWordy(last) {
      flags.insert(.wordyEnd)
    }
    holdsMark = true
    emit(.mark)
    emit(Int(flags.rawValue))
    emit(coded.count)
    for byte in coded { emit(Int(byte)) }
    return anchor(of: coded)
  }

  /// A mark is found by its longest run of letters or of digits at the start of a token, because
  /// brackets are common; or by its first byte when there is none.
  private mutating func anchor(of mark: [UInt8]) -> PatternPart {
    var best = mark.startIndex..<mark.startIndex
    var lead = 0
    var runs = 0
    var index = 0
    while index < mark.count {
      let start = index
      while index < mark.count, isWordy(mark[index]) { index += 1 }
      let run = firstRun(of: mark[start..<index])
      if run.count > best.count {
        best = run
        lead = runs
      }
      // Between "b" and "2" in "b2b" a draft may be cut.
      runs += index - start
      if start == index { index = Self.behindSign(mark, index) }
    }
    if best.isEmpty { return signAnchor(of: mark, words: runs) }
    let run = Self.beginning(of: mark[best], atMost: PatternKey.longestRun)
    let key = PatternKey.beginning(words.number(of: run))
    return part(
      key: key, rarity.beginning(min(best.count, PatternKey.longestRun)), words: runs,
      leastWords: 0, lead: lead)
  }

  private mutating func signAnchor(of mark: [UInt8], words runs: Int) -> PatternPart {
    if mark[0] == PatternStep.digits {
      return part(key: .special(.number), PatternRarity.number, words: runs, leastWords: 0)
    }
    let sign = mark[..<Self.behindSign(mark, 0)]
    let key = PatternKey.beginning(words.number(of: sign))
    return part(key: key, rarity.mark(mark[0]), words: runs, leastWords: 0)
  }

  /// The first bytes, without a character that would be cut.
  private static func beginning(
    of bytes: ArraySlice<UInt8>, atMost length: Int
  ) -> ArraySlice<UInt8> {
    var end = bytes.startIndex + min(length, bytes.count)
    while end < bytes.endIndex, end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[..<end]
  }

  /// The bytes inside of a sign look like those of letters.
  private static func behindSign(_ mark: [UInt8], _ index: Int) -> Int {
    var next = index + 1
    while next < mark.count, mark[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  /// The letters, or the digits, that a wordy stretch begins with.
  private func firstRun(of bytes: ArraySlice<UInt8>) -> Range<Int> {
    guard let first = bytes.first, first != PatternStep.digits else {
      return bytes.startIndex..<bytes.startIndex
    }
    let isDigit = PatternByte.isDigit(first)
    let run = bytes.prefix { isDigit ? PatternByte.isDigit($0) : PatternByte.isLetter($0) }
    return run.startIndex..<run.endIndex
  }

  private func isWordy(_ byte: UInt8) -> Bool {
    byte == PatternStep.digits || PatternByte.isLetter(byte) || PatternByte.isDigit(byte)
  }
}
