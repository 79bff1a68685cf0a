import Prose
import Rulebook

/// A stretch of Markdown, which a platform that knows none shows as it was typed.
struct MarkdownMark {
  enum Kind: String { case bold, heading, link, code }

  let kind: Kind
  let range: ByteRange
  /// What leaves the words alone.
  let edits: [Edit]

  /// Sorted, without overlap: of two that lie in each other the outer one. Linear.
  static func all(in reading: Reading, _ brief: Brief) -> [MarkdownMark] {
    let bytes = brief.bytes(in: reading)
    let mayWrap = bytes.contains("*") || bytes.contains("`") || bytes.contains("[")
    guard mayWrap || bytes.contains("#") && reading.holdsBareHash else { return [] }
    let post = reading.draft.post
    let scan = MarkdownScan(bytes: reading.draft.bytes, limit: post.end, mayWrap: mayWrap)
    var offset = post.start
    var found: [MarkdownMark] = []
    while offset < post.end {
      let end = scan.lineEnd(from: offset)
      found += scan.marks(inLine: ByteRange(offset, end))
      offset = end + 1
    }
    return found
  }
}

extension Reading {
  /// Whether a "#" opens no tag.
  fileprivate var holdsBareHash: Bool {
    func isHash(_ index: Int) -> Bool {
      draft.bytes[tokens[index].range.start] == UInt8(ascii: "#")
    }
    return indices(of: .punctuation).contains(where: isHash)
      || indices(of: .symbol).contains(where: isHash)
  }
}

/// Looks for Markdown a line at a time; nothing in it is nested deeper.
private struct MarkdownScan {
  let bytes: [UInt8]
  let limit: Int
  /// Whether anything but headings may be found.
  let mayWrap: Bool

  func lineEnd(from start: Int) -> Int {
    bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? limit
  }

  func marks(inLine line: ByteRange) -> [MarkdownMark] {
    var found: [MarkdownMark] = []
    var offset = line.start
    if let heading = heading(in: line) {
      found.append(heading)
      offset = heading.range.end
    }
    while mayWrap, offset < line.end {
      if let mark = mark(at: offset, in: line) {
        found.append(mark)
        offset = mark.range.end
      } else {
        offset += 1
      }
    }
    return found
  }
}

extension MarkdownScan {
  /// One to six "#" and a space in front of words.
  private func heading(in line: ByteRange) -> MarkdownMark? {
    guard !line.isEmpty, bytes[line.start] == UInt8(ascii: "#") else { return nil }
    let hashes = bytes[line.start..<line.end].prefix { $0 == UInt8(ascii: "#") }
    let end = line.start + hashes.count + 1
    guard 1...6 ~= hashes.count, end < line.end, bytes[end - 1] == 0x20, bytes[end] > 0x20 else {
      return nil
    }
    let range = ByteRange(line.start, end)
    return MarkdownMark(
      kind: .heading, range: range, edits: [Edit(range, replacement: "", isSafe: true)])
  }

  private func isWord(_ offset: Int, in line: ByteRange) -> Bool {
    guard offset >= line.start, offset < line.end else { return false }
    return switch bytes[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    case _: false
    }
  }

  private func mark(at offset: Int, in line: ByteRange) -> MarkdownMark? {
    switch bytes[offset] {
    case UInt8(ascii: "*"): wrapped(.bold, width: 2, from: offset, in: line)
    case UInt8(ascii: "`"): wrapped(.code, width: 1, from: offset, in: line)
    case UInt8(ascii: "["): link(from: offset, in: line)
    case _: nil
    }
  }

  /// Words between two equal marks; not inside a word, as in "f**k".
  private func wrapped(
    _ kind: MarkdownMark.Kind, width: Int, from start: Int, in line: ByteRange
  ) -> MarkdownMark? {
    let (byte, inner) = (bytes[start], start + width)
    guard inner < line.end, !isWord(start - 1, in: line), bytes[inner - 1] == byte,
      bytes[inner] > 0x20, bytes[inner] != byte,
      let close = bytes[inner..<line.end].firstIndex(of: byte), close + width <= line.end,
      bytes[close + width - 1] == byte, bytes[close - 1] > 0x20, !isWord(close + width, in: line)
    else { return nil }
    let marks = [ByteRange(start, inner), ByteRange(close, close + width)]
    return MarkdownMark(
      kind: kind, range: ByteRange(start, close + width),
      edits: marks.map { Edit($0, replacement: "", isSafe: true) })
  }

  // Bounds that keep a line of nothing but "[" cheap.
  private static let longestText = 300
  private static let longestAddress = 2_000

  /// "[words](https://…)": the address goes behind the words.
  private func link(from start: Int, in line: ByteRange) -> MarkdownMark? {
    let words = bytes[start..<min(line.end, start + Self.longestText)]
    guard let close = words.firstIndex(of: UInt8(ascii: "]")), close > start + 1,
      close + 2 < line.end, bytes[close + 1] == UInt8(ascii: "(")
    else { return nil }
    let rest = bytes[(close + 2)..<min(line.end, close + Self.longestAddress)]
    guard rest.starts(with: "http".utf8),
      let end = rest.firstIndex(where: { $0 <= 0x20 || $0 == UInt8(ascii: ")") }),
      bytes[end] == UInt8(ascii: ")")
    else { return nil }
    let edits = [
      Edit(ByteRange(start, start + 1), replacement: "", isSafe: true),
      Edit(ByteRange(close, close + 2), replacement: " (", isSafe: true),
    ]
    return MarkdownMark(kind: .link, range: ByteRange(start, end + 1), edits: edits)
  }
}
