import Prose
import Rulebook

/// Ways to reach or pay a single person, found on bytes: e-mail addresses, telephone numbers, IBANs.
///
/// Addresses of an office ("press@…") and free service numbers are meant to be public.
struct ContactData {
  /// Sorted, without overlap.
  let ranges: [ByteRange]

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let bytes = brief.bytes(in: reading)
    guard bytes.contains("@") || bytes.contains(anyOf: 0x30...0x39) else {
      ranges = []
      return
    }
    let post = reading.draft.post
    let places = reading.digitPlaces
    let text = ContactScan(bytes: Array(reading.draft.bytes[post.start..<post.end]))
    func place(_ range: Range<Int>) -> ByteRange {
      ByteRange(range.lowerBound + post.start, range.upperBound + post.start)
    }
    let emails = bytes.contains("@") ? text.emails : []
    let digits = places.map { $0.start - post.start..<$0.end - post.start }
    let numbers = text.ibans(around: digits) + (text.countDigits(in: digits) < 7 ? [] : text.phones)
    if emails.isEmpty, numbers.isEmpty {
      ranges = []
      return
    }
    let links = reading.tokens(.link).map(\.range)
    let offices = Set(brief.matches.of("transparency/office-names").map(\.range))
    let people = emails.filter { !offices.contains(place($0.name)) }.map(\.whole)
    ranges =
      (people + numbers).map(place).filter { range in
        // The domain of an address is a link as well; a number inside a link is no telephone.
        !links.contains { $0.contains(range) }
      }.withoutOverlaps
  }
}

extension Reading {
  /// The tokens that may hold digits, in no order; a keycap is an emoji that does.
  fileprivate var digitPlaces: [ByteRange] {
    var places: [ByteRange] = []
    for kind in [Token.Kind.number, .link, .mention, .hashtag, .cashtag, .emoji] {
      for index in indices(of: kind) { places.append(tokens[index].range) }
    }
    return places
  }
}

/// The bytes of a post, with what can be told from them alone.
private struct ContactScan {
  let bytes: [UInt8]

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
        guard isCapital(at: start), isCapital(at: start + 1), isDigit(at: digit + 1),
          start == 0 || !isLetterOrDigit(bytes[start - 1]), let end = ibanEnd(from: start)
        else { continue }
        found.append(start..<end)
      }
    }
    return found
  }

  /// In bytes: fifteen digits and what may stand between them. A row of brackets has no end.
  private static let longestPhone = 40

  /// A number as people dial it: "+49 171 5550199", "0171/5550199", "(555) 555-0199".
  var phones: [Range<Int>] {
    let bytes = bytes
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      // All that could open one stands before letters and other digits, and behind the space.
      guard bytes[index] &- 0x21 < 0x10, opensPhone(index) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, end - index < Self.longestPhone, isDialled(bytes[end]) { end += 1 }
      while end > index, !isDigit(at: end - 1) { end -= 1 }
      if isPhone(index..<end) { found.append(index..<end) }
      index = max(end, index + 1)
    }
    return found
  }
}

extension ContactScan {
  /// Signs that tie a number to what stands before it, that stand inside one, and that stand in the
  /// name of an address.
  private static let tied = ByteSet("+-/.,:@#$")
  private static let dialled = ByteSet("+-/() ")
  private static let local = ByteSet("._%+-")

  private func ibanEnd(from start: Int) -> Int? {
    var rest = 0
    var end = start + 4
    var letters: [UInt8] = []
    while end < bytes.count, letters.count < 30 {
      let byte = bytes[end]
      let isSpace = byte == UInt8(ascii: " ") && end + 1 < bytes.count
      guard isSpace || isDigit(at: end) || isCapital(at: end) else { break }
      if !isSpace { letters.append(byte) }
      end += 1
      guard letters.count >= 11, !isSpace else { continue }
      rest = remainder(letters + bytes[start..<start + 4])
      let isWhole = end == bytes.count || !isLetterOrDigit(bytes[end])
      if rest == 1, isWhole { return end }
    }
    return nil
  }

  private func remainder(_ characters: [UInt8]) -> Int {
    characters.reduce(0) { rest, byte in
      byte <= UInt8(ascii: "9")
        ? (rest * 10 + Int(byte) - 48) % 97 : (rest * 100 + Int(byte) - 55) % 97
    }
  }

  /// "+", "0" or "(", with nothing before it that a number could belong to.
  private func opensPhone(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "+"), UInt8(ascii: "0"), UInt8(ascii: "("): break
    default: return false
    }
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return !isLetterOrDigit(before) && !Self.tied.contains(before)
  }

  /// Seven digits at least, more than a date or an hour, and no free service number.
  private func isPhone(_ range: Range<Int>) -> Bool {
    let text = bytes[range]
    let digits = text.filter { $0 >= 48 && $0 <= 57 }
    guard (7...15).contains(digits.count), !isDate(text) else { return false }
    if text.first == UInt8(ascii: "(") {
      return digits.count == 10 && text.contains(UInt8(ascii: ")"))
    }
    return !digits.starts(with: "0800".utf8) && !digits.starts(with: "49800".utf8)
      && !digits.starts(with: "000".utf8)
  }

  /// "03/05/2026".
  private func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    text.split { $0 < 48 || $0 > 57 }.map(\.count) == [2, 2, 4]
  }

  private func isDialled(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || Self.dialled.contains(byte)
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || Self.local.contains(byte)
  }

  private func isDomain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte | 0x20 >= 97 && byte | 0x20 <= 122) || byte >= 0x80
  }

  private func isDigit(at index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 48 && bytes[index] <= 57
  }

  private func isCapital(at index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 65 && bytes[index] <= 90
  }
}
