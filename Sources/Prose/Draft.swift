/// What the author wrote, byte for byte; never normalised, so offsets stay true.
package struct Draft: Hashable, Sendable {
  /// The path as typed, or "stdin". For people; it may hold anything a file name can.
  package let name: String
  /// The whole file, byte order mark and front matter included; valid UTF-8 without NUL.
  package let bytes: [UInt8]
  /// What will be published: no byte order mark, no front matter, no white space around it.
  package let post: ByteRange
  package let frontMatter: FrontMatter

  /// The text of a stretch of the file. Bounds outside the file are cut.
  package func text(_ range: ByteRange) -> String {
    let start = min(max(range.start, 0), bytes.count)
    let end = min(max(range.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
