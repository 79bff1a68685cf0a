extension Flag {
  /// What an interview does, and what it keeps.
  static let talking: [Flag] = [questions, answers, recover, fresh, journal, editor, yes]

  static let questions = Flag("questions", takes: .number(1...50), for: ["draft"]) {
    typed, options in
    options.mostQuestions = Taking.number(typed.text)
  }

  static let answers = Flag("answers", takes: .path, for: ["draft"]) { typed, options in
    if case .value(let path) = typed { options.answersFile = path }
  }

  static let recover = Flag("recover", takes: .path, for: ["draft"]) { typed, options in
    options.recovered = typed.text
  }

  static let fresh = Flag("fresh", for: ["draft"]) { _, options in options.isFresh = true }

  static let journal = Flag.toggle("journal", isOnAnyway: true, for: ["draft"]) { isOn, options in
    options.keepsJournal = isOn
  }

  static let editor = Flag("editor", takes: .path, for: ["draft"]) { typed, options in
    options.editor = typed.text
  }

  static let yes = Flag("yes", for: ["drafts"]) { _, options in options.saysYes = true }
}
