extension Draft {
  /// Decodes a file strictly: what is not surely text is refused, with the first place that is not.
  ///
  /// `limit` is in bytes. A byte order mark stays in `bytes`, so that saving keeps it.
  package init(bytes: [UInt8], name: String, limit: Int = 1 << 20) throws(DraftError) {
    guard bytes.count <= limit else {
      throw DraftError.tooLarge(size: bytes.count, limit: limit)
    }
    try Encoding.check(bytes)
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var reader = FrontMatterReader(bytes: bytes, start: mark)
    let frontMatter = try reader.read()
    let start = frontMatter.range.isEmpty ? mark : frontMatter.range.end
    let post = WhiteSpace.trimmed(ByteRange(start, bytes.count), in: bytes.span)
    guard !post.isEmpty else {
      throw DraftError.empty(hasFrontMatter: !frontMatter.range.isEmpty)
    }
    self.init(name: name, bytes: bytes, post: post, frontMatter: frontMatter)
  }
}
