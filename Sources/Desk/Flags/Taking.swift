/// What a flag takes.
package enum Taking: Hashable, Sendable {
  /// A file or folder name, any bytes.
  case path
  case number(ClosedRange<Int>)
  /// One word of a kind.
  case one(Vocabulary.Kind)
  /// Words of a kind, with commas between them.
  case several(Vocabulary.Kind)
  /// "word=number", with commas between them.
  case limits(Vocabulary.Kind, ClosedRange<Int>)
  /// "word=some text".
  case answer(Vocabulary.Kind)

  /// The words that may stand there.
  package var kind: Vocabulary.Kind? {
    switch self {
    case .path, .number: nil
    case .one(let kind), .several(let kind), .limits(let kind, _), .answer(let kind): kind
    }
  }
}

extension Taking {
  /// What is wrong with a value; `nil` when it will do.
  func fault(of bytes: [UInt8], for flag: String, in vocabulary: Vocabulary) -> UsageError? {
    guard !bytes.isEmpty else { return .missingValue(flag: flag, takes: self) }
    if case .path = self { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else { return .notText(flag: flag) }
    switch self {
    case .path: return nil
    case .number(let range):
      let isFine = Self.number(text).map(range.contains) ?? false
      return isFine ? nil : .notNumber(flag: flag, value: text, range: range)
    case .one(let kind): return vocabulary.fault(of: text, as: kind, for: flag)
    case .several(let kind): return fault(of: Self.parts(text), as: kind, flag, vocabulary)
    case .limits(let kind, let range):
      return limitFault(of: text, as: kind, in: range, for: flag, vocabulary)
    case .answer(let kind):
      guard let (word, answer) = Self.pair(text), !answer.isEmpty else {
        return .notPair(flag: flag, value: text)
      }
      if kind == .check, vocabulary.isFamily(word) {
        return .familyAnswered(flag: flag, word: word)
      }
      return vocabulary.fault(of: word, as: kind, for: flag)
    }
  }

  /// Plain ASCII digits only; no sign, no blank, nothing too large to count with.
  static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// The words of a list, without blanks around them.
  static func parts(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
  }

  /// Both sides of the first equals sign, without blanks and quotation marks around them.
  static func pair(_ text: String) -> (word: String, rest: String)? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    var rest = trimmed(text[text.index(after: sign)...])
    if rest.count >= 2, rest.hasPrefix("\""), rest.hasSuffix("\"") {
      rest = trimmed(rest.dropFirst().dropLast())
    }
    return (trimmed(text[..<sign]), rest)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(start[...$0]) } ?? ""
  }

  private func fault(
    of words: [String], as kind: Vocabulary.Kind, _ flag: String, _ vocabulary: Vocabulary
  ) -> UsageError? {
    for word in words {
      if let fault = vocabulary.fault(of: word, as: kind, for: flag) { return fault }
    }
    return nil
  }

  private func limitFault(
    of text: String, as kind: Vocabulary.Kind, in range: ClosedRange<Int>, for flag: String,
    _ vocabulary: Vocabulary
  ) -> UsageError? {
    for part in Self.parts(text) {
      guard let (word, limit) = Self.pair(part) else { return .notPair(flag: flag, value: part) }
      if let fault = vocabulary.fault(of: word, as: kind, for: flag) { return fault }
      guard let number = Self.number(limit), range.contains(number) else {
        return .notNumber(flag: flag, value: limit, range: range)
      }
    }
    return nil
  }
}
