/// How a language sets numbers, quotations and lists; from `messages/program/typography.txt`.
struct Typography: Sendable {
  /// Between groups of three digits.
  let thousands: String
  let quote: Frame
  /// Around what stands in quotation marks inside a quotation.
  let innerQuote: Frame
  /// Between the last two of several words.
  let lastJoint: Frame
  /// Between all others.
  let joint: Frame

  /// The text before, between and behind two values.
  struct Frame: Sendable {
    let before: [UInt8]
    let between: [UInt8]
    let behind: [UInt8]
  }

  /// `nil` in place of a line that is missing: what programs print everywhere.
  init(_ line: (String) -> String?) {
    thousands = line("thousands") ?? ","
    quote = Frame(line("quote") ?? "“{text}”", "text")
    innerQuote = Frame(line("inner-quote") ?? "‘{text}’", "text")
    lastJoint = Frame(line("last-joint") ?? "{first} and {next}", "first", "next")
    joint = Frame(line("joint") ?? "{first}, {next}", "first", "next")
  }

  func written(_ value: Value) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): append(text, to: &bytes)
    case .number(let number): append(number, to: &bytes)
    case .place(let number): append(String(number), to: &bytes)
    case .quote(let text): appendQuoted(text, to: &bytes)
    case .quotes(let texts): appendJoined(texts, areQuoted: true, to: &bytes)
    case .list(let texts): appendJoined(texts, areQuoted: false, to: &bytes)
    }
  }

  func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  func append(_ number: Int, to bytes: inout [UInt8]) {
    if 0..<10 ~= number {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      append(written(number), to: &bytes)
    }
  }

  func written(_ number: Int) -> String {
    if 0..<1_000 ~= number { return String(number) }
    var digits = Substring(String(number.magnitude))
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return (number < 0 ? "−" : "") + ([digits] + groups).joined(separator: thousands)
  }
}

extension Typography {
  /// Nobody reads more of a quotation than so many characters, or of a list than so many words.
  private static let longestQuote = 160
  private static let longestList = 12

  private func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes += quote.before
    if !appendIfPlain(text, to: &bytes) {
      let start = text.unicodeScalars.prefix(Self.longestQuote)
      append(nested(String(start)), to: &bytes)
      if start.endIndex < text.endIndex { append("…", to: &bytes) }
    }
    bytes += quote.behind
  }

  /// Most quotations are short and have no marks in them.
  private func appendIfPlain(_ text: String, to bytes: inout [UInt8]) -> Bool {
    var text = text
    return text.withUTF8 { text in
      guard text.count <= Self.longestQuote else { return false }
      for byte in text where Self.canBeginMark(byte) { return false }
      bytes.append(contentsOf: text)
      return true
    }
  }

  /// Double marks in pairs become single ones; one without its partner stays, it may mean inches.
  private func nested(_ text: String) -> String {
    let count = text.unicodeScalars.count(where: Self.doubleMarks.contains)
    guard count > 0, count.isMultiple(of: 2) else { return text }
    var result: [UInt8] = []
    var isOpen = false
    for scalar in text.unicodeScalars {
      guard Self.doubleMarks.contains(scalar) else {
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        continue
      }
      result += isOpen ? innerQuote.behind : innerQuote.before
      isOpen.toggle()
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte of UTF-8 can be the first of a double mark.
  private static func canBeginMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == 0xC2 || byte == 0xE2
  }

  private static let doubleMarks: [Unicode.Scalar] = ["\"", "„", "“", "”", "«", "»"]

  private func appendJoined(
    _ texts: [String], areQuoted: Bool, to bytes: inout [UInt8]
  ) {
    let isCut = texts.count > Self.longestList
    let shown = isCut ? Self.longestList : texts.count
    guard shown > 0 else { return }
    let end = isCut ? joint : lastJoint
    let joints = shown - 1 + (isCut ? 1 : 0)
    if joints > 0 { bytes += end.before }
    for _ in 0..<max(joints - 1, 0) { bytes += joint.before }
    for index in 0..<shown {
      if index > 0 { bytes += index == joints ? end.between : joint.between }
      if areQuoted {
        appendQuoted(texts[index], to: &bytes)
      } else {
        append(texts[index], to: &bytes)
      }
      if index > 0 { bytes += index == joints ? end.behind : joint.behind }
    }
    guard isCut else { return }
    bytes += end.between
    append("…", to: &bytes)
    bytes += end.behind
  }
}

extension Typography.Frame {
  /// Takes "„{text}“" apart at its places. A place that is missing stands at the end.
  init(_ template: String, _ first: String, _ second: String? = nil) {
    let (before, rest) = Self.split(template[...], at: first)
    self.before = Array(before.utf8)
    guard let second else {
      between = []
      behind = Array(rest.utf8)
      return
    }
    let (between, last) = Self.split(rest, at: second)
    self.between = Array(between.utf8)
    behind = Array(last.utf8)
  }

  private static func split(_ text: Substring, at name: String) -> (String, Substring) {
    let place = "{\(name)}"
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(place) {
        return (String(text[..<start]), text[start...].dropFirst(place.count))
      }
      start = text.index(after: start)
    }
    return (String(text), "")
  }
}
