import Prose

/// Traces of a template that only code can tell from writing.
extension Reading {
  /// "[HEAD OF SALES]" inside a sentence: capitals in brackets, neither a label that opens a line
  /// nor the text of a Markdown link.
  var shoutedBrackets: [ByteRange] {
    var found: [ByteRange] = []
    for open in tokens.indices where isToken(tokens[open], "[") {
      guard
        let close = tokens[open...].prefix(12).firstIndex(where: { isToken($0, "]") }),
        isShouted(open + 1..<close), !opensLine(open), !opensMarkdownLink(close)
      else { continue }
      found.append(tokens[open].range.joined(with: tokens[close].range))
    }
    return found
  }

  /// "XX%", "XX Euro", "€XX": a number that nobody has filled in.
  var emptyNumbers: [ByteRange] {
    tokens.indices.compactMap { index in
      guard isPlaceOfNumber(tokens[index]) else { return nil }
      let after = tokens[(index + 1)...].first { $0.kind != .space }
      if let after, after.kind == .symbol || isUnit(after) || isToken(after, "%") {
        return tokens[index].range.joined(with: after.range)
      }
      let isBehindCurrency = index > 0 && tokens[index - 1].kind == .symbol
      return isBehindCurrency ? tokens[index - 1].range.joined(with: tokens[index].range) : nil
    }
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

  /// "X", "XX", "XXX" in capitals; sizes and Roman numerals fall away with the unit behind them.
  private func isPlaceOfNumber(_ token: Token) -> Bool {
    token.kind == .word && token.range.length <= 3 && token.isCapitalised
      && draft.bytes[token.range.start..<token.range.end].allSatisfy { $0 == 0x58 }
  }

  private func isUnit(_ token: Token) -> Bool {
    let units: [StaticString] = [
      "percent", "prozent", "euro", "euros", "eur", "dollars", "million", "millionen", "mio",
      "customers", "kunden", "people", "menschen", "employees", "mitarbeiter",
    ]
    return units.contains { isToken(token, $0) }
  }
}
