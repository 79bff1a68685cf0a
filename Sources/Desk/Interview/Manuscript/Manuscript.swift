import Checks
import Prose
import Rulebook

/// The whole file of a draft while it is worked on: byte order mark, front matter and post.
///
/// What no step means to change stays byte for byte.
struct Manuscript: Hashable, Sendable {
  let name: String
  let bytes: [UInt8]

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// `nil` as long as there is no post, or when the file is no text.
  var draft: Draft? { try? Draft(bytes: bytes, name: name) }

  /// What will be published; empty when there is none.
  var post: String { draft.map { $0.text($0.post) } ?? "" }

  /// Which line of the file the post begins on, from 1.
  var firstLine: Int {
    draft.map { LineMap(of: $0).position(of: $0.post.start).line } ?? 1
  }

  /// The line end the file uses.
  var lineEnd: String {
    let feed = bytes.firstIndex(of: 0x0A) ?? 0
    return feed > 0 && bytes[feed - 1] == 0x0D ? "\r\n" : "\n"
  }

  /// The edits must not overlap; of two at one place the first comes first. Their lines end as
  /// those of the file do.
  func applying(_ edits: [Edit]) -> Manuscript {
    var changed = bytes
    let lineEnd = Character(lineEnd)
    let sorted = edits.enumerated().sorted {
      ($0.element.range, $0.offset) < ($1.element.range, $1.offset)
    }
    for (_, edit) in sorted.reversed() {
      let words = String(edit.replacement.map { $0 == "\n" ? lineEnd : $0 })
      changed.replaceSubrange(edit.range.start..<edit.range.end, with: words.utf8)
    }
    return Manuscript(changed, name: name)
  }

  /// Another post below the same front matter.
  func replacingPost(with text: String) -> Manuscript {
    let text = Self.lines(of: text).joined(separator: lineEnd)
    if let draft { return applying([Edit(draft.post, replacement: text)]) }
    let isBlank = bytes.isEmpty || bytes == Self.mark
    let head = isBlank ? bytes : frame.map { Array($0.bytes[..<$0.post.start]) } ?? []
    let gap = isBlank || head.last == 0x0A ? "" : lineEnd
    return Manuscript(head + Array((gap + text + lineEnd).utf8), name: name)
  }

  /// Without white space around it and behind its lines.
  static func lines(of text: String) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in String(line.reversed().drop(while: \.isWhitespace).reversed()) }
    let body = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    return Array(body)
  }
}

extension Manuscript {
  func setting(_ key: String, to value: String) -> Manuscript {
    let line = "\(key): \(Self.written(value))"
    guard let frame, !frame.frontMatter.range.isEmpty else {
      let start = bytes.starts(with: Self.mark) ? 3 : 0
      let block = ["---", line, "---", "", ""].joined(separator: lineEnd)
      return applying([Edit(ByteRange(start, start), replacement: block)])
    }
    if let field = frame.frontMatter[key] {
      let end = endOfLine(from: field.keyRange.start)
      return applying([Edit(ByteRange(field.keyRange.start, end), replacement: line)])
    }
    let fence = startOfFence(in: frame.frontMatter.range)
    return applying([Edit(ByteRange(fence, fence), replacement: line + lineEnd)])
  }

  /// Names a check behind a key, with a person's words: "ignore: fit/weak-hook (a series)".
  func marking(_ check: CheckID, _ key: String, because reason: String) -> Manuscript {
    let words = reason.map { $0 == "(" ? "[" : $0 == ")" ? "]" : $0 }
    let mark = words.isEmpty ? check.text : "\(check.text) (\(String(words)))"
    let marks = frame?.frontMatter[key].map(\.value) ?? ""
    return setting(key, to: marks.isEmpty ? mark : "\(marks), \(mark)")
  }

  func value(of key: String) -> String? {
    frame?.frontMatter[key].map(\.value).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Manuscript {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The file taken apart, with a letter for a post where there is none yet.
  private var frame: Draft? {
    draft ?? (try? Draft(bytes: bytes + Array("\(lineEnd)x".utf8), name: name))
  }

  private func endOfLine(from start: Int) -> Int {
    bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  /// Where the closing line of the block begins.
  private func startOfFence(in range: ByteRange) -> Int {
    var end = range.end
    while end > range.start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let feed = bytes[range.start..<end].lastIndex { $0 == 0x0A || $0 == 0x0D }
    return feed.map { $0 + 1 } ?? range.start
  }

  /// On one line, between quotation marks where the value would be read as something else.
  private static func written(_ value: String) -> String {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    let isOdd = line.hasPrefix("\"") || line.hasPrefix("'") || line.contains(" #")
    guard isOdd else { return line }
    return "\"" + String(line.map { $0 == "\"" ? "'" : $0 }) + "\""
  }
}
