import Rulebook

/// What can be wrong with what was typed. Flags are spelled as typed, with their dashes.
package enum UsageError: Noticeable, Hashable {
  case nothingToCheck
  case nothingToExplain
  /// Where one is wanted.
  case manyDrafts(Int)
  case unknownTask(String, command: String, tasks: [String])
  case noCommand(String)
  case unknownCommand(String, nearest: String?, isFile: Bool)
  case unknownFlag(String, nearest: String?)
  case missingValue(flag: String, takes: Taking)
  case unexpectedValue(flag: String, value: String)
  case unknownWord(
    flag: String, word: String, kind: Vocabulary.Kind, nearest: String?, choices: [String])
  case notNumber(flag: String, value: String, range: ClosedRange<Int>)
  case notPair(flag: String, value: String)
  /// A whole family where one question is answered.
  case familyAnswered(flag: String, word: String)
  case notText(flag: String)
  case foreignFlag(String, owners: [String], command: String)
  case tooMany(String, command: String)
  /// `takesAll`: the task would take away more than was named.
  case tooManyForTask(String, task: String, takesAll: Bool)
  case variable(name: String, value: String, nearest: String?, choices: [String])

  package var notice: Notice {
    switch self {
    case .nothingToCheck: Notice(.error, "E101", helps: ["help"])
    case .nothingToExplain: Notice(.error, "E134", helps: ["help"])
    case .manyDrafts(let count): Notice(.error, "E145", ["count": .number(count)], helps: ["help"])
    case .unknownTask(let word, let command, let tasks):
      Notice(
        .error, "E135",
        ["word": .text(word), "command": .text(command), "choices": .list(tasks)],
        helps: ["choices"])
    case .noCommand(let flag):
      Notice(.error, "E100", ["flag": .text(flag)], helps: ["help"])
    case .unknownCommand(let word, let nearest, let isFile):
      Notice(
        .error, "E102", ["word": .text(word), "nearest": .text(nearest ?? "")],
        helps: (nearest == nil ? [] : ["nearest"]) + (isFile ? ["file"] : [])
          + (nearest == nil && !isFile ? ["help"] : []))
    case .unknownFlag(let flag, let nearest):
      Notice(
        .error, "E103", ["flag": .text(flag), "nearest": .text(nearest ?? "")],
        helps: [nearest == nil ? "help" : "nearest"])
    case .missingValue(let flag, let takes):
      Notice(
        .error, "E104", ["flag": .text(flag), "example": .text(takes.example)],
        helps: ["help"])
    case .unexpectedValue(let flag, let value):
      Notice(.error, "E105", ["flag": .text(flag), "value": .text(value)])
    case .unknownWord(let flag, let word, let kind, let nearest, let choices):
      Self.unknown(word, flag, kind, nearest, choices)
    case .notNumber(let flag, let value, let range):
      Notice(
        .error, "E107",
        [
          "flag": .text(flag), "value": .text(value), "least": .number(range.lowerBound),
          "most": .number(range.upperBound),
        ])
    case .notPair(let flag, let value):
      Notice(
        .error, "E124", ["flag": .text(flag), "value": .text(value)],
        helps: [flag == "--report" ? "report" : "help"])
    case .familyAnswered(let flag, let word):
      Notice(.error, "E151", ["flag": .text(flag), "word": .text(word)], helps: ["help"])
    case .notText(let flag): Notice(.error, "E125", ["flag": .text(flag)])
    case .foreignFlag(let flag, let owners, let command):
      Notice(
        .error, "E115",
        ["flag": .text(flag), "owners": .list(owners), "command": .text(command)])
    case .tooMany(let word, let command):
      Notice(
        .error, "E110", ["word": .text(word), "command": .text(command)], helps: ["help"])
    case .tooManyForTask(let word, let task, let takesAll):
      Notice(
        .error, "E110", ["word": .text(word), "command": .text(task)],
        helps: takesAll ? ["rm"] : [])
    case .variable(let name, let value, let nearest, let choices):
      Notice(
        .error, "E313",
        [
          "name": .text(name), "value": .text(value), "nearest": .text(nearest ?? ""),
          "choices": .list(choices),
        ], helps: (nearest == nil ? [] : ["nearest"]) + ["choices"])
    }
  }
}

extension UsageError {
  /// The code of a check that nobody knows.
  static let unknownCheck = "E306"

  private static func unknown(
    _ word: String, _ flag: String, _ kind: Vocabulary.Kind, _ nearest: String?,
    _ choices: [String]
  ) -> Notice {
    let code =
      switch kind {
      case .platform: "E106"
      case .format, .sheetFormat, .threadFormat: "E113"
      case .language, .pageLanguage: "E117"
      case .check: unknownCheck
      case .aspect, .severity, .failOn, .intent, .why, .input, .colour, .command,
        .device, .numbering:
        "E123"
      }
    // Dozens of checks would bury the advice; a command lists them.
    let helps = (nearest == nil ? [] : ["nearest"]) + (kind == .check ? ["list"] : ["choices"])
    return Notice(
      .error, code,
      [
        "flag": .text(flag), "word": .text(word), "nearest": .text(nearest ?? ""),
        "choices": .list(choices),
      ], helps: helps)
  }
}

extension Taking {
  /// A value that would do, for people who left it out.
  fileprivate var example: String {
    switch self {
    case .path: "FILE"
    case .number(let range): String(range.upperBound)
    case .one(let kind), .several(let kind): kind.example
    case .limits: "dialogue=60"
    case .answer(.format): "html=report.html"
    case .answer: "guard-confidential=\"…\""
    }
  }
}

extension Vocabulary.Kind {
  fileprivate var example: String {
    switch self {
    case .platform: "linkedin"
    case .language, .pageLanguage: "de"
    case .check: "dialogue/open-question"
    case .aspect: "dialogue"
    case .severity, .failOn: "warning"
    case .format, .sheetFormat, .threadFormat: "json"
    case .intent: "opinion"
    case .why: "full"
    case .input: "ndjson"
    case .colour: "never"
    case .command: "check"
    case .device: "phone"
    case .numbering: "slash"
    }
  }
}
