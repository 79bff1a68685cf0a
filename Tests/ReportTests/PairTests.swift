import Checks
import Foundation
import Prose
import Rulebook
import Testing

/// Of two versions of a post that differ in one thing, the better one scores higher.
@Suite("Pairs", .enabled(if: Pair.areHere, "needs ../shared"))
struct PairTests {
  @Test("the better version of a post scores higher")
  func order() throws {
    let weighing = try Weighing.open()
    var right: [String: (hits: Int, all: Int)] = [:]
    var moved = (far: 0, all: 0)
    for pair in try Pair.all() {
      let language = try #require(Language(rawValue: pair.lang))
      let better = try weighing.scores(pair.a, language, on: pair.platform)
      let worse = try weighing.scores(pair.b, language, on: pair.platform)
      let isRight = pair.difference(better, worse, in: pair.aspect) > 0
      let before = right[pair.attribute] ?? (0, 0)
      right[pair.attribute] = (before.hits + (isRight ? 1 : 0), before.all + 1)
      for aspect in pair.unchanged {
        moved.all += 1
        if abs(pair.difference(better, worse, in: aspect)) > 15 { moved.far += 1 }
      }
    }
    let hits = right.values.reduce(0) { $0 + $1.hits }
    let all = right.values.reduce(0) { $0 + $1.all }
    print("Pairs in the right order: \(hits) of \(all); ties are wrong")
    for (attribute, share) in right.sorted(by: { $0.key < $1.key }) {
      print("  \(attribute): \(share.hits) of \(share.all)")
    }
    print("Unchanged aspects that move by more than 15: \(moved.far) of \(moved.all)")
    #expect(all >= 60)
    #expect(Double(hits) / Double(max(1, all)) >= 0.88)
    #expect(Double(moved.far) / Double(max(1, moved.all)) <= 0.2)
  }
}

/// Two versions of a post, of which `a` is better in one attribute; not part of the project.
private struct Pair: Decodable {
  let lang: String
  let platform: String
  let attribute: String
  let aspect: String
  let a: String
  let b: String
  let unchanged: [String]

  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/labelled/pairs.dev.jsonl")
  static let areHere = FileManager.default.fileExists(
    atPath: file.standardizedFileURL.path(percentEncoded: false))

  static func all() throws -> [Pair] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
  }

  func difference(_ one: [Aspect: Int], _ other: [Aspect: Int], in name: String) -> Int {
    guard let aspect = Aspect(rawValue: name) else { return 0 }
    return one[aspect, default: 0] - other[aspect, default: 0]
  }
}
