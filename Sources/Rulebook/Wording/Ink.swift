/// Bytes written one behind the other, with room ahead, so that each costs next to nothing.
///
/// `add` takes them as they are, `write` takes text of somebody else.
package struct Ink: Sendable {
  /// What stands behind `count` is never read.
  private var room: [UInt8]
  package private(set) var count = 0
  /// Whether text is written inside a text of JSON, where not all may stand for itself.
  let isJSON: Bool

  /// `size` in bytes; more is made when it is needed.
  package init(size: Int, isJSON: Bool = false) {
    room = Array(unsafeUninitializedCapacity: size) { $1 = size }
    self.isJSON = isJSON
  }

  /// Hands over what was written; nothing is left behind.
  package mutating func take() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &room)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }

  /// Takes back what was written from a place on.
  package mutating func cut(to count: Int) { self.count = count }
}

extension Ink {
  package mutating func add(_ byte: UInt8) {
    reserve(1)
    room[count] = byte
    count += 1
  }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    let start = count
    room.withUnsafeMutableBufferPointer { $0.set(bytes, at: start) }
    count += bytes.count
  }

  package mutating func add(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { add($0) }
  }

  package mutating func add(_ text: StaticString) { text.withUTF8Buffer { add($0) } }

  /// In digits, without marks between them.
  package mutating func add(number: Int) { add("", number) }

  /// A text and a number behind it.
  package mutating func add(_ text: StaticString, _ number: Int) {
    guard 0..<10_000 ~= number else {
      add(text)
      var digits = String(number)
      return digits.withUTF8 { add($0) }
    }
    let length = number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : 4
    reserve(text.utf8CodeUnitCount + length)
    let start = count
    count += text.utf8CodeUnitCount + length
    var (rest, place) = (UInt32(truncatingIfNeeded: number), count)
    room.withUnsafeMutableBufferPointer { room in
      text.withUTF8Buffer { room.set($0, at: start) }
      repeat {
        place -= 1
        room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
    }
  }

  /// `"key":`, with a comma before it where it is not the first.
  package mutating func add(key: StaticString, isFirst: Bool) {
    let length = key.utf8CodeUnitCount + (isFirst ? 3 : 4)
    reserve(length)
    let start = count
    count += length
    let end = count
    room.withUnsafeMutableBufferPointer { room in
      if !isFirst { room[start] = UInt8(ascii: ",") }
      let quote = isFirst ? start : start + 1
      room[quote] = UInt8(ascii: "\"")
      key.withUTF8Buffer { room.set($0, at: quote + 1) }
      room[end - 2] = UInt8(ascii: "\"")
      room[end - 1] = UInt8(ascii: ":")
    }
  }
}

extension Ink {
  @inline(__always) private mutating func reserve(_ more: Int) {
    if count + more > room.count { grow(by: more) }
  }

  @inline(never) private mutating func grow(by more: Int) {
    room += repeatElement(0, count: max(more, room.count))
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  fileprivate func set(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    let place = UnsafeMutableBufferPointer(rebasing: self[start..<start + bytes.count])
    _ = place.update(fromContentsOf: bytes)
  }
}
