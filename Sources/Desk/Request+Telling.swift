import Reports
import Rulebook

extension Request {
  /// Says it on standard error, unless nobody wants to hear it.
  ///
  /// That standard error itself is closed or full changes nothing: the result still counts.
  package func tell(_ notice: Notice) {
    let isWanted = options.quietness == 0 || (options.quietness == 1 && notice.level == .error)
    guard isWanted else { return }
    let told = options.isRedacted ? notice.redacted : notice
    try? world.write(Array(lines(of: told).utf8), .error)
  }

  /// The sentence of a notice alone, on one line; machine formats carry it.
  package func sentence(of notice: Notice) -> String {
    let many = notice.count > 1 ? ".many" : ""
    let values = self.values(of: notice)
    return wording(notice.code + many, values) ?? facts(of: values)
  }

  private func values(of notice: Notice) -> Values {
    var values = notice.values
    if let fault = notice.fault { values["reason"] = .text(reason(of: fault)) }
    return values.joined(with: ["count": .number(notice.count)])
  }

  func lines(of notice: Notice) -> String {
    let level = word("level.\(notice.level.rawValue)", or: notice.level.rawValue)
    let first = "socialceo: \(level): \(sentence(of: notice)) (\(notice.code))"
    let helps = notice.helps.compactMap { help in
      wording("\(notice.code).\(help)", notice.values).map {
        "  \(word("help", or: "help")): \($0)"
      }
    }
    return ([first] + helps).map { wrapped($0) }.joined(separator: "\n") + "\n"
  }

  /// What is left to say where wording is missing.
  private func facts(of values: Values) -> String {
    values.entries.sorted { $0.0 < $1.0 }.map { key, value in
      switch value.harmless(ascii: isASCII) {
      case .text(let text), .quote(let text): "\(key) '\(text)'"
      case .number(let number), .place(let number): "\(key) \(number)"
      case .list(let texts), .quotes(let texts): "\(key) \(texts.joined(separator: ", "))"
      }
    }.joined(separator: ", ")
  }

  /// A word of the program itself.
  private func word(_ key: String, or fallback: String) -> String {
    phrasebook.text("program/notes", key) ?? fallback
  }

  /// Values come from drafts, file names and people, so each is made harmless here.
  private func wording(_ key: String, _ values: Values) -> String? {
    let safe = values.mapValues { $0.harmless(ascii: isASCII) }
    let key = key.lowercased()
    return phrasebook.text("program/errors", key, safe)
      ?? phrasebook.text("program/notes", key, safe)
  }

  /// Lines are for a terminal; a log gets one line for one sentence.
  private func wrapped(_ text: String) -> String {
    guard world.isTerminal(.error), !isPlain else { return text }
    let indent = text.prefix { $0 == " " }
    let lines = Wrapping.lines(
      String(text.dropFirst(indent.count)), columns: columns(of: .error) - indent.count - 2)
    return indent + lines.joined(separator: "\n\(indent)  ")
  }
}

extension Notice {
  /// Without what may stand in a draft or its front matter; places and names of files stay.
  fileprivate var redacted: Notice {
    guard code.dropFirst().first == "2" else { return self }
    let quoting: Set = ["key", "word", "text", "problem"]
    var safe = values
    for name in values.names where quoting.contains(name) { safe[name] = .text("…") }
    var redacted = Notice(level, code, safe, fault: fault, helps: helps)
    redacted.count = count
    return redacted
  }
}

extension Value {
  /// Without anything a terminal would obey.
  fileprivate func harmless(ascii: Bool) -> Value {
    switch self {
    case .text(let text): .text(Visible.name(text, ascii: ascii))
    case .quote(let text): .quote(Visible.name(text, ascii: ascii))
    case .quotes(let texts): .quotes(texts.map { Visible.name($0, ascii: ascii) })
    case .list(let texts): .list(texts.map { Visible.name($0, ascii: ascii) })
    case .number, .place: self
    }
  }
}
