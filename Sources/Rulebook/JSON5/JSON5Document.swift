import Prose

/// A JSON5 file that was read whole: comments, trailing commas, single quotes, bare keys, hex.
///
/// Stricter than the format where leniency hides mistakes: keys are unique, numbers finite, escapes
/// known, and no text holds a raw control character. Source: "The JSON5 Data Interchange Format",
/// https://spec.json5.org, version 1.0.0, read 2026-11-24.
package struct JSON5Document: Sendable {
  package enum Dialect: Sendable {
    case json5
    /// Plain JSON, RFC 8259, as one line of a stream.
    case json
  }

  package struct Limits: Sendable {
    /// In bytes.
    package var size: Int
    /// Of lists and objects inside each other.
    package var depth: Int
    package var values: Int

    package init(size: Int = 1 << 20, depth: Int = 64, values: Int = 100_000) {
      self.size = size
      self.depth = depth
      self.values = values
    }
  }

  package let bytes: [UInt8]
  package let root: JSON5Value

  /// Linear in the size of the file. A byte order mark at the start is passed over.
  package init(
    _ bytes: [UInt8], dialect: Dialect = .json5, limits: Limits = Limits()
  ) throws(JSON5Fault) {
    guard bytes.count <= limits.size else {
      throw JSON5Fault(.tooLarge, at: limits.size, ["limit": .number(limits.size)])
    }
    try Self.checkEncoding(of: bytes)
    var reader = JSON5Reader(bytes: bytes, dialect: dialect, limits: limits)
    root = try reader.document()
    self.bytes = bytes
  }

  package func place(of offset: Int) -> TextPlace { TextPlace(of: offset, in: bytes) }

  /// As it is written in the file, byte for byte.
  package func source(of value: JSON5Value) -> String {
    String(decoding: bytes[value.range.start..<value.range.end], as: UTF8.self)
  }
}

extension JSON5Document {
  private static func checkEncoding(of bytes: [UInt8]) throws(JSON5Fault) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw JSON5Fault(.utf16, at: 0)
    }
    if let offset = UTF8Fault.offset(in: bytes) { throw JSON5Fault(.notUTF8, at: offset) }
  }
}
