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
    var ink = Ink(size: 64)
    write(value, to: &ink)
    return String(decoding: ink.take(), as: UTF8.self)
  }

  func write(_ value: Value, to ink: inout Ink) {
    switch value {
    case .text(let text): ink.write(text)
    case .number(let number): write(number, to: &ink)
    case .place(let number): ink.add(number)
    case .quote(let text): write(quote: text, to: &ink)
    case .quotes(let texts): write(joined: texts, areQuoted: true, to: &ink)
    case .list(let texts): write(joined: texts, areQuoted: false, to: &ink)
    }
  }

  func write(_ number: Int, to ink: inout Ink) {
    if 0..<1_000 ~= number { ink.add(number) } else { ink.write(written(number)) }
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

  private func write(quote text: String, to ink: inout Ink) {
    ink.write(quote.before)
    if !writeIfPlain(text, to: &ink) {
      let start = text.unicodeScalars.prefix(Self.longestQuote)
      ink.write(nested(String(start)))
      if start.endIndex < text.endIndex { ink.write("…") }
    }
    ink.write(quote.behind)
  }

  /// Most quotations are short and have no marks in them.
  private func writeIfPlain(_ text: String, to ink: inout Ink) -> Bool {
    var text = text
    return text.withUTF8 { text in
      guard text.count <= Self.longestQuote else { return false }
      for byte in text where Self.canBeginMark(byte) { return false }
      ink.write(text)
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

  private func write(joined texts: [String], areQuoted: Bool, to ink: inout Ink) {
    let isCut = texts.count > Self.longestList
    let shown = isCut ? Self.longestList : texts.count
    guard shown > 0 else { return }
    let end = isCut ? joint : lastJoint
    let joints = shown - 1 + (isCut ? 1 : 0)
    if joints > 0 { ink.write(end.before) }
    for _ in 0..<max(joints - 1, 0) { ink.write(joint.before) }
    for index in 0..<shown {
      if index > 0 { ink.write(index == joints ? end.between : joint.between) }
      if areQuoted {
        write(quote: texts[index], to: &ink)
      } else {
        ink.write(texts[index])
      }
      if index > 0 { ink.write(index == joints ? end.behind : joint.behind) }
    }
    guard isCut else { return }
    ink.write(end.between)
    ink.write("…")
    ink.write(end.behind)
  }
}

extension Ink {
  fileprivate mutating func write(_ text: [UInt8]) {
    if !text.isEmpty { text.withUnsafeBufferPointer { write($0) } }
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
