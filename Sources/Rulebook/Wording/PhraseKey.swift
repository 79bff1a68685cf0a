/// A key of wording in the parts it is made of: "finding", "finding.many", "finding.many.sie".
struct PhraseKey {
  private static let formal = ".sie"

  private let name: String
  private var variant: String?
  private var isFormal: Bool
  private let wantsFormal: Bool

  init(_ name: String, variant: String? = nil, isFormal: Bool = false) {
    self.name = name
    self.variant = variant
    self.isFormal = isFormal
    wantsFormal = isFormal
  }

  /// Becomes the key that stands for it where it has no wording of its own; `false` when there is
  /// none left.
  mutating func fallBack() -> Bool {
    if isFormal {
      isFormal = false
    } else if variant != nil {
      variant = nil
      isFormal = wantsFormal
    } else {
      return false
    }
    return true
  }

  /// As it is written, and all that can stand for it; the preferred first.
  var texts: [String] {
    var key = self
    var texts = [key.text]
    while key.fallBack() { texts.append(key.text) }
    return texts
  }

  private var text: String {
    name + (variant.map { ".\($0)" } ?? "") + (isFormal ? Self.formal : "")
  }

  /// FNV-1a over all parts.
  func hash(from seed: UInt64) -> UInt64 {
    var hash = Self.hash(of: name, from: seed)
    if let variant { hash = Self.hash(of: variant, from: Self.hash(of: ".", from: hash)) }
    return isFormal ? Self.hash(of: Self.formal, from: hash) : hash
  }

  /// Whether it is written just so.
  func isWritten(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var rest = UnsafeBufferPointer(rebasing: bytes[range])
      guard Self.pass(name, &rest) else { return false }
      if let variant {
        guard Self.pass(".", &rest), Self.pass(variant, &rest) else { return false }
      }
      return (!isFormal || Self.pass(Self.formal, &rest)) && rest.isEmpty
    }
  }
}

extension PhraseKey {
  static func hash(of bytes: Span<UInt8>, from seed: UInt64) -> UInt64 {
    var hash = seed
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }

  private static func hash(of text: String, from seed: UInt64) -> UInt64 {
    var text = text
    return text.withUTF8 { hash(of: $0.span, from: seed) }
  }

  /// Passes over a text if the rest begins with it.
  private static func pass(_ text: String, _ rest: inout UnsafeBufferPointer<UInt8>) -> Bool {
    var text = text
    return text.withUTF8 { text in
      guard text.count <= rest.count else { return false }
      for index in text.indices where rest[index] != text[index] { return false }
      rest = UnsafeBufferPointer(rebasing: rest[text.count...])
      return true
    }
  }
}
