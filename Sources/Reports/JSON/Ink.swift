/// Bytes written one behind the other, with room ahead, so that each costs next to nothing.
struct Ink {
  /// Zeros behind `count`.
  private var room: [UInt8]
  private var count = 0

  /// `size` in bytes; more is made when it is needed.
  init(size: Int) { room = Array(repeating: 0, count: size) }

  /// Hands over what was written; nothing is left behind.
  mutating func take() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &room)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }

  @inline(__always) mutating func add(_ byte: UInt8) {
    reserve(1)
    room[count] = byte
    count += 1
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count)
    let start = count
    room.withUnsafeMutableBufferPointer { $0.set(text, at: start) }
    count += text.count
  }

  /// Between quotation marks.
  mutating func add(quoted text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count + 2)
    let start = count
    count += text.count + 2
    let last = count - 1
    room.withUnsafeMutableBufferPointer { room in
      room[start] = UInt8(ascii: "\"")
      room.set(text, at: start + 1)
      room[last] = UInt8(ascii: "\"")
    }
  }

  /// `"key":`, with a comma before it where it is not the first.
  mutating func add(key: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    reserve(key.count + 4)
    var end = count
    room.withUnsafeMutableBufferPointer { room in
      if !isFirst {
        room[end] = UInt8(ascii: ",")
        end += 1
      }
      room[end] = UInt8(ascii: "\"")
      room.set(key, at: end + 1)
      end += key.count + 3
      room[end - 2] = UInt8(ascii: "\"")
      room[end - 1] = UInt8(ascii: ":")
    }
    count = end
  }

  /// A number of just so many digits; other ones would spoil what stands before it.
  mutating func add(_ number: Int, digits: Int) {
    reserve(digits)
    var (rest, place) = (UInt32(truncatingIfNeeded: number), count + digits)
    room.withUnsafeMutableBufferPointer { room in
      repeat {
        place -= 1
        room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
    }
    count += digits
  }

  @inline(__always) private mutating func reserve(_ more: Int) {
    if count + more > room.count { grow(by: more) }
  }

  @inline(never) private mutating func grow(by more: Int) {
    room += repeatElement(0, count: max(more, room.count))
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  fileprivate func set(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    let place = UnsafeMutableBufferPointer(rebasing: self[start..<start + text.count])
    _ = place.update(fromContentsOf: text)
  }
}
