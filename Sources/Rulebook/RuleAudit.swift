import Prose

/// Reads everything in `Rules/` as strictly as it can be read, when the program is built.
struct RuleAudit {
  private let archive: RuleArchive
  private var errors: [RulebookError] = []

  init(_ archive: RuleArchive) { self.archive = archive }

  mutating func run() -> [RulebookError] {
    for file in archive.files { check(file) }
    checkOrder()
    for language in Language.allCases { checkTwins(of: language) }
    return errors.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
  }
}

extension RuleArchive {
  /// Everything that is wrong with any file, by path and line; empty when all is well.
  package func validated() -> [RulebookError] {
    var audit = RuleAudit(self)
    return audit.run()
  }
}

extension RuleAudit {
  /// What a file is, by where it lies.
  private enum Kind: Equatable {
    case platform, order, wording, lexicon, words, scoring
  }

  private mutating func check(_ file: RuleArchive.File) {
    let faults = TextAudit(file.text).faults
    guard faults.isEmpty else { return report(faults, in: file) }
    guard let kind = kind(of: file.path) else { return reportStray(file) }
    switch kind {
    case .platform: checkPlatform(file)
    case .order: report(WordList(file.text).faults, in: file)
    case .wording: report(PhraseFile(file.text).faults, in: file)
    case .lexicon: checkLexicon(file)
    case .words: checkWords(file)
    case .scoring: checkScoring(file)
    }
  }

  private func kind(of path: String) -> Kind? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.allSatisfy(isPlain), let name = parts.last else { return nil }
    if parts == ["platforms", "order.txt"] { return .order }
    if parts.count == 2, parts[0] == "platforms", name.hasSuffix(".json5") { return .platform }
    guard parts.count > 2, Language(rawValue: parts[0]) != nil, name.hasSuffix(".txt") else {
      return nil
    }
    switch (parts[1], parts.count) {
    case ("messages", 4): return .wording
    case ("lexicons", 4): return .lexicon
    case ("language", 3): return .words
    case ("scoring", 3): return .scoring
    default: return nil
    }
  }

  private func isPlain(_ name: String) -> Bool { RuleName.isKey(Array(name.utf8)[...]) }

  private mutating func reportStray(_ file: RuleArchive.File) {
    let problem =
      "nothing reads this file; a list lies in <language>/lexicons/<family>/<name>.txt, wording in "
      + "<language>/messages/<family>/<name>.txt, in names of small letters, digits and hyphens"
    errors.append(RulebookError(path: file.path, line: 1, problem: problem))
  }

  private mutating func report(_ faults: [RuleFault], in file: RuleArchive.File) {
    let text = file.text
    errors += faults.map { $0.error(in: file.path, text) }
  }
}

extension RuleAudit {
  private mutating func checkPlatform(_ file: RuleArchive.File) {
    do throws(JSON5Fault) {
      _ = try PlatformReader.platform(in: file)
    } catch {
      errors.append(archive.error(error, in: file))
    }
  }

  private mutating func checkWords(_ file: RuleArchive.File) {
    let list = WordList(file.text)
    if list.words.isEmpty {
      errors.append(RulebookError(path: file.path, line: 1, problem: "this list holds no word"))
    }
    report(list.faults, in: file)
  }

  private mutating func checkScoring(_ file: RuleArchive.File) {
    do throws(RulebookError) {
      guard try !Scoring.read(file) else { return }
      reportStray(file)
    } catch {
      errors.append(error)
    }
  }

  /// Blanks each faulty line and reads on, so that an editor sees all of them at once.
  private mutating func checkLexicon(_ file: RuleArchive.File) {
    var text = file.text
    for _ in 0..<100 {
      do {
        let name = LexiconName(file.path)
        _ = try Matcher(patterns: text, path: file.path, lexicon: name, languages: [])
        return
      } catch {
        errors.append(error)
        blank(line: error.line, in: &text)
      }
    }
  }

  private func blank(line: Int, in text: inout [UInt8]) {
    var number = 1
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\n") {
        number += 1
      } else if number == line {
        text[index] = UInt8(ascii: " ")
      }
    }
  }
}

extension RuleAudit {
  private mutating func checkOrder() {
    guard let file = archive["platforms/order.txt"] else { return }
    let list = WordList(file.text)
    for word in list.words {
      let name = list.text(word)
      guard archive["platforms/\(name).json5"] == nil else { continue }
      let problem = "there is no file \(name).json5 beside this one"
      report([RuleFault(offset: word.lowerBound, problem: problem)], in: file)
    }
  }

  /// Every language has the same files, and wording the same keys: what one lacks, nobody would
  /// miss before a reader does.
  private mutating func checkTwins(of language: Language) {
    let folder = "\(language.rawValue)/"
    for other in Language.allCases where other != language {
      for file in archive.files(under: folder) {
        let path = "\(other.rawValue)/\(file.path.dropFirst(folder.count))"
        guard let twin = archive[path] else {
          errors.append(
            RulebookError(path: file.path, line: 1, problem: "the same file is missing as \(path)"))
          continue
        }
        let isReadable = [file, twin].allSatisfy { TextAudit($0.text).faults.isEmpty }
        if isReadable, kind(of: file.path) == .wording { checkKeys(of: file, in: twin) }
      }
    }
  }

  private mutating func checkKeys(of file: RuleArchive.File, in twin: RuleArchive.File) {
    let known = Set(PhraseFile(twin.text).keys)
    let text = file.text
    var lines = PhraseLines(text)
    while let line = lines.next() {
      let key = String(decoding: text[line.key], as: UTF8.self)
      // Only some languages have a formal tone.
      guard line.text != nil, !key.hasSuffix(".sie"), !known.contains(key) else { continue }
      let problem = "the key \"\(key)\" is missing in \(twin.path)"
      report([RuleFault(offset: line.key.lowerBound, problem: problem)], in: file)
    }
  }
}
