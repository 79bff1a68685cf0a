import Reports
import Rulebook

extension Interview {
  /// A sentence of `program/interview`, safe to print.
  func sentence(_ key: String, _ values: Values = [:]) -> String {
    Wording(page: page).say(key, values, in: "program/interview")
  }

  mutating func say(_ key: String, _ values: Values = [:]) {
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

  /// Numbered lines to choose from.
  func list(_ texts: [String]) -> [Block] {
    texts.enumerated().map { index, text in
      .item(label: page.isPlain ? "\(index + 1). " : "  \(index + 1)  ", text)
    }
  }

  /// Words of the author, safe to print.
  func shown(_ text: String) -> String { Visible.line(text, ascii: page.isASCII) }
}
