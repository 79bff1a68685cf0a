/// What can be typed at every prompt, in both languages always.
package enum SlashCommand: String, CaseIterable, Sendable {
  case help, check, show, preview, edit, undo, redo, history, restore, diff, count, platform
  case language, goals, why, fix, skip, ignore, save, print, plain, thread, quit

  /// Without the slash, in small letters.
  var words: [String] {
    switch self {
    case .help: ["help", "hilfe", "?"]
    case .check: ["check", "prüfen", "pruefen"]
    case .show: ["show", "zeigen"]
    case .preview: ["preview", "view", "ansicht"]
    case .edit: ["edit", "editor"]
    case .undo: ["undo", "zurück", "zurueck"]
    case .redo: ["redo", "wieder"]
    case .history: ["history", "verlauf"]
    case .restore: ["restore", "hole"]
    case .diff: ["diff", "unterschied"]
    case .count: ["count", "länge", "laenge"]
    case .platform: ["platform", "plattform"]
    case .language: ["lang", "language", "sprache"]
    case .goals: ["goals", "ziele"]
    case .why: ["why", "warum"]
    case .fix: ["fix", "verbessern"]
    case .skip: ["skip", "later", "später", "spaeter"]
    case .ignore: ["ignore", "übergehen", "uebergehen"]
    case .save: ["save", "sichern"]
    case .print: ["print", "ausgeben"]
    case .plain: ["plain", "schlicht"]
    case .thread: ["thread", "faden"]
    case .quit: ["quit", "exit", "ende"]
    }
  }

  /// The command a line is, with what stands behind it; `nil` for any other line.
  package static func typed(_ line: String) -> (command: SlashCommand, rest: String)? {
    let line = Taking.trimmed(line)
    guard line.hasPrefix("/"), !line.hasPrefix("//") else { return nil }
    let word = line.dropFirst().prefix { $0 != " " }.lowercased()
    guard let command = allCases.first(where: { $0.words.contains(word) }) else { return nil }
    return (command, Taking.trimmed(line.dropFirst(1 + word.count)))
  }

  /// What a line is that holds nothing but such a word without its slash, as with "undo" or "why?".
  static func bare(_ line: String) -> String? {
    let word = Taking.trimmed(line).lowercased().filter { !".!?".contains($0) }
    let bare: [SlashCommand] = [.help, .undo, .why, .skip, .ignore, .save, .quit]
    return bare.contains { $0.words.contains(word) } ? "/" + word : nil
  }
}
