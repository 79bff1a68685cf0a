import Foundation
import Rulebook

/// Reads `Rules/`, stops the build at the first mistake, and writes all of it as one Swift string.
///
/// Called by the plugin: `RulePress <folder> <output.swift>`.
@main
struct Main {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3 else { exit(64) }
    let archive = try archive(of: URL(filePath: words[1]))
    do {
      try validate(archive)
    } catch {
      // The form that compilers use, so that an editor jumps there.
      let place = "\(words[1])/\(error.path):\(error.line):\(error.column)"
      FileHandle.standardError.write(Data("\(place): error: \(error.problem)\n".utf8))
      exit(1)
    }
    try Data(swiftSource(of: archive).utf8).write(to: URL(filePath: words[2]))
  }

  private static func archive(of folder: URL) throws -> RuleArchive {
    let root = folder.standardizedFileURL.path + "/"
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var files: [RuleArchive.File] = []
    for case let url as URL in walk ?? .init() {
      let isRule = ["txt", "json5"].contains(url.pathExtension)
      guard isRule else { continue }
      let path = String(url.standardizedFileURL.path.dropFirst(root.count))
      files.append(.init(path: path, text: Array(try Data(contentsOf: url))))
    }
    return RuleArchive(files: files)
  }
}
