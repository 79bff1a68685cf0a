/// Where a byte stands in a file, as people count: for messages about files that are no drafts.
///
/// `LineMap` answers many questions about one draft; this answers one about any bytes.
package struct TextPlace: Hashable, Sendable {
  /// From 1; only LF ends a line.
  package let line: Int
  /// In characters, from 1.
  package let column: Int

  /// An offset outside the text counts as its start or end. Linear in the offset.
  package init(of offset: Int, in text: [UInt8]) {
    let before = text[..<min(max(offset, 0), text.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = String(decoding: before[start...], as: UTF8.self).count + 1
  }
}
