/// Which letters behind the last full stop make a domain.
enum TopLevelDomains {
  /// Where the top-level domain ends that starts here, if X knows it.
  ///
  /// It must not run on in letters, digits, "@", "+" or "-". Punycode ("xn--…") always counts.
  static func end(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    let end = bytes.end(of: LinkCharacters.alphanumerics, from: start, before: limit)
    if end < limit, let other = internationalEnd(in: bytes, from: start, before: limit) {
      return other
    }
    if end == start + 2, let punycode = punycodeEnd(in: bytes, from: start, before: limit) {
      return punycode
    }
    guard !runsOn(bytes.byte(at: end, before: limit)) else { return nil }
    return isKnown(bytes, from: start, to: end) ? end : nil
  }

  private static let glue = ASCIISet("@+-", letters: true, digits: true)
  private static let punycode = ASCIISet("-", letters: true, digits: true)

  private static func runsOn(_ byte: UInt8) -> Bool { glue.contains(byte) }

  private static func punycodeEnd(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    guard start + 4 < limit, bytes[start] | 0x20 == UInt8(ascii: "x"),
      bytes[start + 1] | 0x20 == UInt8(ascii: "n"), bytes[start + 2] == UInt8(ascii: "-"),
      bytes[start + 3] == UInt8(ascii: "-")
    else { return nil }
    let end = bytes.end(of: punycode, from: start + 4, before: limit)
    return end > start + 4 ? end : nil
  }
}

extension TopLevelDomains {
  /// A binary search in the words of this length.
  private static func isKnown(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let length = end - start
    guard length >= 2 else { return false }
    return words(ofLength: length).withUTF8Buffer { words in
      var low = 0
      var high = words.count / length
      while low < high {
        let middle = (low + high) / 2
        switch order(of: words, at: middle * length, bytes, at: start, length: length) {
        case 0: return true
        case ..<0: low = middle + 1
        default: high = middle
        }
      }
      return false
    }
  }

  /// Negative if the word comes before the text, without regard to the case of the text.
  private static func order(
    of words: UnsafeBufferPointer<UInt8>, at word: Int, _ bytes: [UInt8], at start: Int,
    length: Int
  ) -> Int {
    for index in 0..<length {
      let letter = bytes[start + index]
      let folded = letter >= 0x41 && letter <= 0x5A ? letter | 0x20 : letter
      if words[word + index] != folded { return words[word + index] < folded ? -1 : 1 }
    }
    return 0
  }
}

extension TopLevelDomains {
  /// The longest name in another script that starts here.
  private static func internationalEnd(
    in bytes: [UInt8], from start: Int, before limit: Int
  ) -> Int? {
    let first = lowered(bytes.codePoint(at: start).value)
    var longest: Int?
    for word in internationalByFirst[first] ?? [] {
      guard let end = end(of: word, in: bytes, from: start, before: limit),
        end > longest ?? start, !runsOn(bytes.byte(at: end, before: limit))
      else { continue }
      longest = end
    }
    return longest
  }

  private static func end(
    of word: [UInt32], in bytes: [UInt8], from start: Int, before limit: Int
  ) -> Int? {
    var offset = start
    for value in word {
      guard offset < limit else { return nil }
      let point = bytes.codePoint(at: offset)
      guard lowered(point.value) == value else { return nil }
      offset += point.length
    }
    return offset
  }

  /// The names as code points, by the first one.
  private static let internationalByFirst: [UInt32: [[UInt32]]] = {
    let names = international.withUTF8Buffer { buffer in
      buffer.split(separator: UInt8(ascii: " ")).map { name in
        String(decoding: name, as: UTF8.self).unicodeScalars.map(\.value)
      }
    }
    return Dictionary(grouping: names) { $0[0] }
  }()

  /// Lower case of the alphabets with case that occur in domains.
  private static func lowered(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A, 0x0391...0x03A9, 0x0410...0x042F, 0xC0...0xD6, 0xD8...0xDE: value + 0x20
    case 0x0400...0x040F: value + 0x50
    case 0x0531...0x0556: value + 0x30
    default: value
    }
  }
}
