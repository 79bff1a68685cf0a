import Foundation

/// The files of the Unicode Character Database; not part of the project.
enum UnicodeData {
  static let isHere = FileManager.default.fileExists(
    atPath: folder.path(percentEncoded: false))

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/unicode").standardizedFileURL

  /// The code points of one property value, from lines "1F300..1F320 ; W # …".
  static func codePoints(in file: String, where holds: (Substring) -> Bool) throws -> Set<UInt32> {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    var found: Set<UInt32> = []
    for line in text.split(whereSeparator: \.isNewline) {
      let fields = line.prefix { $0 != "#" }.split(separator: ";")
      guard fields.count > 1, holds(trimmed(fields[1])) else { continue }
      let bounds = trimmed(fields[0]).split(separator: ".")
      guard let first = bounds.first.flatMap({ UInt32($0, radix: 16) }),
        let last = bounds.last.flatMap({ UInt32($0, radix: 16) })
      else { continue }
      found.formUnion(first...last)
    }
    return found
  }

  /// The sequences of emoji-test.txt that are fully qualified.
  static func emoji() throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "emoji-test.txt"), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.prefix { $0 != "#" }.split(separator: ";")
      guard fields.count > 1, trimmed(fields[1]) == "fully-qualified" else { return nil }
      let scalars = fields[0].split(separator: " ").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
