extension Flag {
  /// What every command understands.
  static let everywhere: [Flag] = [
    houseFile, pageLanguage, colour, plain, ascii, width, quiet, verbose, ask, help, version,
  ]

  static let houseFile = Flag("config", takes: .path, hasNo: true) { typed, options in
    switch typed {
    case .value(let path): options.houseFile = path
    case .on: options.usesHouseFile = true
    case .off: options.usesHouseFile = false
    }
  }

  static let pageLanguage = Flag("ui-lang", takes: .one(.pageLanguage)) { typed, options in
    options.pageLanguage = typed.text == "auto" ? nil : typed.text
  }

  static let colour = Flag("color", takes: .one(.colour), hasNo: true) { typed, options in
    options.colour = typed == .off ? .never : Options.Colour(rawValue: typed.text)
  }

  static let plain = Flag.toggle("plain") { isOn, options in options.isPlain = isOn }

  static let ascii = Flag.toggle("ascii") { isOn, options in options.isASCII = isOn }

  static let width = Flag("width", takes: .number(40...200)) { typed, options in
    options.width = Taking.number(typed.text)
  }

  static let quiet = Flag("quiet", "q") { _, options in options.quietness += 1 }

  static let verbose = Flag("verbose", "v") { _, options in options.isVerbose = true }

  /// Asking is on, so the form people type is "--no-input"; "--input" is a flag of `check`.
  static let ask = Flag("no-input") { _, options in options.mayAsk = false }

  static let help = Flag("help", "h") { _, options in options.wantsHelp = true }

  static let version = Flag("version", "V") { _, options in options.wantsVersion = true }
}
