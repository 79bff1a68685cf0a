/// Bytes as text, four characters for three bytes.
///
/// Source: RFC 4648, section 4, https://www.rfc-editor.org/rfc/rfc4648, read 2026-11-27.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
      for place in 0..<4 {
        text.append(place > three.count ? "=" : digits[bits >> (18 - 6 * place) & 63])
      }
    }
    return text
  }
}
