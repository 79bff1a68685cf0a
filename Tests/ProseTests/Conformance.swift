import Foundation

/// The conformance data of twitter-text; not part of the project.
enum Conformance {
  static let isHere = FileManager.default.fileExists(
    atPath: Shared.file("conformance").path(percentEncoded: false))

  /// One test of twitter-text, with what it expects in whatever form it says it.
  struct Case {
    let section: String
    var description = ""
    var text = ""
    /// `expected: ["a", "b"]`, or a list of lines.
    var strings: [String] = []
    /// `expected: true`.
    var flag: Bool?
    /// A list of maps, values unquoted.
    var records: [[String: String]] = []
    /// One map, values unquoted.
    var map: [String: String] = [:]
  }

  /// Every case of a file, in order.
  static func cases(in file: String) throws -> [Case] {
    var reader = Reader()
    let url = Shared.file("conformance/twitter-text/\(file)")
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      reader.read(String(line))
    }
    return reader.cases
  }

  static func cases(in file: String, _ section: String) throws -> [Case] {
    try cases(in: file).filter { $0.section == section }
  }

  /// "[0, 9]" as two numbers.
  static func indices(_ text: String?) -> [Int] {
    (text ?? "").split { !$0.isNumber }.compactMap { Int($0) }
  }
}

/// Files that lie beside the project.
enum Shared {
  static func file(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/\(path)").standardizedFileURL
  }
}

/// As much of YAML as these files use.
private struct Reader {
  var cases: [Conformance.Case] = []
  private var section = ""

  mutating func read(_ line: String) {
    var words = line.drop { $0 == " " }
    let indent = line.count - words.count
    if words.isEmpty || words.hasPrefix("#") || words == "---" { return }
    let isItem = words.hasPrefix("- ")
    if isItem { words = words.dropFirst(2) }
    guard let colon = keyEnd(of: words) else {
      if isItem, !cases.isEmpty { cases[cases.count - 1].strings.append(unquoted(words)) }
      return
    }
    let key = String(words[..<colon])
    let value = words[colon...].dropFirst().drop { $0 == " " }
    if indent == 2, !isItem, value.isEmpty {
      section = key
    } else if key == "description" {
      cases.append(Conformance.Case(section: section, description: unquoted(value)))
    } else {
      note(key, value, isItem: isItem)
    }
  }

  private mutating func note(_ key: String, _ value: Substring, isItem: Bool) {
    guard !cases.isEmpty else { return }
    let last = cases.count - 1
    if key == "text" {
      cases[last].text = unquoted(value)
    } else if key == "expected" {
      expect(value, in: last)
    } else if isItem {
      cases[last].records.append([key: unquoted(value)])
    } else if cases[last].records.isEmpty {
      cases[last].map[key] = unquoted(value)
    } else {
      cases[last].records[cases[last].records.count - 1][key] = unquoted(value)
    }
  }

  private mutating func expect(_ value: Substring, in index: Int) {
    if value.hasPrefix("[") {
      cases[index].strings = flowList(value)
    } else if value == "true" || value == "false" {
      cases[index].flag = value == "true"
    } else if !value.isEmpty {
      cases[index].strings = [unquoted(value)]
    }
  }

  /// A plain word and a colon; "http://…" in a list is no key.
  private func keyEnd(of words: Substring) -> Substring.Index? {
    guard let colon = words.firstIndex(of: ":"),
      words[..<colon].allSatisfy({ $0.isLetter || $0 == "_" })
    else { return nil }
    let rest = words[colon...].dropFirst()
    return rest.isEmpty || rest.hasPrefix(" ") ? colon : nil
  }

  private func flowList(_ text: Substring) -> [String] {
    var items: [String] = []
    var item = ""
    var quote: Character?
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if quote == nil, character == "," {
        items.append(item)
        item = ""
        continue
      }
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      }
      item.append(character)
    }
    return (items + [item]).map { unquoted(Substring($0)) }.filter { !$0.isEmpty }
  }

  private func unquoted(_ text: Substring) -> String {
    let text = text.trimmingCharacters(in: .whitespaces)
    guard let first = text.first, first == "\"" || first == "'", text.count > 1 else {
      return text
    }
    let inner = text.dropFirst().dropLast()
    return first == "\"" ? unescaped(inner) : String(inner).replacing("''", with: "'")
  }

  private func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let kind = rest.popFirst() else {
        result.append(scalar)
        continue
      }
      let digits = ["x": 2, "u": 4, "U": 8][Character(kind)] ?? 0
      let code = UInt32(String(rest.prefix(digits)), radix: 16).flatMap(Unicode.Scalar.init)
      rest = rest.dropFirst(digits)
      let letters: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "r": "\r", "t": "\t"]
      result.append(code ?? letters[kind] ?? kind)
    }
    return String(result)
  }
}
