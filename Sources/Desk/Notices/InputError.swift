import Prose
import Rulebook

/// Why something was not checked. Paths are for people; see `PathName`.
package enum InputError: Noticeable, Hashable {
  case unreadable(String, World.Fault, similar: String?)
  /// With the place of the first wrong byte, from 1; the column counts characters.
  case notUTF8(String, byte: UInt8, line: Int, column: Int, guess: DraftError.Guess?)
  case utf16(String)
  /// A NUL byte, and where it stands.
  case notText(String, line: Int, column: Int)
  case tooLarge(String, limit: Int)
  case empty(String, hasFrontMatter: Bool)
  case frontMatter(String, FrontMatter.Fault)
  case folderWithoutDrafts(String)
  case closedFolder(String, World.Fault)
  case noMatch(String)
  /// In a stream. `problem` is a sentence already.
  case badLine(String, line: Int, column: Int, problem: String)
  case longLine(String, line: Int, limit: Int)

  package var notice: Notice {
    switch self {
    case .unreadable(let path, let fault, let similar): Self.unreadable(path, fault, similar)
    case .notUTF8(let path, let byte, let line, let column, let guess):
      Notice(
        .error, "E204",
        [
          "path": .text(path), "byte": .text(Self.hex(byte)), "line": .place(line),
          "column": .place(column), "guess": .text(guess?.rawValue ?? ""),
        ], helps: [guess == nil ? "help" : "guess"])
    case .utf16(let path): Notice(.error, "E205", ["path": .text(path)], helps: ["help"])
    case .notText(let path, let line, let column):
      Notice(
        .error, "E206",
        ["path": .text(path), "line": .place(line), "column": .place(column)], helps: ["help"])
    case .tooLarge(let path, let limit):
      Notice(
        .error, "E207", ["path": .text(path), "limit": .text(Self.bytes(limit))],
        helps: ["help"])
    case .empty(let path, let hasFrontMatter):
      Notice(
        .error, hasFrontMatter ? "E219" : "E208", ["path": .text(path)], helps: ["help"])
    case .frontMatter(let path, let fault): Self.frontMatter(path, fault)
    case .folderWithoutDrafts(let path):
      Notice(.error, "E214", ["path": .text(path)], helps: ["help"])
    case .closedFolder(let path, let fault):
      Notice(
        .error, fault == .notAllowed ? "E203" : "E216",
        ["path": .text(path)], fault: fault, helps: ["help"])
    case .noMatch(let path): Notice(.error, "E215", ["path": .text(path)], helps: ["help"])
    case .badLine(let path, let line, let column, let problem):
      Notice(
        .error, "E222",
        [
          "path": .text(path), "line": .place(line), "column": .place(column),
          "problem": .text(problem),
        ], helps: ["help"])
    case .longLine(let path, let line, let limit):
      Notice(
        .error, "E227",
        ["path": .text(path), "line": .place(line), "limit": .text(Self.bytes(limit))])
    }
  }
}

extension InputError {
  private static func unreadable(
    _ path: String, _ fault: World.Fault, _ similar: String?
  ) -> Notice {
    let values: Values = ["path": .text(path), "similar": .text(similar ?? "")]
    switch fault {
    case .notFound:
      return Notice(.error, "E201", values, helps: similar == nil ? [] : ["similar"])
    case .notAllowed: return Notice(.error, "E203", values, helps: ["help"])
    case .isFolder: return Notice(.error, "E202", values)
    case .notRegular: return Notice(.error, "E217", values, helps: ["help"])
    case .tooLarge(_, let limit): return InputError.tooLarge(path, limit: limit).notice
    case .changed: return Notice(.error, "E231", values, helps: ["help"])
    case .closed: return Notice(.error, "E225", values, helps: ["help"])
    case .loop: return Notice(.error, "E232", values)
    case .brokenPipe, .noSpace, .nameTooLong, .other:
      return Notice(.error, "E216", values, fault: fault)
    }
  }

  private static func frontMatter(_ path: String, _ fault: FrontMatter.Fault) -> Notice {
    let path = ("path", Value.text(path))
    switch fault {
    case .unclosed:
      return Notice(.error, "E209", [path.0: path.1], helps: ["help"])
    case .notKeyValue(let line, let text):
      return Notice(
        .error, "E210", [path.0: path.1, "line": .place(line), "text": .text(text)],
        helps: ["help"])
    case .nested(let line):
      return Notice(.error, "E211", [path.0: path.1, "line": .place(line)], helps: ["help"])
    case .duplicate(let key, let line, let first):
      return Notice(
        .error, "E213",
        [path.0: path.1, "key": .text(key), "line": .place(line), "first": .place(first)])
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }

  /// A limit as people say it.
  static func bytes(_ count: Int) -> String {
    count >= 1 << 20 ? "\(count >> 20) MB" : "\(count >> 10) kB"
  }
}
