import Checks

extension Flag {
  /// What is checked, and how.
  static let checking: [Flag] = [
    platform, language, intent, listed, select, ignore, acknowledge, input, inputName, jobs, watch,
  ]

  static let platform = Flag(
    "platform", "p", takes: .several(.platform), for: ["check", "draft", "preview", "thread"]
  ) { typed, options in
    for word in Taking.parts(typed.text.lowercased()) where word != "auto" {
      if !options.platforms.contains(word) { options.platforms.append(word) }
    }
  }

  static let language = Flag(
    "lang", "l", takes: .one(.language), for: ["check", "draft", "preview", "thread"]
  ) {
    typed, options in
    options.language = typed.text.lowercased() == "auto" ? nil : typed.text
  }

  static let intent = Flag("intent", takes: .one(.intent), for: ["check"]) { typed, options in
    options.intent = Circumstances.Intent(rawValue: typed.text)
  }

  static let listed = Flag.toggle("listed", for: ["check"]) { isOn, options in
    options.isListed = isOn
  }

  static let select = Flag("select", takes: .several(.check), for: ["check"]) { typed, options in
    options.selected += Taking.parts(typed.text)
  }

  static let ignore = Flag("ignore", takes: .several(.check), for: ["check"]) { typed, options in
    options.ignored += Taking.parts(typed.text)
  }

  static let acknowledge = Flag("ack", takes: .answer(.check), for: ["check"]) { typed, options in
    guard let (check, text) = Taking.pair(typed.text) else { return }
    options.acknowledgements.append(Options.Acknowledgement(check: check, text: text))
  }

  static let input = Flag("input", takes: .one(.input), for: ["check"]) { typed, options in
    options.input = Options.Input(rawValue: typed.text) ?? .text
  }

  static let inputName = Flag(
    "stdin-filename", takes: .path, for: ["check", "draft", "preview", "thread"]
  ) {
    typed, options in
    if case .value(let path) = typed { options.inputName = path }
  }

  static let jobs = Flag("jobs", "j", takes: .number(1...64), for: ["check"]) { typed, options in
    options.jobs = Taking.number(typed.text)
  }

  static let watch = Flag("watch", "w", for: ["check"]) { _, options in options.isWatching = true }
}
