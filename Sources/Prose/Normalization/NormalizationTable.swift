/// What Unicode says about taking characters apart and putting them together.
///
/// Of Unicode 15.0. Later versions add 20 characters that come apart, all in scripts of small
/// communities (Todhri, Tulu-Tigalari, Gurung Khema, Kirat Rai); they stay as they are typed.
struct NormalizationTable: Sendable {
  /// Read from text at the first use: under a millisecond, which posts in plain letters never pay.
  static let shared = NormalizationTable()

  /// Ascending, with `parts` at the same index.
  private var keys: [UInt32] = []
  private var parts: [[UInt32]] = []
  /// By first and second.
  private var composites: [UInt64: UInt32] = [:]
  private var seconds: Set<UInt32> = []
  private var classBounds: [ClosedRange<UInt32>] = []
  private var classValues: [UInt8] = []

  private init() {
    var entries: [(key: UInt32, parts: [UInt32])] = []
    Self.forEachEntry(of: Self.pairs) { key, parts in
      entries.append((key, parts))
      composites[UInt64(parts[0]) << 32 | UInt64(parts[1])] = key
      seconds.insert(parts[1])
    }
    Self.forEachEntry(of: Self.fixed) { entries.append(($0, $1)) }
    entries.sort { $0.key < $1.key }
    keys = entries.map(\.key)
    parts = entries.map(\.parts)
    Self.forEachWord(of: Self.classes) { word in
      let numbers = Self.numbers(in: word)
      classBounds.append(numbers[0]...numbers[numbers.count - 2])
      classValues.append(UInt8(truncatingIfNeeded: numbers[numbers.count - 1]))
    }
  }
}

extension NormalizationTable {
  /// The parts of a character, not taken apart further; `nil` if it has none. Hangul is not here.
  func parts(of value: UInt32) -> [UInt32]? {
    let index = keys.indices.partitioningIndex { keys[$0] >= value }
    return index < keys.count && keys[index] == value ? parts[index] : nil
  }

  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    composites[UInt64(first) << 32 | UInt64(second)]
  }

  func combiningClass(of value: UInt32) -> UInt8 {
    let index = classBounds.indices.partitioningIndex { classBounds[$0].upperBound >= value }
    return index < classBounds.count && classBounds[index].contains(value) ? classValues[index] : 0
  }

  /// Whether it may join a character before it.
  func isSecond(_ value: UInt32) -> Bool { seconds.contains(value) }

  /// Whether it has parts that stay apart.
  func isFixed(_ value: UInt32) -> Bool {
    guard let parts = parts(of: value) else { return false }
    return parts.count != 2 || composite(parts[0], parts[1]) != value
  }
}

extension NormalizationTable {
  private typealias Word = Slice<UnsafeBufferPointer<UInt8>>

  private static func forEachEntry(
    of text: StaticString, _ body: (UInt32, [UInt32]) -> Void
  ) {
    var key: UInt32 = 0
    forEachWord(of: text) { word in
      if word.first == UInt8(ascii: "@") {
        key = numbers(in: word.dropFirst())[0]
      } else {
        body(key, numbers(in: word))
        key += 1
      }
    }
  }

  private static func forEachWord(of text: StaticString, _ body: (Word) -> Void) {
    text.withUTF8Buffer { buffer in
      for word in buffer.split(whereSeparator: { $0 <= 0x20 }) { body(word) }
    }
  }

  /// Hexadecimal numbers with any one sign between them.
  private static func numbers(in word: Word) -> [UInt32] {
    var numbers: [UInt32] = []
    var number: UInt32 = 0
    for byte in word {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: number = number << 4 | UInt32(byte - 0x37)
      default:
        numbers.append(number)
        number = 0
      }
    }
    return numbers + [number]
  }
}
