import Prose
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// From the examples to FIPS 180-4,
  /// https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values.
  @Test(
    "gives the digests of the standard",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func knownDigests(text: String, hex: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == hex)
  }

  @Test("gives the digest of a million letters")
  func longText() {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hex(of: letters) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("is the same however the bytes are cut", arguments: [1, 3, 55, 56, 63, 64, 65, 127])
  func cuts(length: Int) {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var sum = SHA256()
    for start in stride(from: 0, to: bytes.count, by: length) {
      sum.add(Array(bytes[start..<min(start + length, bytes.count)]))
    }
    #expect(sum.hex == SHA256.hex(of: bytes))
    #expect(sum.digest.count == 32)
  }
}
