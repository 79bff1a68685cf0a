extension Draft {
  /// Decodes a file strictly. `limit` is in bytes.
  package init(bytes: [UInt8], name: String, limit: Int = 1 << 20) throws(DraftError) {
    self.init(
      name: name, bytes: bytes, post: ByteRange(0, bytes.count), frontMatter: .none)
  }
}
