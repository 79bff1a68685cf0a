import Rulebook

/// A way to answer a choice. Its letters and its word are `key.<name>` in `program/interview`:
/// "y/j keep"; the first letter is shown, all are understood. `help.<name>` says what it does.
enum Key: String, CaseIterable, Sendable {
  // At a proposal.
  case keep, drop, change, again, why, later, ignore, undo, leave
  // Before and after the questions.
  case yes, no, all, editor, save, view, check, platform, thread, output, more
  // Where the text comes from.
  case write, five
  // With a draft that was left, or that changed meanwhile.
  case unsaved, file, compare, overwrite, other, copy
  // At the end.
  case draft, discard
}

/// A key in the language of a page.
struct KeyWording: Sendable {
  let key: Key
  let letters: [Character]
  let word: String

  /// `line` is "y/j keep".
  init(_ key: Key, _ line: String) {
    self.key = key
    letters = line.prefix { $0 != " " }.filter { $0 != "/" }.map { $0 }
    word = Taking.trimmed(line.drop { $0 != " " })
  }

  var letter: Character { letters.first ?? "?" }

  /// The one that was meant: by its shown letter, its word, its other letters, its number from 1.
  static func meant(by line: String, among keys: [KeyWording]) -> Key? {
    let typed = Taking.trimmed(line).lowercased()
    if let key = keys.first(where: { String($0.letter) == typed || $0.word.lowercased() == typed })
    {
      return key.key
    }
    if let key = keys.first(where: { $0.key.rawValue == typed }) { return key.key }
    let begun = keys.filter { typed.count >= 3 && $0.word.lowercased().hasPrefix(typed) }
    if begun.count == 1 { return begun[0].key }
    let others = keys.filter { $0.letters.contains { String($0) == typed } }
    if others.count == 1 { return others[0].key }
    guard let number = Taking.number(typed), keys.indices.contains(number - 1) else { return nil }
    return keys[number - 1].key
  }
}
