/// Which beginnings of words are possible: a bit for each of 32 kinds of them.
///
/// It may say yes by chance, but its no is certain.
struct BeginningMask: Equatable {
  var bits: UInt32

  static let none = BeginningMask(bits: 0)
  static let all = BeginningMask(bits: .max)

  mutating func insert(_ beginning: TokenBeginning) { bits |= Self.bit(beginning) }
  mutating func formUnion(_ other: BeginningMask) { bits |= other.bits }

  /// Adds what a word begins with, alone or with a clitic behind it; more letters may follow an open
  /// one.
  mutating func insert(word: some Collection<UInt8>, isOpen: Bool) {
    guard let first = word.first else { return }
    if let second = word.dropFirst().first {
      insert(TokenBeginning(first: first, second: second))
    } else if isOpen {
      self = .all
    } else {
      for beginning in TokenBeginning.ofLetter(first) { insert(beginning) }
    }
  }

  func mayHold(_ token: TokenBeginning) -> Bool { bits & Self.bit(token) != 0 }

  /// Whether a word that begins so may stand here, or none where there is no such word.
  func allows(_ other: BeginningMask) -> Bool { self == .all || bits & other.bits != 0 }

  private static func bit(_ beginning: TokenBeginning) -> UInt32 {
    1 << UInt32(beginning.mixed & 31)
  }
}

extension BeginningMask {
  /// Of one beginning.
  init(_ beginning: TokenBeginning) { bits = Self.bit(beginning) }
}
