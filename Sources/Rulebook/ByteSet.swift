/// A set of bytes: a bit for each.
package struct ByteSet: Sendable {
  private var bits = InlineArray<4, UInt64>(repeating: 0)

  package init() {}

  package mutating func insert(_ byte: UInt8) {
    bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  package func meets(_ other: ByteSet) -> Bool {
    for index in 0..<4 where bits[index] & other.bits[index] != 0 { return true }
    return false
  }

  package func contains(_ byte: UInt8) -> Bool {
    bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }
}
