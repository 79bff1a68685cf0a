import Prose
import Rulebook

/// The front matter of a draft, read with our words.
struct Settings: Sendable {
  /// A check that somebody named, and why: "fit/weak-hook (part of a series)".
  struct Mark: Hashable, Sendable {
    let word: String
    /// `nil` when nothing was said.
    let words: String?
    let line: Int
  }

  private let path: String
  private let frontMatter: FrontMatter
  private let vocabulary: Vocabulary

  init(of draft: Draft, vocabulary: Vocabulary) {
    path = draft.name
    frontMatter = draft.frontMatter
    self.vocabulary = vocabulary
  }

  /// `nil` when there is no such key, or nothing behind it.
  func text(_ key: String) -> String? {
    frontMatter[key].map(\.value).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Words with commas between them, all known.
  func words(_ key: String, of kind: Vocabulary.Kind) throws(Notice) -> [String] {
    guard let field = frontMatter[key], !field.value.isEmpty else { return [] }
    let words = Taking.parts(field.value).map { $0.lowercased() }
    for word in words where !vocabulary.contains(word, as: kind) {
      throw unknown(word, field, choices: vocabulary[kind])
    }
    return words
  }

  func word(_ key: String, of kind: Vocabulary.Kind) throws(Notice) -> String? {
    try words(key, of: kind).first
  }

  func tongue() throws(Notice) -> Tongue? {
    guard let field = frontMatter["lang"], !field.value.isEmpty else { return nil }
    if field.value.lowercased() == "auto" { return nil }
    guard let tongue = Tongue(field.value) else {
      throw unknown(field.value, field, choices: vocabulary[.language])
    }
    return tongue
  }

  func isSet(_ key: String) throws(Notice) -> Bool? {
    guard let field = frontMatter[key], !field.value.isEmpty else { return nil }
    switch field.value.lowercased() {
    case "true", "yes", "ja": return true
    case "false", "no", "nein": return false
    default: throw unknown(field.value, field, choices: ["true", "false"])
    }
  }

  /// The checks named behind a key; commas inside brackets belong to the reason.
  func marks(_ key: String) -> [Mark] {
    guard let field = frontMatter[key] else { return [] }
    return Self.split(field.value).map { written in
      let part = Taking.trimmed(written)
      guard let bracket = part.firstIndex(of: "("), bracket > part.startIndex else {
        return Mark(word: part, words: nil, line: field.line)
      }
      let inner = part[part.index(after: bracket)...]
      let words = Taking.trimmed(inner.last == ")" ? inner.dropLast() : inner)
      return Mark(
        word: Taking.trimmed(part[..<bracket]), words: words.isEmpty ? nil : words,
        line: field.line)
    }
  }

  /// What is odd about a mark; `nil` when nothing is.
  func fault(of mark: Mark, _ key: String) -> Notice? {
    guard vocabulary.contains(mark.word, as: .check) else {
      return SettingError.unknownCheck(
        path, line: mark.line, key: key, word: mark.word,
        nearest: vocabulary.nearest(to: mark.word, as: .check)
      ).notice
    }
    guard key == "ack" else { return nil }
    if vocabulary.isFamily(mark.word) {
      return SettingError.familyAnswered(path, line: mark.line, word: mark.word).notice
    }
    guard mark.words == nil else { return nil }
    return SettingError.answerWithoutWords(path, line: mark.line, word: mark.word).notice
  }

  /// Where a house wants a reason, an "ignore" without one has no effect.
  func missingReason(of mark: Mark) -> Notice {
    SettingError.ignoredWithoutReason(path, line: mark.line, word: mark.word).notice
  }

  /// Keys that look like one of ours with a slip in it. All others belong to other tools.
  ///
  /// A slip that would have a post checked for another place or purpose is an error.
  func oddKeys() throws(Notice) -> [Notice] {
    var odd: [Notice] = []
    for field in frontMatter.fields where !Self.keys.contains(field.key) {
      guard let nearest = Nearest.word(to: field.key, in: Self.keys) else { continue }
      let decides = Self.deciding.contains(nearest) && frontMatter[nearest] == nil
      let notice = SettingError.unknownKey(
        path, line: field.line, key: field.key, nearest: nearest, decides: decides
      ).notice
      if decides { throw notice }
      odd.append(notice)
    }
    return odd
  }

  private static let deciding: Set = ["platform", "intent", "listed"]

  private static let keys = [
    "platform", "lang", "author", "intent", "listed", "ignore", "ack", "title", "status",
    "publish_at", "audience", "position", "media", "alt", "link",
  ]

  private static func split(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for place in text.indices {
      switch text[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth <= 0:
        parts.append(text[start..<place])
        start = text.index(after: place)
      default: continue
      }
    }
    return (parts + [text[start...]]).filter { !Taking.trimmed($0).isEmpty }
  }

  private func unknown(
    _ word: String, _ field: FrontMatter.Field, choices: [String]
  ) -> Notice {
    SettingError.unknownWord(
      path, line: field.line, key: field.key, word: word,
      nearest: Nearest.word(to: word, in: choices), choices: choices
    ).notice
  }
}
