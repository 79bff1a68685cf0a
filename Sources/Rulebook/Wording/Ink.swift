/// Bytes written one behind the other, with room ahead, so that each costs next to nothing.
///
/// `add` takes them as they are, `write` takes text of somebody else. The room is never copied nor
/// shared, so that nobody has to ask before each byte who else reads it.
package struct Ink: ~Copyable {
  /// What stands behind `count` was never written.
  private var room: UnsafeMutablePointer<UInt8>
  private var size: Int
  package private(set) var count = 0
  /// Whether text is written inside a text of JSON, where not all may stand for itself.
  let isJSON: Bool

  /// `size` in bytes; more is made when it is needed.
  package init(size: Int, isJSON: Bool = false) {
    self.size = max(size, 16)
    room = .allocate(capacity: self.size)
    self.isJSON = isJSON
  }

  deinit { room.deallocate() }

  /// What was written so far, as long as nothing more is written.
  package borrowing func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    body(UnsafeBufferPointer(start: room, count: count))
  }

  package var bytes: [UInt8] { withBytes { Array($0) } }

  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Takes back what was written from a place on.
  package mutating func cut(to count: Int) { self.count = count }
}

extension Ink {
  package mutating func add(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    put(start, bytes.count)
  }

  package mutating func add(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { add($0) }
  }

  package mutating func add(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    put(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// In digits, without marks between them.
  package mutating func add(number: Int) { add("", number) }

  /// A text and a number behind it.
  package mutating func add(_ text: StaticString, _ number: Int) {
    let magnitude = number.magnitude
    guard magnitude < 10_000 else {
      add(text)
      var digits = String(number)
      return digits.withUTF8 { add($0) }
    }
    reserve(text.utf8CodeUnitCount + 5)
    put(text.utf8Start, text.utf8CodeUnitCount)
    if number < 0 { put(UInt8(ascii: "-")) }
    count += magnitude < 10 ? 1 : magnitude < 100 ? 2 : magnitude < 1_000 ? 3 : 4
    var (rest, place) = (UInt32(truncatingIfNeeded: magnitude), count)
    repeat {
      place -= 1
      room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// `"key":`, with a comma before it where it is not the first.
  package mutating func add(key: StaticString, isFirst: Bool) {
    reserve(key.utf8CodeUnitCount + 4)
    if !isFirst { put(UInt8(ascii: ",")) }
    put(UInt8(ascii: "\""))
    put(key.utf8Start, key.utf8CodeUnitCount)
    put(UInt8(ascii: "\""))
    put(UInt8(ascii: ":"))
  }
}

/// Whoever puts has reserved before.
extension Ink {
  @inline(__always) private mutating func put(_ byte: UInt8) {
    room[count] = byte
    count &+= 1
  }

  @inline(__always) private mutating func put(_ start: UnsafePointer<UInt8>, _ length: Int) {
    (room + count).initialize(from: start, count: length)
    count &+= length
  }

  @inline(__always) private mutating func reserve(_ more: Int) {
    if more > size - count { grow(by: more) }
  }

  @inline(never) private mutating func grow(by more: Int) {
    size += max(more, size)
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    wider.initialize(from: room, count: count)
    room.deallocate()
    room = wider
  }
}
