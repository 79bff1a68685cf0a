import Checks
import Foundation
import Prose
import Rulebook

/// A draft with what an adviser thought of it; a line of `Samples/rated/*.jsonl`.
struct Sample: Decodable {
  /// The first three letters name the writer.
  let id: String
  let lang: String
  let platform: String
  let text: String
  let scores: [String: Double]

  var writer: String { String(id.prefix(3)) }

  /// By id, so that the order of files does not matter.
  static func all(in folder: URL) throws -> [Sample] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "jsonl" }
      .flatMap { try lines(of: $0, as: Sample.self) }
      .sorted { $0.id < $1.id }
  }

  static func lines<Line: Decodable>(of file: URL, as type: Line.Type) throws -> [Line] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(type, from: Data($0)) }
  }
}

/// Two versions of a draft that differ in one thing, which `a` does better.
struct Pair: Decodable {
  let lang: String
  let platform: String
  let aspect: String
  let a: String
  let b: String
  /// Aspects that should hardly move.
  let unchanged: [String]
}
