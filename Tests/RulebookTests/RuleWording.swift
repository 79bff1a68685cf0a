import Foundation
import Prose

@testable import Rulebook

/// One file of the wording in `Rules/`, for tests that ask for sentences.
enum RuleWording {
  static func phrasebook(_ language: Language, _ file: String) throws -> Phrasebook {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = "\(language.rawValue)/messages/\(file).txt"
    let bytes = Array(try Data(contentsOf: root.appending(path: "Rules/\(path)")))
    return Phrasebook(
      language: language, archive: RuleArchive(files: [.init(path: path, text: bytes)]))
  }
}
