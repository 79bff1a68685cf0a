import Foundation
import Prose
import Rulebook

/// Reads `Rules/`, stops the build at its mistakes, and writes all of it as one Swift string, with an
/// index of its patterns.
///
/// Called by the plugin: `RulePress <folder> <output.swift>`.
@main
struct Main {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3 else { exit(64) }
    let archive = try archive(of: URL(filePath: words[1]))
    let errors = archive.validated()
    let phrasebook = Phrasebook(language: .en, archive: archive)
    for error in errors {
      // The form that compilers use, so that an editor jumps there.
      let place = "\(words[1])/\(error.path):\(error.line):\(error.column)"
      let problem = error.problem.text(in: phrasebook)
      FileHandle.standardError.write(Data("\(place): error: \(problem)\n".utf8))
    }
    guard errors.isEmpty else { exit(1) }
    let source = swiftSource(of: try archive.withIndices(), digest: archive.digest)
    try Data(source.utf8).write(to: URL(filePath: words[2]))
  }

  /// All files but pages for people and what editors hide.
  private static func archive(of folder: URL) throws -> RuleArchive {
    let root = folder.standardizedFileURL.path + "/"
    let walk = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
    var files: [RuleArchive.File] = []
    for case let url as URL in walk ?? .init() where url.pathExtension != "md" {
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let path = String(url.standardizedFileURL.path.dropFirst(root.count))
      files.append(.init(path: path, text: Array(try Data(contentsOf: url))))
    }
    return RuleArchive(files: files)
  }
}
