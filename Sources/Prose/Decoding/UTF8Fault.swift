/// Finds the first byte that is not UTF-8.
package enum UTF8Fault {
  /// The start of the first sequence that is ill-formed; `nil` when there is none.
  package static func offset(in bytes: [UInt8]) -> Int? {
    let bytes = bytes.span
    var cursor = bytes.asciiEnd(from: 0, before: bytes.count)
    while cursor < bytes.count {
      let length = Encoding.length(in: bytes, at: cursor)
      if length == 0 { return cursor }
      cursor = bytes.asciiEnd(from: cursor + length, before: bytes.count)
    }
    return nil
  }
}
