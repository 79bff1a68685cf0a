extension JSON5Reader {
  /// Passes over white space and comments.
  mutating func skipSpace() throws(JSON5Fault) {
    while !isAtEnd {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        cursor += 1
      case UInt8(ascii: "/"):
        try skipComment()
      default:
        let length = wideSpace
        guard length > 0 else { return }
        cursor += length
      }
    }
  }

  /// How many bytes the white space has that only JSON5 knows: no-break space, line separators.
  private var wideSpace: Int {
    guard dialect == .json5, byte == 0xC2 || byte == 0xE2 else { return 0 }
    let rest = bytes[cursor...]
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    return rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
  }

  private var isLineEnd: Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || wideSpace == 3
  }

  private mutating func skipComment() throws(JSON5Fault) {
    let start = cursor
    guard dialect == .json5 else { throw JSON5Fault(.jsonComment, at: start) }
    cursor += 1
    if take("/") {
      while !isAtEnd, !isLineEnd { cursor += 1 }
    } else if take("*") {
      while !isAtEnd {
        if take("*") {
          if take("/") { return }
        } else {
          cursor += 1
        }
      }
      throw JSON5Fault(.unclosedComment, at: start)
    } else {
      throw JSON5Fault(.expectedValue, at: start)
    }
  }
}
