import Checks
import Prose
import Rulebook

extension HouseRuleReader {
  /// The word lists and the wording of a rule, laid out as in `Rules/`.
  func files(
    of rule: HouseRule, _ value: JSON5Value
  ) throws(JSON5Fault) -> [RuleArchive.File] {
    var files: [RuleArchive.File] = []
    let patterns = value["avoid"] ?? value["require"] ?? value["limit"]
    for language in Language.allCases {
      if let list = patterns?[language] {
        let text = try lexicon(list.oneOrMore, instead: value["instead"], rule, language)
        files.append(
          .init(path: "\(language.rawValue)/lexicons/\(rule.lexicon.text).txt", text: text))
      }
      let wording = wording(of: rule, value, in: language)
      files.append(
        .init(path: "\(language.rawValue)/messages/\(rule.id).txt", text: Array(wording.utf8)))
    }
    return files
  }

  /// One pattern a line, so that a fault in a line leads back to its value.
  private func lexicon(
    _ patterns: [JSON5Value], instead: JSON5Value?, _ rule: HouseRule, _ language: Language
  ) throws(JSON5Fault) -> [UInt8] {
    var text: [UInt8] = []
    for value in patterns + [instead].compactMap({ $0 }) {
      guard !(value.text ?? "").contains(where: \.isNewline) else {
        throw JSON5Fault(.hiddenCharacter, at: value.range.start)
      }
    }
    for pattern in patterns {
      let word = pattern.text ?? ""
      // A tag is no comment here, and a bracket opens no group.
      let isMark = word.hasPrefix("#") || word.hasPrefix("[")
      let tail = word.contains("=>") ? "" : instead?.text.map { " => \($0)" } ?? ""
      text += Array("\(isMark ? "\\" : "")\(word)\(tail)\n".utf8)
    }
    do throws(RulebookError) {
      _ = try Matcher(
        patterns: text, path: file.name, lexicon: rule.lexicon, languages: [language])
    } catch {
      let pattern = patterns[min(max(error.line - 1, 0), patterns.count - 1)]
      throw JSON5Fault(
        .pattern, at: pattern.range.start,
        [
          "pattern": .text(pattern.text ?? ""),
          "problem": .text(error.problem.text(in: phrasebook)),
        ])
    }
    return text
  }

  /// What the house wrote, and for the rest what we would say.
  private func wording(
    of rule: HouseRule, _ value: JSON5Value, in language: Language
  ) -> String {
    let ours = Phrasebook(language: language, archive: rulebook.archive)
    var lines = ""
    for key in ["title", "about", "finding", "why", "next", "question"] {
      if let own = value[key], let text = own[language]?.text ?? own.all.first?.value.text {
        lines += "\(key): \(Self.line(text))\n"
        continue
      }
      let isSwapped = key == "next" && value["instead"] != nil
      let name = "\(rule.kind.word).\(isSwapped ? "swap" : key)"
      let values: Values = ["instead": .text(Self.line(value["instead"]?.text ?? ""))]
      for tone in ["", ".sie"] {
        guard let text = ours.text("program/house-rules", name + tone, values) else { continue }
        lines += "\(key)\(tone): \(text)\n"
      }
    }
    return lines
  }

  /// One line, in which only places a rule can fill are places; any other brace is one.
  private static func line(_ text: String) -> String {
    var line = ""
    for character in text {
      switch character {
      case "{": line += "{{"
      case "}": line += "}}"
      case _ where character.isNewline: line += " "
      default: line.append(character)
      }
    }
    for place in ["words", "count", "limit"] {
      line = line.replacing("{{\(place)}}", with: "{\(place)}")
    }
    return line
  }
}

extension HouseRuleReader {
  /// Patterns with letters of two alphabets in one word: they look like a word and never find it.
  func mixedPatterns(of value: JSON5Value) -> [Notice] {
    let patterns = (value["avoid"] ?? value["require"] ?? value["limit"]).map { list in
      list.all.isEmpty ? list.oneOrMore : list.all.flatMap { $0.value.oneOrMore }
    }
    return (patterns ?? []).compactMap { pattern in
      guard let text = pattern.text, text.split(separator: " ").contains(where: \.isMixed) else {
        return nil
      }
      return Notice(
        .warning, "E411",
        [
          "path": .text(file.name), "line": .place(file.line(of: pattern.range.start)),
          "pattern": .text(text),
        ])
    }
  }
}

extension Substring {
  fileprivate var isMixed: Bool {
    let hasLatin = unicodeScalars.contains { $0.properties.isAlphabetic && $0.value < 0x250 }
    // Greek and Cyrillic have the letters that are taken for Latin ones.
    return hasLatin && unicodeScalars.contains { (0x370..<0x530).contains($0.value) }
  }
}

extension HouseRule.Kind {
  /// The key in the house file.
  var word: String {
    switch self {
    case .avoid: "avoid"
    case .require: "require"
    case .limit: "limit"
    }
  }
}
