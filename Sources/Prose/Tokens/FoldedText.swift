/// The folded forms of tokens, one behind the other, while they are made.
struct FoldedText {
  /// Where the next form will begin.
  private(set) var end = 0
  /// Filled up to `end`; what lies behind it is room for more.
  private var bytes: [UInt8]
  /// The form that is made, kept for its memory.
  private var form: [UInt8] = []

  /// `room` is how many bytes will come, more or less.
  init(room: Int) { bytes = Array(repeating: 0, count: room + 8) }

  /// All there is.
  var all: [UInt8] { Array(bytes[..<end]) }

  /// Appends the first bytes of eight.
  mutating func append(_ eight: EightBytes, count: Int) {
    makeRoom(for: 8)
    let place = end
    var span = bytes.mutableSpan
    var raw = span.mutableBytes
    raw.storeBytes(of: eight.bits.littleEndian, toByteOffset: place, as: UInt64.self)
    end += count
  }

  /// Appends the form of a stretch that begins and ends with whole characters.
  mutating func append(_ stretch: Span<UInt8>) {
    form.removeAll(keepingCapacity: true)
    Folding.append(stretch, to: &form)
    makeRoom(for: form.count)
    for byte in form {
      bytes[end] = byte
      end += 1
    }
  }

  /// Takes back what was appended behind a place.
  mutating func cut(to place: Int) { end = place }

  private mutating func makeRoom(for more: Int) {
    guard end + more > bytes.count else { return }
    bytes += Array(repeating: 0, count: bytes.count + more)
  }
}
