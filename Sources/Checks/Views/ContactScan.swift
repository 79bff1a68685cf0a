import Rulebook

/// The bytes of a post, with what can be told from them alone.
struct ContactScan {
  /// As many as in the post.
  let bytes: [UInt8]

  /// Blanks and hyphens that keep a number on one line become plain ones, as many as they had bytes.
  init(_ post: ArraySlice<UInt8>) {
    var bytes = Array(post)
    for index in bytes.indices.dropLast() {
      switch (bytes[index], bytes[index + 1]) {
      case (0xC2, 0xA0):
        bytes[index] = UInt8(ascii: " ")
        bytes[index + 1] = UInt8(ascii: " ")
      case (0xE2, 0x80) where index + 2 < bytes.count:
        guard let plain = Self.plain(bytes[index + 2]) else { continue }
        for place in index...index + 2 { bytes[place] = plain }
      case _: continue
      }
    }
    self.bytes = bytes
  }

  /// For U+2000 to U+203F, by the last byte: narrow blanks, hyphens and the dash of figures.
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x80...0x8A, 0xAF: UInt8(ascii: " ")
    case 0x90...0x92: UInt8(ascii: "-")
    case _: nil
    }
  }

  func countDigits(in places: [Range<Int>]) -> Int {
    places.reduce(0) { sum, place in sum + place.count { isDigit(at: $0) } }
  }

  /// "name@domain.tld".
  var emails: [(name: Range<Int>, whole: Range<Int>)] {
    var signs: [Int] = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "@") { signs.append(index) }
    return signs.compactMap { sign in
      let start = bytes[..<sign].lastIndex { !isLocal($0) }.map { $0 + 1 } ?? 0
      var end = bytes[(sign + 1)...].firstIndex { !isDomain($0) } ?? bytes.count
      while end > sign, !isLetterOrDigit(bytes[end - 1]) { end -= 1 }
      let domain = bytes[min(sign + 1, end)..<end]
      // In "@ruth@mastodon.social", an account stands behind the first sign, not an address.
      guard start < sign, start == 0 || bytes[start - 1] != UInt8(ascii: "@"),
        domain.contains(UInt8(ascii: "."))
      else { return nil }
      return (start..<sign, start..<end)
    }
  }

  /// Two letters and two digits that pass the check sum of ISO 13616.
  func ibans(around digits: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in digits {
      for digit in place where digit >= 2 && isDigit(at: digit) {
        let start = digit - 2
        guard isLetter(at: start), isLetter(at: start + 1), isDigit(at: digit + 1),
          start == 0 || !isLetterOrDigit(bytes[start - 1]), let end = ibanEnd(from: start)
        else { continue }
        found.append(start..<end)
      }
    }
    return found
  }

  func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte | 0x20 >= 97 && byte | 0x20 <= 122) || byte >= 0x80
  }

  func isDigit(at index: Int) -> Bool {
    bytes.indices.contains(index) && bytes[index] >= 48 && bytes[index] <= 57
  }
}

extension ContactScan {
  /// Signs that stand in the name of an address.
  private static let local = ByteSet("._%+-")

  private func ibanEnd(from start: Int) -> Int? {
    var end = start + 4
    var characters: [UInt8] = []
    while end < bytes.count, characters.count < 30 {
      let byte = bytes[end]
      let isSpace = byte == UInt8(ascii: " ") && end + 1 < bytes.count
      guard isSpace || isDigit(at: end) || isLetter(at: end) else { break }
      if !isSpace { characters.append(byte) }
      end += 1
      guard characters.count >= 11, !isSpace else { continue }
      let isWhole = end == bytes.count || !isLetterOrDigit(bytes[end])
      if isWhole, isAccount(characters), remainder(characters + bytes[start..<start + 4]) == 1 {
        return end
      }
    }
    return nil
  }

  /// No country has fewer digits in its account numbers; a row of words has none.
  private func isAccount(_ characters: [UInt8]) -> Bool {
    characters.count { $0 <= UInt8(ascii: "9") } >= 10
  }

  /// A letter counts from 10, whatever its case.
  private func remainder(_ characters: [UInt8]) -> Int {
    characters.reduce(0) { rest, byte in
      byte <= UInt8(ascii: "9")
        ? (rest * 10 + Int(byte) - 48) % 97 : (rest * 100 + Int(byte & 0xDF) - 55) % 97
    }
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || Self.local.contains(byte)
  }

  private func isDomain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private func isLetter(at index: Int) -> Bool {
    index < bytes.count && bytes[index] | 0x20 >= 97 && bytes[index] | 0x20 <= 122
  }
}
