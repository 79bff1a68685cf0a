import Prose
import Rulebook

/// Traces of a template that only code can tell from writing.
extension Reading {
  /// See `Brief.shoutedBrackets(in:)`; looks at every mark.
  fileprivate var bracketsInCapitals: [ByteRange] {
    var found: [ByteRange] = []
    for open in indices(of: .punctuation) where mark(tokens[open]) == UInt8(ascii: "[") {
      guard
        let close = tokens[open...].prefix(12).firstIndex(where: { isToken($0, "]") }),
        isShouted(open + 1..<close), !opensLine(open), !opensMarkdownLink(close)
      else { continue }
      found.append(tokens[open].range.joined(with: tokens[close].range))
    }
    return found
  }

  /// Two letters or more, all of them capitals.
  private func isShouted(_ inner: Range<Int>) -> Bool {
    let words = tokens[inner].filter { $0.kind == .word }
    return words.contains { $0.range.length > 1 }
      && words.allSatisfy { text($0) == text($0).uppercased() }
      && !words.contains { isToken($0, "sic") }
  }

  private func opensLine(_ index: Int) -> Bool {
    let before = tokens[..<index].last { $0.kind != .space }
    return before.map { $0.kind == .lineBreak } ?? true
  }

  private func opensMarkdownLink(_ close: Int) -> Bool {
    close + 1 < tokens.count && isToken(tokens[close + 1], "(")
  }
}

extension Brief {
  /// "[HEAD OF SALES]" inside a sentence: capitals in brackets, neither a label that opens a line
  /// nor the text of a Markdown link.
  func shoutedBrackets(in reading: Reading) -> [ByteRange] {
    let bytes = bytes(in: reading)
    return bytes.contains("[") || bytes.contains(0xEF) ? reading.bracketsInCapitals : []
  }

  /// "XX%", "XX Euro", "€XX": a number that nobody has filled in.
  func emptyNumbers(in reading: Reading) -> [ByteRange] {
    if !bytes(in: reading).contains("X") { return [] }
    let tokens = reading.tokens
    let units = Set(matches.of("fit/units").map(\.tokens.lowerBound))
    return reading.indices(of: .word).compactMap { index in
      guard reading.isPlaceOfNumber(tokens[index]) else { return nil }
      let behind = tokens[(index + 1)...].firstIndex { $0.kind != .space }
      if let behind, units.contains(behind) || reading.isSignOfNumber(tokens[behind]) {
        return tokens[index].range.joined(with: tokens[behind].range)
      }
      let isBehindCurrency = index > 0 && tokens[index - 1].kind == .symbol
      return isBehindCurrency ? tokens[index - 1].range.joined(with: tokens[index].range) : nil
    }
  }
}

extension Reading {
  /// "X", "XX", "XXX" in capitals; sizes and Roman numerals fall away with the unit behind them.
  fileprivate func isPlaceOfNumber(_ token: Token) -> Bool {
    token.isCapitalised && token.range.length <= 3
      && draft.bytes[token.range.start..<token.range.end].allSatisfy { $0 == 0x58 }
  }

  /// "€", "$", "%".
  fileprivate func isSignOfNumber(_ token: Token) -> Bool {
    token.kind == .symbol || isToken(token, "%")
  }
}
