import Checks
import Foundation
import Prose
import Reports
import Rulebook

/// `swift run -c release calibrate [PAIRS.jsonl]`: learns the weights of the scores from
/// `Samples/rated`, and counts how often the better one of two drafts wins where pairs are named.
@main
struct Main {
  private static let maker = "`swift run -c release calibrate` from Samples/rated"

  static func main() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let rules = root.appending(path: "Rules")
    let rulebook = try Rulebook(archive(of: rules))
    var corpus = try Corpus(rulebook)
    let posts = try posts(in: root.appending(path: "Samples/rated"), of: rulebook)
    for post in posts { try corpus.add(post) }

    let pairs = try CommandLine.arguments.dropFirst().first.map { name in
      try documents(in: URL(filePath: name)).map { try Pair($0) }
    }
    let pairReport = try pairs.map { try PairReport($0, corpus) }
    print("\(posts.count) drafts, one writer left out at a time")
    for withWords in [false, true] {
      print(withWords ? "With words:" : "Without words:")
      report(corpus, withWords)
      pairReport?.report { Fit($0, of: $1, withWords: withWords).table() }
    }
    let table = Fit(corpus.rows, of: corpus).table()
    let files = table.files(corpus, caps: rulebook.archive.caps, maker: maker)
    for (path, text) in files { try Data(text.utf8).write(to: rules.appending(path: path)) }
  }

  private static func report(_ corpus: Corpus, _ withWords: Bool) {
    let scores = CrossValidation.scores(of: corpus.rows) { rows in
      Fit(rows, of: corpus, withWords: withWords).table()
    }
    for agreement in CrossValidation.agreements(of: scores, with: corpus.rows) {
      print("  \(agreement.aspect.rawValue):", terminator: " ")
      print("rank correlation \(agreement.rank.rounded(to: 3)),", terminator: " ")
      print("mean difference \(agreement.difference.rounded(to: 1))")
    }
  }
}

extension Main {
  /// By id, so that the order of files does not matter. The first three letters name the writer.
  static func posts(in folder: URL, of rulebook: Rulebook) throws -> [RatedPost] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let platforms = rulebook.platformNames
    return try files.filter { $0.pathExtension == "jsonl" }.flatMap { try documents(in: $0) }
      .map { try RatedPost($0, platforms: platforms) }
      .map { post in
        RatedPost(
          id: post.id, writer: String(post.id.prefix(3)), language: post.language,
          platform: post.platform, text: post.text, scores: post.scores)
      }
      .sorted { $0.id < $1.id }
  }

  private static func documents(in file: URL) throws -> [JSON5Document] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
      .map { try JSON5Document(Array($0), dialect: .json) }
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
