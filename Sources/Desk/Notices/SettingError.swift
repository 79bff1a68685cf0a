import Rulebook

/// What can be wrong with a front matter that is well formed. Lines count from 1 in the file.
package enum SettingError: Noticeable, Hashable {
  case unknownWord(
    String, line: Int, key: String, word: String, nearest: String?, choices: [String])
  /// `decides`: without the nearest key the wrong thing would be checked.
  case unknownKey(String, line: Int, key: String, nearest: String, decides: Bool)
  case unknownCheck(String, line: Int, key: String, word: String, nearest: String?)
  case answerWithoutWords(String, line: Int, word: String)
  case familyAnswered(String, line: Int, word: String)
  case ignoredWithoutReason(String, line: Int, word: String)

  package var notice: Notice {
    switch self {
    case .unknownWord(let path, let line, let key, let word, let nearest, let choices):
      Notice(
        .error, "E212",
        [
          "path": .text(path), "line": .place(line), "key": .text(key), "word": .text(word),
          "nearest": .text(nearest ?? ""), "choices": .list(choices),
        ], helps: [nearest == nil ? "choices" : "nearest"])
    case .unknownKey(let path, let line, let key, let nearest, let decides):
      Notice(
        decides ? .error : .warning, decides ? "E235" : "E228",
        [
          "path": .text(path), "line": .place(line), "key": .text(key),
          "nearest": .text(nearest),
        ], helps: ["nearest"])
    case .unknownCheck(let path, let line, let key, let word, let nearest):
      Notice(
        .warning, "E229",
        [
          "path": .text(path), "line": .place(line), "key": .text(key), "word": .text(word),
          "nearest": .text(nearest ?? ""),
        ], helps: [nearest == nil ? "list" : "nearest"])
    case .answerWithoutWords(let path, let line, let word):
      Notice(
        .warning, "E233",
        ["path": .text(path), "line": .place(line), "word": .text(word)], helps: ["help"])
    case .familyAnswered(let path, let line, let word):
      Notice(
        .warning, "E239",
        ["path": .text(path), "line": .place(line), "word": .text(word)], helps: ["help"])
    case .ignoredWithoutReason(let path, let line, let word):
      Notice(
        .warning, "E234",
        ["path": .text(path), "line": .place(line), "word": .text(word)], helps: ["help"])
    }
  }
}
