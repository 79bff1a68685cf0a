import Checks
import Prose
import Reports
import Rulebook

/// The words that may stand where a flag or a front matter asks for one of a kind.
package struct Vocabulary: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case platform, language, check, aspect, severity, format, intent, why, input, colour, command,
      device, numbering
    case threadFormat = "thread-format"
    case failOn = "fail-on"
    case pageLanguage = "page-language"
    case sheetFormat = "sheet-format"
  }

  private let words: [Kind: [String]]

  package init(_ words: [Kind: [String]]) { self.words = words }

  package init(rulebook: Rulebook) {
    let languages = Language.allCases.map(\.rawValue)
    let severities = Severity.allCases.map(\.rawValue)
    words = [
      .platform: rulebook.platformNames + ["auto"],
      .language: languages + ["auto"],
      .pageLanguage: languages + ["auto"],
      .check: Check.all.map(\.id.text),
      .aspect: Aspect.allCases.map(\.rawValue),
      .severity: severities.reversed(),
      .failOn: severities.reversed() + ["never"],
      .format: Renderer.all.map(\.name),
      .intent: Circumstances.Intent.allCases.map(\.rawValue),
      .why: Page.Why.allCases.map(\.rawValue),
      .input: Options.Input.allCases.map(\.rawValue),
      .colour: Options.Colour.allCases.map(\.rawValue),
      .sheetFormat: SheetFormat.allCases.map(\.rawValue),
      .numbering: Numbering.allCases.map(\.rawValue),
      .threadFormat: ThreadPaper.Format.allCases.map(\.rawValue),
      .device: Preview.Device.allCases.map(\.rawValue),
      .command: Command.all.map(\.name),
    ]
  }

  /// In the order of help texts.
  package subscript(kind: Kind) -> [String] { words[kind] ?? [] }

  /// The same with more words of a kind behind the others.
  func adding(_ more: [String], to kind: Kind) -> Vocabulary {
    Vocabulary(words.merging([kind: more]) { $0 + $1 })
  }

  /// A check may be named by its family, with or without a slash, or by the name behind it; a
  /// platform and a language in capitals.
  package func contains(_ word: String, as kind: Kind) -> Bool {
    switch kind {
    case .check: self[kind].contains { Selection.names(word, CheckID($0)) }
    case .language: self[kind].contains(word.lowercased()) || Tongue(word) != nil
    case .platform:
      PlatformWord(word.lowercased()).map { self[kind].contains($0.name) } ?? false
    case .aspect, .severity, .format, .intent, .why, .input, .colour,
      .command, .failOn, .pageLanguage, .sheetFormat, .device, .numbering, .threadFormat:
      self[kind].contains(word)
    }
  }

  package func nearest(to word: String, as kind: Kind) -> String? {
    if let nearest = Nearest.word(to: word, in: self[kind]) { return nearest }
    // What many still call it.
    if kind == .platform, Nearest.word(to: word, in: ["twitter"]) != nil { return "x" }
    guard kind == .check else { return nil }
    // By the name behind the family, as people type it.
    let names = self[kind].compactMap { $0.split(separator: "/").last.map(String.init) }
    return Nearest.word(to: word, in: names)
  }

  /// Whether a word names a family of checks and none by itself.
  func isFamily(_ word: String) -> Bool {
    self[.check].contains { Selection.namesFamily(word, CheckID($0)) }
  }

  func fault(of word: String, as kind: Kind, for flag: String) -> UsageError? {
    guard !contains(word, as: kind) else { return nil }
    return .unknownWord(
      flag: flag, word: word, kind: kind, nearest: nearest(to: word, as: kind),
      choices: self[kind])
  }
}
