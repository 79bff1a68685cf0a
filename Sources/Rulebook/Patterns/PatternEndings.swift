import Prose

/// The ends of words that patterns are filed under ("*lösung").
struct PatternEndings {
  /// Sorted.
  private let endings: [UInt32]
  /// A bit for each kind of ending; most words have none of them.
  private var kinds = ByteSet()

  /// How many of the last bytes count.
  private static let length = 4

  init(_ endings: [UInt32]) {
    self.endings = endings
    for ending in endings { kinds.insert(Self.kind(of: ending)) }
  }

  /// The last bytes of a word as a number; `nil` when it has fewer.
  static func ending(of word: Span<UInt8>) -> UInt32? {
    guard word.count >= length else { return nil }
    let last = word.count - length
    return word.bytes.unsafeLoadUnaligned(fromByteOffset: last, as: UInt32.self).bigEndian
  }

  /// Where the ending of a word stands among them.
  func index(of word: Span<UInt8>) -> Int? {
    guard let ending = Self.ending(of: word), kinds.contains(Self.kind(of: ending)) else {
      return nil
    }
    let place = endings.indices.partitioningIndex { endings[$0] >= ending }
    return place < endings.count && endings[place] == ending ? place : nil
  }

  private static func kind(of ending: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: (ending &* 0x9e37_79b1) >> 24)
  }
}
