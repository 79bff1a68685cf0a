extension PatternParser {
  func stray(_ byte: UInt8) -> PatternFault {
    PatternFault(byte == UInt8(ascii: "|") ? .strayBar : .strayBracket, at: cursor)
  }

  func closeGap(_ offset: Int?) throws(PatternFault) {
    if let offset { throw PatternFault(.gap, at: offset) }
  }
}
