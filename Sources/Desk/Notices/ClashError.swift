import Rulebook

/// Things that are fine one by one and make no sense together.
package enum ClashError: Noticeable, Hashable {
  case excluded(String, by: String)
  case inputTwice
  case outputIsInput(String)
  /// A report for a house file, its weights or a baseline.
  case outputIsSetting(String)
  /// Two reports for one file.
  case outputTwice(String)
  /// A name for standard input, and a file beside it.
  case nameForTwo(String)
  case streamFormat(String)
  case streamPlatforms
  case streamOperand(String)
  case streamOutput(String)
  case streamBaseline
  case emptyPath
  case threadPlatforms
  case interviewPlatforms
  case watchedInput
  /// Where posts may be as long as anybody likes.
  case noThread(String)
  case outputExists(String)
  /// A post of a thread that is longer than the platform takes, because of the link or of a word.
  case unsendable(number: Int, used: Int, limit: Int, hasLink: Bool)

  package var notice: Notice {
    switch self {
    case .excluded(let flag, let other):
      Notice(.error, "E108", ["flag": .text(flag), "other": .text(other)])
    case .inputTwice: Notice(.error, "E109")
    case .outputIsInput(let path): Notice(.error, "E116", ["path": .text(path)], helps: ["help"])
    case .outputIsSetting(let path): Notice(.error, "E150", ["path": .text(path)], helps: ["help"])
    case .outputTwice(let path): Notice(.error, "E131", ["path": .text(path)], helps: ["help"])
    case .nameForTwo(let path): Notice(.error, "E121", ["path": .text(path)], helps: ["help"])
    case .streamFormat(let format):
      Notice(.error, "E122", ["format": .text(format)], helps: ["help"])
    case .streamPlatforms: Notice(.error, "E126", helps: ["help"])
    case .streamOperand(let path):
      Notice(.error, "E127", ["path": .text(path)], helps: ["help"])
    case .streamOutput(let path):
      Notice(.error, "E129", ["path": .text(path)], helps: ["help"])
    case .streamBaseline: Notice(.error, "E130", helps: ["help"])
    case .emptyPath: Notice(.error, "E128", helps: ["help"])
    case .watchedInput: Notice(.error, "E144", helps: ["help"])
    case .threadPlatforms: Notice(.error, "E140", helps: ["help"])
    case .interviewPlatforms: Notice(.error, "E146", helps: ["help"])
    case .noThread(let title):
      Notice(.error, "E141", ["platform": .text(title)], helps: ["help"])
    case .outputExists(let path): Notice(.error, "E142", ["path": .text(path)], helps: ["help"])
    case .unsendable(let number, let used, let limit, let hasLink):
      Notice(
        .error, "E147",
        ["number": .number(number), "used": .number(used), "limit": .number(limit)],
        helps: [hasLink ? "link" : "word"])
    }
  }
}
