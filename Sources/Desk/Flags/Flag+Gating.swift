import Rulebook

extension Flag {
  /// When a check passes.
  static let gating: [Flag] = [failOn, minimum, mostWarnings, baseline, writeBaseline]

  static let failOn = Flag("fail-on", takes: .one(.failOn), for: ["check"]) { typed, options in
    options.failOn = Options.FailOn(typed.text)
  }

  static let minimum = Flag("min", takes: .limits(.aspect, 0...100), for: ["check"]) {
    typed, options in
    for part in Taking.parts(typed.text) {
      guard let (word, limit) = Taking.pair(part), let aspect = Aspect(rawValue: word) else {
        continue
      }
      options.minimums[aspect] = Taking.number(limit)
    }
  }
}

extension Flag {
  private static let mostWarnings = Flag(
    "max-warnings", takes: .number(0...100_000), for: ["check"]
  ) { typed, options in
    options.mostWarnings = Taking.number(typed.text)
  }

  private static let baseline = Flag("baseline", takes: .path, for: ["check"]) {
    typed, options in
    if case .value(let path) = typed { options.baseline = path }
  }

  private static let writeBaseline = Flag("write-baseline", takes: .path, for: ["check"]) {
    typed, options in
    if case .value(let path) = typed { options.newBaseline = path }
  }
}

extension Options.FailOn {
  /// `nil` for a word that is no severity and not "never".
  init?(_ word: String) {
    if word == "never" {
      self = .never
    } else if let severity = Severity(rawValue: word) {
      self = .at(severity)
    } else {
      return nil
    }
  }
}
