/// A stretch of text that is part of the program; no copy is made before it is asked for.
struct EmbeddedText: Sendable {
  private let whole: StaticString
  private let start: Int
  private let count: Int

  init(_ whole: StaticString, _ start: Int, _ count: Int) {
    self.whole = whole
    self.start = start
    self.count = count
  }

  var bytes: [UInt8] { bytes(in: 0..<count) }

  func bytes(in range: Range<Int>) -> [UInt8] {
    whole.withUTF8Buffer { Array($0[start + range.lowerBound..<start + range.upperBound]) }
  }

  func withSpan<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
    whole.withUTF8Buffer { use($0.span.extracting(start..<start + count)) }
  }

  var string: String {
    whole.withUTF8Buffer { String(decoding: $0[start..<start + count], as: UTF8.self) }
  }

  func isBefore(_ other: String) -> Bool {
    whole.withUTF8Buffer {
      $0[start..<start + count].lexicographicallyPrecedes(other.utf8)
    }
  }

  func isAfter(_ other: String) -> Bool {
    whole.withUTF8Buffer {
      other.utf8.lexicographicallyPrecedes($0[start..<start + count])
    }
  }

  func starts(with other: String) -> Bool {
    whole.withUTF8Buffer { $0[start..<start + count].starts(with: other.utf8) }
  }
}

struct EmbeddedFile: Sendable {
  let path: EmbeddedText
  let text: EmbeddedText
}

extension RuleArchive {
  /// Opens the rules a program was built with.
  ///
  /// `table` is what `table` of the same archive says, `text` holds the files in the same order.
  /// Linear in the number of files: no text is read.
  package init(table: StaticString, text: StaticString, digest: String) {
    var files: [File] = []
    var offset = 0
    for row in Self.rows(of: table) {
      let path = EmbeddedText(table, row.path.lowerBound, row.path.count)
      files.append(File(EmbeddedFile(path: path, text: EmbeddedText(text, offset, row.size))))
      offset += row.size
    }
    self.init(sorted: files, digest: digest)
  }

  /// One line a file: its path, a tab, and its size in bytes.
  package var table: String {
    files.map { "\($0.path)\t\($0.text.count)\n" }.joined()
  }

  private static func rows(of table: StaticString) -> [(path: Range<Int>, size: Int)] {
    table.withUTF8Buffer { bytes in
      var rows: [(path: Range<Int>, size: Int)] = []
      var start = 0
      var tab = 0
      var size = 0
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "\t"): (tab, size) = (index, 0)
        case UInt8(ascii: "\n"):
          rows.append((start..<tab, size))
          start = index + 1
        default: size = size &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        }
      }
      return rows
    }
  }
}
