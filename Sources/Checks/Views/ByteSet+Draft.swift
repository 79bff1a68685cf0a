import Prose
import Rulebook

/// The bytes a post is written with, so that nobody looks for a sign that is nowhere in it.
extension ByteSet {
  init(of draft: Draft) {
    self.init()
    var isThere = InlineArray<256, Bool>(repeating: false)
    for byte in draft.bytes[draft.post.start..<draft.post.end] { isThere[Int(byte)] = true }
    for byte in isThere.indices where isThere[byte] { insert(UInt8(byte)) }
  }

  /// The signs must be of ASCII.
  init(_ signs: StaticString) {
    self.init()
    signs.withUTF8Buffer { for byte in $0 { insert(byte) } }
  }

  init(_ ranges: [ClosedRange<UInt8>]) {
    self.init()
    for range in ranges { for byte in range { insert(byte) } }
  }

  /// The sign must be of ASCII.
  func contains(_ sign: Unicode.Scalar) -> Bool { contains(UInt8(ascii: sign)) }

  func contains(anyOf bytes: ClosedRange<UInt8>) -> Bool { bytes.contains(where: contains) }
}
