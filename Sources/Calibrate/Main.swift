import Checks
import Foundation
import Prose
import Rulebook

/// `swift run -c release calibrate`: learns the weights of the scores from `Samples/rated`.
@main
struct Main {
  static func main() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let rules = root.appending(path: "Rules")
    let archive = try archive(of: rules)
    let samples = try Sample.all(in: root.appending(path: "Samples/rated"))
    var material = try Material(Rulebook(archive))
    for sample in samples { try material.add(sample) }
    CrossValidation(samples, material).report()

    let table = Fit(material.rows, pieces: material.pieces).table()
    for (path, text) in table.files(material, caps: caps(in: archive)) {
      try Data(text.utf8).write(to: rules.appending(path: path))
    }
    let pairs = root.appending(path: "../shared/labelled/pairs.dev.jsonl")
    if let pairs = try? Sample.lines(of: pairs, as: Pair.self) {
      try PairReport(pairs, &material).report(table)
    }
  }

  /// None where there is no file yet.
  static func caps(in archive: RuleArchive) -> [Language: [Aspect: [Formula.Cap]]] {
    var caps: [Language: [Aspect: [Formula.Cap]]] = [:]
    for language in Language.allCases {
      for aspect in Aspect.allCases {
        let formula = try? Formula(archive, of: aspect, in: language)
        caps[language, default: [:]][aspect] = formula?.caps ?? []
      }
    }
    return caps
  }

  static func archive(of folder: URL) throws -> RuleArchive {
    let root = folder.standardizedFileURL.path + "/"
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var files: [RuleArchive.File] = []
    for case let url as URL in walk ?? .init() {
      guard ["txt", "json5"].contains(url.pathExtension) else { continue }
      let path = String(url.standardizedFileURL.path.dropFirst(root.count))
      files.append(.init(path: path, text: Array(try Data(contentsOf: url))))
    }
    return RuleArchive(files: files)
  }
}
