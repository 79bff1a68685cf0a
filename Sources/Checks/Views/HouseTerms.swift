import Prose

extension Reading {
  /// Where terms of the house stand, whatever their capitals; sorted.
  ///
  /// Between words, blanks, hyphens and quotation marks are the same, and may be missing:
  /// 'Project “Egret”', "Project-Egret" and "#ProjectEgret" are one. Other signs of a term ("AT&T")
  /// must stand, but not in tags, which cannot hold them.
  func places(of terms: [String]) -> [ByteRange] {
    if terms.isEmpty { return [] }
    let text = Letters(of: self)
    var found: [ByteRange] = []
    for term in terms.map({ Letters(of: $0) }) where !term.bytes.isEmpty {
      let inTags = term.withoutSigns
      for start in text.bytes.indices where text.begins[start] {
        let wanted = tokens[text.tokens[start]].isTag ? inTags : term
        guard let last = text.end(of: wanted, from: start) else { continue }
        found.append(tokens[text.tokens[start]].range.joined(with: tokens[text.tokens[last]].range))
      }
    }
    return found.withoutOverlaps
  }
}

extension Token {
  fileprivate var isTag: Bool { kind == .hashtag || kind == .mention || kind == .cashtag }
}

/// The folded letters, digits and signs of a text, without what may stand between its words.
private struct Letters {
  private(set) var bytes: [UInt8] = []
  /// For each byte, whether a word, a number or a sign begins there.
  private(set) var begins: [Bool] = []
  /// For each byte, the token it belongs to; empty for a term.
  private(set) var tokens: [Int] = []

  /// A term may be cut wherever its letters, digits and signs change.
  init(of term: String) {
    var last = Kind.gap
    for byte in Folding.folded(term) {
      let kind = Kind(byte)
      if kind != .gap { append(byte, begins: kind != last || kind == .sign) }
      last = kind
    }
  }

  /// A draft is cut as it was read, and where a tag or a link has an underscore or a sign.
  init(of reading: borrowing Reading) {
    for (index, token) in reading.tokens.enumerated() {
      let isWhole = token.kind == .word || token.kind == .number
      var last = Kind.gap
      var rest = reading.folded(token)
      while let byte = rest.popFirst() {
        // "Heron's" is "Heron" with something behind it.
        if byte == UInt8(ascii: "'") {
          if rest.elementsEqual("s".utf8) { last = .gap }
          continue
        }
        let kind = Kind(byte)
        if kind != .gap, !(token.isTag && kind == .sign) {
          append(byte, begins: last == .gap || last == .sign && !isWhole)
          tokens.append(index)
        }
        last = kind
      }
    }
  }

  private mutating func append(_ byte: UInt8, begins isFirst: Bool) {
    bytes.append(byte)
    begins.append(isFirst)
  }
}

extension Letters {
  private enum Kind {
    case letter, digit, sign
    /// What may stand between words.
    case gap

    init(_ byte: UInt8) {
      switch byte {
      case 0...0x20, UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "_"),
        UInt8(ascii: "*"):
        self = .gap
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: self = .letter
      case _: self = .sign
      }
    }
  }

  var withoutSigns: Letters {
    var letters = Letters(of: "")
    for index in bytes.indices where Kind(bytes[index]) != .sign {
      letters.append(bytes[index], begins: begins[index])
    }
    return letters
  }

  /// Where a term ends that begins here, its last byte; `nil` when it does not.
  func end(of term: Letters, from start: Int) -> Int? {
    let end = start + term.bytes.count
    guard end > start, end <= bytes.count, end == bytes.count || begins[end] else { return nil }
    for index in term.bytes.indices {
      guard bytes[start + index] == term.bytes[index],
        index == 0 || term.begins[index] || !begins[start + index]
      else { return nil }
    }
    return end - 1
  }
}
