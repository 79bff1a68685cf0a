import Prose
import Rulebook

extension Phrasebook {
  /// Wording that stands in no file, by file and key.
  init(language: Language, entries: [String: [String: String]]) {
    let files = entries.map { file, lines in
      let text = lines.sorted { $0.key < $1.key }.map { "\($0): \($1)\n" }.joined()
      return RuleArchive.File(
        path: "\(language.rawValue)/messages/\(file).txt", text: Array(text.utf8))
    }
    self.init(language: language, archive: RuleArchive(files: files))
  }
}
