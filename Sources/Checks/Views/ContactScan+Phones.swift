import Rulebook

extension ContactScan {
  /// Signs that tie a number to what stands before it, and that stand inside one.
  private static let tied = ByteSet("+-/.,:@#$")
  private static let dialled = ByteSet("+-/() ")

  /// In bytes: fifteen digits and what may stand between them. A row of brackets has no end.
  private static let longestPhone = 40

  /// A number as people dial it: "+49 171 5550199", "0171/5550199", "(555) 555-0199", "555-555-0199".
  var phones: [Range<Int>] {
    let bytes = bytes
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      // All that could open one stands before letters, and behind the space.
      guard bytes[index] &- 0x21 < 0x19, isFree(index) else {
        index += 1
        continue
      }
      let end = opensPhone(index) ? dialledEnd(from: index) : americanEnd(from: index) ?? index
      if isPhone(index..<end) { found.append(index..<end) }
      index = max(end, index + 1)
    }
    return found
  }
}

extension ContactScan {
  /// Whether nothing stands before it that a number could belong to.
  private func isFree(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return !isLetterOrDigit(bytes[index - 1]) && !Self.tied.contains(bytes[index - 1])
  }

  private func opensPhone(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "+"), UInt8(ascii: "0"), UInt8(ascii: "("): true
    case _: false
    }
  }

  /// Full stops stand between digits only, and in no number that could be a date or a fraction.
  private func dialledEnd(from start: Int) -> Int {
    let takesPoints =
      bytes[start] == UInt8(ascii: "+") || (start + 1...start + 2).allSatisfy { isDigit(at: $0) }
    var end = start
    while end < bytes.count, end - start < Self.longestPhone {
      let isPoint = bytes[end] == UInt8(ascii: ".") && isDigit(at: end - 1) && isDigit(at: end + 1)
      guard isDigit(at: end) || Self.dialled.contains(bytes[end]) || isPoint && takesPoints else {
        break
      }
      end += 1
    }
    while end > start, !isDigit(at: end - 1) { end -= 1 }
    return end
  }

  /// Ten digits as North America writes them: "555-555-0199", "1.555.555.0199". Neither the area
  /// nor the exchange begins with 0 or 1, and areas such as 800 and 888 are free of charge.
  private func americanEnd(from start: Int) -> Int? {
    let area = bytes[start] == UInt8(ascii: "1") ? start + 2 : start
    let end = area + 12
    guard end <= bytes.count, !isTied(behind: end) else { return nil }
    let mark = bytes[area + 3]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "."), bytes[area + 7] == mark,
      area == start || bytes[start + 1] == mark
    else { return nil }
    let digits = Array(bytes[area..<end]).split(separator: mark).joined().map { Int($0) - 48 }
    guard digits.count == 10, digits.allSatisfy({ (0...9).contains($0) }), digits[0] > 1,
      digits[3] > 1
    else { return nil }
    let isFreeOfCharge = digits[0] == 8 && digits[1] == digits[2]
    return isFreeOfCharge ? nil : end
  }

  /// Whether more of a number, or a word, goes on behind it.
  private func isTied(behind end: Int) -> Bool {
    guard end < bytes.count else { return false }
    return isLetterOrDigit(bytes[end]) || Self.tied.contains(bytes[end]) && isDigit(at: end + 1)
  }

  /// Seven digits at least, more than a date or an hour, and no free service number.
  private func isPhone(_ range: Range<Int>) -> Bool {
    let text = bytes[range]
    let digits = text.filter { $0 >= 48 && $0 <= 57 }
    guard (7...15).contains(digits.count), !isFigure(text) else { return false }
    if text.first == UInt8(ascii: "(") {
      return digits.count == 10 && text.contains(UInt8(ascii: ")"))
    }
    return !digits.starts(with: "0800".utf8) && !digits.starts(with: "49800".utf8)
      && !digits.starts(with: "000".utf8)
  }

  /// A date ("03/05/2026") or a sum ("+1.200.000").
  private func isFigure(_ text: ArraySlice<UInt8>) -> Bool {
    let groups = text.split { $0 < 48 || $0 > 57 }.map(\.count)
    if groups == [2, 2, 4] { return true }
    return text.contains(UInt8(ascii: ".")) && groups.dropFirst().allSatisfy { $0 == 3 }
      && groups.reduce(0, +) < 11
  }
}
