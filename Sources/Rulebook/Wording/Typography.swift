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
    let before: String
    let between: String
    let behind: String
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
    case .number(let number): append(written(number), to: &bytes)
    case .place(let number): append(String(number), to: &bytes)
    case .quote(let text): appendQuoted(text, to: &bytes)
    case .quotes(let texts): appendJoined(texts, to: &bytes) { appendQuoted($0, to: &$1) }
    case .list(let texts): appendJoined(texts, to: &bytes) { append($0, to: &$1) }
    }
  }

  func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
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
    append(quote.before, to: &bytes)
    if text.utf8.count > Self.longestQuote {
      let start = text.unicodeScalars.prefix(Self.longestQuote)
      append(nested(String(start)), to: &bytes)
      if start.endIndex < text.endIndex { append("…", to: &bytes) }
    } else {
      append(nested(text), to: &bytes)
    }
    append(quote.behind, to: &bytes)
  }

  /// Double marks in pairs become single ones; one without its partner stays, it may mean inches.
  private func nested(_ text: String) -> String {
    let count = text.unicodeScalars.count(where: Self.doubleMarks.contains)
    guard count > 0, count.isMultiple(of: 2) else { return text }
    var result = String.UnicodeScalarView()
    var isOpen = false
    for scalar in text.unicodeScalars {
      guard Self.doubleMarks.contains(scalar) else {
        result.append(scalar)
        continue
      }
      let mark = isOpen ? innerQuote.behind : innerQuote.before
      result.append(contentsOf: mark.unicodeScalars)
      isOpen.toggle()
    }
    return String(result)
  }

  private static let doubleMarks: [Unicode.Scalar] = ["\"", "„", "“", "”", "«", "»"]

  private func appendJoined(
    _ texts: [String], to bytes: inout [UInt8], each: (String, inout [UInt8]) -> Void
  ) {
    let isCut = texts.count > Self.longestList
    let shown = isCut ? texts.prefix(Self.longestList) : texts[...]
    guard let first = shown.first else { return }
    let end = isCut ? joint : lastJoint
    let joints = shown.count - 1 + (isCut ? 1 : 0)
    if joints > 0 { append(end.before, to: &bytes) }
    for _ in 0..<max(joints - 1, 0) { append(joint.before, to: &bytes) }
    each(first, &bytes)
    for (index, text) in shown.dropFirst().enumerated() {
      let frame = index == joints - 1 ? end : joint
      append(frame.between, to: &bytes)
      each(text, &bytes)
      append(frame.behind, to: &bytes)
    }
    guard isCut else { return }
    append(end.between, to: &bytes)
    append("…", to: &bytes)
    append(end.behind, to: &bytes)
  }
}

extension Typography.Frame {
  /// Takes "„{text}“" apart at its places. A place that is missing stands at the end.
  init(_ template: String, _ first: String, _ second: String? = nil) {
    let (before, rest) = Self.split(template[...], at: first)
    self.before = before
    guard let second else {
      between = ""
      behind = String(rest)
      return
    }
    let (between, last) = Self.split(rest, at: second)
    self.between = between
    behind = String(last)
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
