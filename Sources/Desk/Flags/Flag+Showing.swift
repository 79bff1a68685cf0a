import Reports
import Rulebook

extension Flag {
  /// What a report shows, and where it goes.
  static let showing: [Flag] = [
    format, sheetFormat, output, report, redact, level, why, score, strengths, allFindings,
    mostFindings, device, threadFormat, numbering, link,
  ]

  static let format = Flag("format", "f", takes: .one(.format), for: ["check"]) {
    typed, options in
    options.format = typed.text
  }

  static let sheetFormat = Flag(
    "format", "f", takes: .one(.sheetFormat), for: ["explain", "rules", "config", "drafts"]
  ) { typed, options in
    options.format = typed.text
  }

  static let output = Flag(
    "output", "o", takes: .path, for: ["check", "draft", "thread", "calibrate"]
  ) { typed, options in
    if case .value(let path) = typed { options.output = path }
  }

  static let report = Flag("report", takes: .answer(.format), for: ["check"]) { typed, options in
    guard let (format, path) = Taking.pair(typed.text) else { return }
    options.reports.append(Options.Report(format: format, path: Array(path.utf8)))
  }

  static let redact = Flag("redact", for: ["check"]) { _, options in options.isRedacted = true }

  static let level = Flag("level", takes: .one(.severity), for: ["check"]) { typed, options in
    options.level = Severity(rawValue: typed.text)
  }

  static let why = Flag("why", takes: .one(.why), for: ["check"]) { typed, options in
    options.why = Page.Why(rawValue: typed.text)
  }

  static let score = Flag.toggle("score", isOnAnyway: true, for: ["check"]) { isOn, options in
    options.showsScores = isOn
  }

  static let strengths = Flag.toggle("strengths", isOnAnyway: true, for: ["check"]) {
    isOn, options in
    options.showsStrengths = isOn
  }

  static let allFindings = Flag.toggle("all", for: ["check"]) { isOn, options in
    options.showsAll = isOn
  }

  static let mostFindings = Flag("max-findings", takes: .number(1...10_000), for: ["check"]) {
    typed, options in
    options.mostFindings = Taking.number(typed.text)
  }

  static let device = Flag("device", takes: .one(.device), for: ["preview"]) { typed, options in
    options.device = Preview.Device(rawValue: typed.text) ?? options.device
  }

  static let threadFormat = Flag("format", "f", takes: .one(.threadFormat), for: ["thread"]) {
    typed, options in
    options.threadFormat = ThreadPaper.Format(rawValue: typed.text) ?? options.threadFormat
  }

  static let numbering = Flag("numbering", takes: .one(.numbering), for: ["thread"]) {
    typed, options in
    options.numbering = Numbering(rawValue: typed.text)
  }

  static let link = Flag("link", takes: .path, for: ["thread"]) { typed, options in
    if case .value(let link) = typed { options.link = link }
  }
}
