import Prose

/// The bytes a post is written with, so that nobody looks for a sign that is nowhere in it.
struct ByteSet: Sendable {
  /// A bit for each byte.
  private var bits = InlineArray<4, UInt64>(repeating: 0)

  init(of draft: Draft) {
    var isThere = InlineArray<256, Bool>(repeating: false)
    for byte in draft.bytes[draft.post.start..<draft.post.end] { isThere[Int(byte)] = true }
    for byte in isThere.indices where isThere[byte] { bits[byte >> 6] |= 1 << UInt64(byte & 63) }
  }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  func contains(_ sign: Unicode.Scalar) -> Bool { contains(UInt8(ascii: sign)) }

  func contains(anyOf bytes: ClosedRange<UInt8>) -> Bool { bytes.contains(where: contains) }
}
