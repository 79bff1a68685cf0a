/// How a language sets numbers, quotations and lists; from `messages/program/typography.txt`.
struct Typography: Sendable {
  /// Between groups of three digits.
  let thousands: String
  let quote: Frame
  /// Around what stands in quotation marks inside a quotation.
  let innerQuote: Frame
  /// Between several words.
  let joints: Joints
  /// Between several quotations, with the marks that close the one and open the next.
  let quotedJoints: Joints

  /// `nil` in place of a line that is missing: what programs print everywhere.
  init(_ line: (String) -> String?) {
    thousands = line("thousands") ?? ","
    quote = Frame(line("quote") ?? "“{text}”")
    innerQuote = Frame(line("inner-quote") ?? "‘{text}’")
    joints = Joints(
      usual: Frame.between(line("joint") ?? "{first}, {next}"),
      last: Frame.between(line("last-joint") ?? "{first} and {next}"))
    quotedJoints = Joints(
      usual: quote.behind + joints.usual + quote.before,
      last: quote.behind + joints.last + quote.before)
  }

  func written(_ value: Value) -> String {
    var ink = Ink(size: 64)
    write(value, to: &ink)
    return ink.text
  }

  func write(_ value: Value, to ink: inout Ink) {
    switch value {
    case .text(let text): ink.write(text)
    case .number(let number): write(number, to: &ink)
    case .place(let number): ink.add(number: number)
    case .quote(let text):
      ink.write(quote.before)
      write(quoted: text, to: &ink)
      ink.write(quote.behind)
    case .quotes(let texts): write(quotes: texts, to: &ink)
    case .list(let texts): write(list: texts, to: &ink)
    }
  }

  func write(_ number: Int, to ink: inout Ink) {
    if 0..<1_000 ~= number { ink.add(number: number) } else { ink.write(written(number)) }
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

  /// Without the marks around it.
  private func write(quoted text: String, to ink: inout Ink) {
    guard !writeIfPlain(text, to: &ink) else { return }
    let start = text.unicodeScalars.prefix(Self.longestQuote)
    ink.write(nested(String(start)))
    if start.endIndex < text.endIndex { ink.write("…") }
  }

  /// Most quotations are short and have no marks in them.
  private func writeIfPlain(_ text: String, to ink: inout Ink) -> Bool {
    var text = text
    return text.withUTF8 { text in
      guard text.count <= Self.longestQuote else { return false }
      if Ink.isPlainASCII(text) {
        ink.add(text)
        return true
      }
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
      result += isOpen ? innerQuote.behind.bytes : innerQuote.before.bytes
      isOpen.toggle()
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte of UTF-8 can be the first of a double mark.
  private static func canBeginMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == 0xC2 || byte == 0xE2
  }

  private static let doubleMarks: [Unicode.Scalar] = ["\"", "„", "“", "”", "«", "»"]

  private func write(list texts: [String], to ink: inout Ink) {
    let shown = min(texts.count, Self.longestList)
    for index in 0..<shown {
      if index > 0 { ink.write(index == texts.count - 1 ? joints.last : joints.usual) }
      ink.write(texts[index])
    }
    if shown < texts.count { writeRest(to: &ink) }
  }

  private func write(quotes texts: [String], to ink: inout Ink) {
    guard !texts.isEmpty else { return }
    let shown = min(texts.count, Self.longestList)
    ink.write(quote.before)
    for index in 0..<shown {
      if index > 0 { ink.write(index == texts.count - 1 ? quotedJoints.last : quotedJoints.usual) }
      write(quoted: texts[index], to: &ink)
    }
    ink.write(quote.behind)
    if shown < texts.count { writeRest(to: &ink) }
  }

  /// What stands for all that is not shown.
  private func writeRest(to ink: inout Ink) {
    ink.write(joints.usual)
    ink.write("…")
  }
}
