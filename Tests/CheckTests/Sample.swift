import Foundation
import Prose
import Testing

@testable import Checks

/// A draft with the verdict of an adviser; not part of the project.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let language: Language?
  let platform: String
  let circumstances: Circumstances
  let mustFind: [String]
  let mustNotFind: [String]

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared")
  static let areHere = FileManager.default.fileExists(
    atPath: folder.appending(path: "samples").path(percentEncoded: false))

  /// Sorted by name; empty where there are none.
  static let all: [Sample] = {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "samples").standardizedFileURL, includingPropertiesForKeys: nil)
    return (files ?? []).compactMap(Sample.init).sorted { $0.name < $1.name }
  }()

  /// `nil` for a file that begins with no front matter.
  private init?(_ file: URL) {
    guard let whole = try? String(contentsOf: file, encoding: .utf8), whole.hasPrefix("---\n"),
      let close = whole.range(of: "\n---\n")
    else { return nil }
    let head = whole[..<close.lowerBound].split(separator: "\n").dropFirst()
    let body = whole[close.upperBound...]
    let end = body.range(of: "<!-- adviser")?.lowerBound ?? body.endIndex
    let values = Self.values(in: head)
    name = file.deletingPathExtension().lastPathComponent
    text = body[..<end].trimmingCharacters(in: .whitespacesAndNewlines)
    language = values["lang"]?.first.flatMap(Language.init)
    platform = values["platform"]?.first ?? "linkedin"
    var circumstances = Circumstances()
    circumstances.intent = values["intent"]?.first.flatMap(Circumstances.Intent.init)
    circumstances.isListed = values["listed"] == ["true"]
    circumstances.author = values["author"]?.first
    self.circumstances = circumstances
    mustFind = values["must_find"] ?? []
    mustNotFind = values["must_not_find"] ?? []
  }

  /// The values of each key, whatever its depth.
  private static func values(in lines: ArraySlice<Substring>) -> [String: [String]] {
    var values: [String: [String]] = [:]
    var key = ""
    for line in lines.map({ $0.trimmingCharacters(in: .whitespaces) }) {
      if line.hasPrefix("- ") {
        values[key, default: []].append(String(line.dropFirst(2)))
      } else if let colon = line.firstIndex(of: ":") {
        key = String(line[..<colon])
        let value = line[line.index(after: colon)...].trimmingCharacters(
          in: .init(charactersIn: " \""))
        if !value.isEmpty, value != "[]" { values[key] = [value] }
      }
    }
    return values
  }
}
