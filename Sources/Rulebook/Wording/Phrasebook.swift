import Prose

/// All wording of one language, from `Rules/<language>/messages/`.
///
/// Nothing is read before it is asked for, and then only the lines of one file: a run needs a few
/// sentences of a few hundred. Wording that the build let through is always readable.
package struct Phrasebook: Sendable {
  package let language: Language
  private let folder: String
  private let archive: RuleArchive
  private let house: RuleArchive
  private let typography: Typography
  /// `nil`: files are read line by line when they are asked.
  private var index: PhraseIndex?

  /// `house` holds the wording of the rules a house made for itself.
  package init(
    language: Language, archive: RuleArchive, house: RuleArchive = RuleArchive(files: [])
  ) {
    let folder = "\(language.rawValue)/messages/"
    self.language = language
    self.folder = folder
    self.archive = archive
    self.house = house
    let lines = PhraseFile(archive["\(folder)program/typography.txt"]?.text ?? [])
    typography = Typography { key in lines[[key]].map { lines.text($0) } }
  }

  /// The wording of a key with its `{places}` filled; `nil` when the file has no such key.
  ///
  /// A place without a value stays as it is written: "{name}".
  package func text(
    _ file: String, _ key: String, _ values: Values = [:]
  ) -> String? {
    text(file, keys: [key], values)
  }

  /// The wording of the first of these keys that the file has.
  package func text(
    _ file: String, keys: [String], _ values: Values = [:]
  ) -> String? {
    guard let chapter = chapter(file) else { return nil }
    var ink = Ink(size: Self.usualSize)
    return write(among: keys, of: chapter, values, to: &ink) ? ink.text : nil
  }

  /// The same wording, for a run over many posts: what is said of each of them is filed once, so
  /// that each question costs the same however long a file is.
  package var indexed: Phrasebook {
    let wanted = files.filter { !$0.hasPrefix("program/") } + Self.reportFiles
    var book = self
    book.index = PhraseIndex(wanted.compactMap { name in phrases(name).map { (name, $0) } })
    return book
  }

  private static let reportFiles = ["program/evidence", "program/report", "program/verdict"]

  /// What a check says: the wording of its variant and of the reader's tone, if there is one.
  ///
  /// "finding.many.sie", then "finding.many", "finding.sie", "finding".
  package func wording(
    of check: CheckID, _ key: String, variant: String? = nil, isFormal: Bool = false,
    _ values: Values = [:]
  ) -> String? {
    guard let chapter = chapter(check.text) else { return nil }
    var ink = Ink(size: Self.usualSize)
    let isThere = write(
      key, variant: variant, isFormal: isFormal, of: chapter, values, to: &ink)
    return isThere ? ink.text : nil
  }

  /// A number as people of this language write it: "1,240", "1.240".
  package func written(_ number: Int) -> String { typography.written(number) }

  /// A value as it would stand in a sentence.
  package func written(_ value: Value) -> String { typography.written(value) }

  /// The keys of a file, sorted; empty when there is no such file.
  package func keys(of file: String) -> [String] { (phrases(file)?.keys ?? []).sorted() }

  /// The names of the places a line of wording has, sorted, each once; a value is due for each.
  package func places(of file: String, _ key: String) -> [String] {
    guard let file = phrases(file), let text = file[[key]] else { return [] }
    return file.places(in: text)
  }

  /// The names of all files, sorted: "dialogue/open-question", "program/errors".
  package var files: [String] {
    archive.files(under: folder).map { String($0.path.dropFirst(folder.count).dropLast(4)) }
  }

  private func phrases(_ file: String) -> PhraseFile? {
    let path = "\(folder)\(file).txt"
    return (archive[path] ?? house[path]).map { PhraseFile($0.text) }
  }
}

extension Phrasebook {
  /// One file of wording, opened for somebody who asks for several of its lines.
  package struct Chapter: Sendable {
    let file: PhraseFile
    /// In the index, if it is filed there.
    var number: Int?
  }

  /// By name, as in "dialogue/open-question"; `nil` when there is no such file.
  package func chapter(_ name: String) -> Chapter? {
    index?.chapter(name) ?? phrases(name).map { Chapter(file: $0) }
  }

  /// Writes what `wording` and `text` say, without a text in between. Says whether the chapter has
  /// such wording; without it nothing is written.
  package func write(
    _ key: String, variant: String? = nil, isFormal: Bool = false, of chapter: Chapter,
    _ values: Values = [:], to ink: inout Ink
  ) -> Bool {
    guard let index, let number = chapter.number else {
      let key = PhraseKey(key, variant: variant, isFormal: isFormal)
      return write(among: key.texts, of: chapter, values, to: &ink)
    }
    // Most keys are whole.
    let phrase =
      variant == nil && !isFormal
      ? index.phrase(key, in: number)
      : index.phrase(PhraseKey(key, variant: variant, isFormal: isFormal), in: number)
    guard let phrase else { return false }
    typography.write(phrase, index.parts, of: chapter.file.bytes, values, to: &ink)
    return true
  }

  /// The same for the first of these keys that the chapter has.
  private func write(
    among keys: [String], of chapter: Chapter, _ values: Values, to ink: inout Ink
  ) -> Bool {
    if let index, let number = chapter.number {
      for key in keys {
        guard let phrase = index.phrase(key, in: number) else { continue }
        typography.write(phrase, index.parts, of: chapter.file.bytes, values, to: &ink)
        return true
      }
      return false
    }
    guard let text = chapter.file[keys] else { return false }
    var parts = PhraseParts()
    let phrase = parts.phrase(text, in: chapter.file)
    typography.write(phrase, parts, of: chapter.file.bytes, values, to: &ink)
    return true
  }

  /// In bytes, of a sentence or two.
  private static let usualSize = 256
}
