/// Makes keys of bytes, across the borders of reads.
///
/// What is no key of ours is passed over: no byte can get stuck, and none becomes text that is not
/// text. Linear in the number of bytes.
struct KeyReader: Sendable {
  private var rest: [UInt8] = []
  private var pasted: [UInt8]?

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// Longer sequences are none that a terminal sends.
  private static let longestSequence = 32

  /// Whether a paste has begun and not ended yet.
  var isPasting: Bool { pasted != nil }

  /// The keys that are complete with these bytes.
  mutating func keys(_ bytes: [UInt8]) -> [KeyPress] {
    rest += bytes
    var keys: [KeyPress] = []
    while !rest.isEmpty, let key = next() {
      if case .some(let key) = key { keys.append(key) }
    }
    return keys
  }

  /// All of these bytes as one paste that nobody has marked; an unfinished character waits.
  mutating func paste(_ bytes: [UInt8]) -> KeyPress {
    let bytes = rest + bytes
    let whole = Self.wholeCharacters(bytes[...])
    rest = Array(bytes[whole...])
    return .paste(Self.cleaned(Array(bytes[..<whole])))
  }

  /// A lone escape that nothing follows is no key of ours.
  mutating func forgetEscape() {
    if rest == [0x1B] { rest = [] }
  }

  /// `nil`: more bytes are needed. `.some(nil)`: bytes that mean nothing to us.
  private mutating func next() -> KeyPress?? {
    if pasted != nil { return nextOfPaste() }
    if rest.starts(with: Self.pasteStart) {
      rest.removeFirst(Self.pasteStart.count)
      pasted = []
      return .some(nil)
    }
    switch rest[0] {
    case 0x1B: return sequence()
    case 0x00..<0x20, 0x7F: return control(rest.removeFirst())
    default: return text()
    }
  }

  private mutating func nextOfPaste() -> KeyPress?? {
    for start in rest.indices where rest[start] == 0x1B {
      let candidate = rest[start...].prefix(Self.pasteEnd.count)
      if candidate.elementsEqual(Self.pasteEnd) {
        let text = (pasted ?? []) + rest[..<start]
        rest.removeFirst(start + Self.pasteEnd.count)
        pasted = nil
        return .some(.paste(Self.cleaned(text)))
      }
      if Self.pasteEnd.starts(with: candidate) {
        pasted = (pasted ?? []) + rest[..<start]
        rest.removeFirst(start)
        return nil
      }
    }
    pasted = (pasted ?? []) + rest
    rest = []
    return nil
  }

  /// Line ends as LF, and nothing that commands a terminal; what is not UTF-8 is repaired.
  static func cleaned(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var clean = ""
    for character in text {
      switch character {
      case "\r\n", "\r", "\n": clean += "\n"
      case "\t": clean += " "
      default:
        let isControl = character.unicodeScalars.allSatisfy {
          $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
        }
        if !isControl { clean.append(character) }
      }
    }
    return clean
  }
}

extension KeyReader {
  private func control(_ byte: UInt8) -> KeyPress?? {
    switch byte {
    case 0x01: .some(.home)
    case 0x02: .some(.left)
    case 0x04: .some(.endOfInput)
    case 0x05: .some(.end)
    case 0x06: .some(.right)
    case 0x08, 0x7F: .some(.backspace)
    case 0x09: .some(.text(" "))
    case 0x0A, 0x0D: .some(.enter)
    case 0x0B: .some(.cutToEnd)
    case 0x0C: .some(.redraw)
    case 0x15: .some(.cutToStart)
    case 0x17: .some(.cutWord)
    case 0x18: .some(.editor)
    case 0x19: .some(.putBack)
    default: .some(nil)
    }
  }

  /// All text up to the next byte that is none; an unfinished character waits.
  private mutating func text() -> KeyPress?? {
    var end = 0
    while end < rest.count, rest[end] >= 0x20, rest[end] != 0x7F { end += 1 }
    let whole = Self.wholeCharacters(rest[..<end])
    guard whole > 0 || end < rest.count else { return rest.count < 4 ? nil : skip() }
    guard whole > 0 else { return skip() }
    let text = Self.cleaned(Array(rest[..<whole]))
    rest.removeFirst(whole)
    return text.isEmpty ? .some(nil) : .some(.text(text))
  }

  private mutating func skip() -> KeyPress?? {
    rest.removeFirst()
    return .some(nil)
  }

  /// How many bytes make whole code points; an unfinished one at the end is left out.
  private static func wholeCharacters(_ bytes: ArraySlice<UInt8>) -> Int {
    var end = bytes.endIndex
    for back in 1...4 where bytes.count >= back {
      let byte = bytes[bytes.endIndex - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if length > back { end = bytes.endIndex - back }
      break
    }
    return end - bytes.startIndex
  }

  /// "ESC [ … letter", "ESC O letter", or Alt with a key.
  private mutating func sequence() -> KeyPress?? {
    guard rest.count > 1 else { return nil }
    switch rest[1] {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      guard let end = rest[2...].firstIndex(where: { 0x40...0x7E ~= $0 }) else {
        guard rest.count > Self.longestSequence else { return nil }
        rest.removeFirst(2)
        return .some(nil)
      }
      let body = String(decoding: rest[2...end], as: UTF8.self)
      rest.removeFirst(end + 1)
      return .some(Self.named[body])
    case 0x0A, 0x0D: return alt(.newLine)
    case 0x7F, 0x08: return alt(.cutWord)
    case UInt8(ascii: "b"): return alt(.wordLeft)
    case UInt8(ascii: "f"): return alt(.wordRight)
    default: return alt(nil)
    }
  }

  private mutating func alt(_ key: KeyPress?) -> KeyPress?? {
    rest.removeFirst(key == nil ? 1 : 2)
    return .some(key)
  }

  private static let named: [String: KeyPress] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "1~": .home,
    "7~": .home, "4~": .end, "8~": .end, "3~": .delete, "1;5C": .wordRight, "1;5D": .wordLeft,
    "1;3C": .wordRight, "1;3D": .wordLeft, "5C": .wordRight, "5D": .wordLeft,
  ]
}
