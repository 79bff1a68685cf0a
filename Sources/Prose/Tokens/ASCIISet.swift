/// A set of ASCII characters, asked by code point; anything beyond ASCII is outside.
struct ASCIISet: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// Letters and digits come by flag, everything else one by one.
  init(_ characters: StaticString, letters: Bool = false, digits: Bool = false) {
    var masks: (low: UInt64, high: UInt64) = (0, 0)
    let insert = { (byte: UInt8) in
      if byte < 64 { masks.low |= 1 << UInt64(byte) } else { masks.high |= 1 << UInt64(byte & 63) }
    }
    characters.withUTF8Buffer { $0.forEach(insert) }
    if letters { for letter in UInt8(0x41)...0x5A { [letter, letter | 0x20].forEach(insert) } }
    if digits { (UInt8(0x30)...0x39).forEach(insert) }
    (low, high) = masks
  }

  func contains(_ value: UInt32) -> Bool {
    guard value < 128 else { return false }
    return (value < 64 ? low >> UInt64(value) : high >> UInt64(value & 63)) & 1 == 1
  }

  func contains(_ byte: UInt8) -> Bool { contains(UInt32(byte)) }
}
