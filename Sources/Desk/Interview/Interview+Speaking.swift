import Reports
import Rulebook

extension Interview {
  /// A sentence of `program/interview`, safe to print.
  func sentence(_ key: String, _ values: [String: Value] = [:]) -> String {
    Wording(page: page).say(key, values, in: "program/interview")
  }

  mutating func say(_ key: String, _ values: [String: Value] = [:]) {
    say([.text(sentence(key, values))])
  }

  mutating func say(_ blocks: [Block]) {
    guard case .say(let before) = effects.last else { return effects.append(.say(blocks)) }
    effects[effects.count - 1] = .say(before + blocks)
  }

  func keyWordings(_ keys: [Key]) -> [KeyWording] {
    keys.map { KeyWording($0, sentence("key.\($0.rawValue)")) }
  }

  /// What each key of the open question does.
  mutating func explainKeys() {
    let wordings = keyWordings(keys + hiddenKeys)
    say(
      wordings.map { wording in
        let help = sentence("help.\(wording.key.rawValue)")
        let label = page.isPlain ? "\(wording.word): " : "  \(wording.letter)  "
        return .item(label: label, help)
      })
    say("help.commands")
  }

  /// Letters and words behind the question, or a numbered list on a plain page.
  func choice(_ question: String, _ name: String) -> Prompt {
    let wordings = keyWordings(keys)
    let choices = wordings.map { Prompt.Choice($0.letter, $0.word) }
    if page.isPlain {
      let words = wordings.map { $0.word.prefix(1).uppercased() + $0.word.dropFirst() }
      let lines = words.enumerated().map { "\($0.offset + 1). \($0.element)" }
      let lead = sentence("plain-choose", ["count": .number(wordings.count)]) + " "
      return Prompt(.choice(choices), [.text(question), .lines(lines)], lead: lead, name: name)
    }
    let isLong = Cells.count(of: question) > page.columns / 2
    let parts = (isLong ? [] : [question]) + wordings.map { "\($0.letter) \($0.word)" } + ["?"]
    var lines = [""]
    for part in parts {
      let line = lines[lines.count - 1]
      let longer = line.isEmpty ? part : line + "   " + part
      if !line.isEmpty, Cells.count(of: longer) > page.columns - 3 {
        lines.append("  " + part)
      } else {
        lines[lines.count - 1] = longer
      }
    }
    let above = (isLong ? [Block.text(question)] : []) + [.lines(Array(lines.dropLast()))]
    return Prompt(.choice(choices), above, lead: (lines.last ?? "") + " > ", name: name)
  }

  /// Numbered lines to choose from.
  func list(_ texts: [String]) -> [Block] {
    texts.enumerated().map { index, text in
      .item(label: page.isPlain ? "\(index + 1). " : "  \(index + 1)  ", text)
    }
  }

  /// Words of the author, safe to print.
  func shown(_ text: String) -> String { Visible.line(text, ascii: page.isASCII) }
}
