/// How a language sets numbers, quotations and lists; from `messages/program/typography.txt`.
struct Typography: Sendable {
  /// Between groups of three digits.
  let thousands: String
  let quote: Frame
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
    lastJoint = Frame(line("last-joint") ?? "{first} and {next}", "first", "next")
    joint = Frame(line("joint") ?? "{first}, {next}", "first", "next")
  }

  func written(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): written(number)
    case .place(let number): String(number)
    case .quote(let text): quoted(text)
    case .quotes(let texts): joined(texts.map(quoted))
    case .list(let texts): joined(texts)
    }
  }

  func written(_ number: Int) -> String {
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

  private func quoted(_ text: String) -> String {
    guard text.utf8.count > Self.longestQuote else { return quote.before + text + quote.behind }
    let start = text.unicodeScalars.prefix(Self.longestQuote)
    let isCut = start.endIndex < text.endIndex
    return quote.before + String(start) + (isCut ? "…" : "") + quote.behind
  }

  private func joined(_ texts: [String]) -> String {
    if texts.count > Self.longestList {
      return joined(texts.prefix(Self.longestList), joint, "…")
    }
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return joined(texts.dropLast(), lastJoint, last)
  }

  private func joined(_ texts: ArraySlice<String>, _ end: Frame, _ last: String) -> String {
    let first = texts.reduce("") { text, next in
      text.isEmpty ? next : joint.before + text + joint.between + next + joint.behind
    }
    return end.before + first + end.between + last + end.behind
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
