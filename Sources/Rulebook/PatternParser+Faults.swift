extension PatternParser {
  func stray(_ byte: UInt8) -> PatternFault {
    let problem =
      byte == UInt8(ascii: "|")
      ? "\"|\" stands outside of brackets; write \"(one|other)\""
      : "this \")\" has no \"(\" before it"
    return PatternFault(offset: cursor, problem: problem)
  }

  func unclosed(_ offset: Int) -> PatternFault {
    PatternFault(offset: offset, problem: "this \"(\" is never closed; add a \")\"")
  }

  func emptyAlternative(_ offset: Int) -> PatternFault {
    PatternFault(
      offset: offset,
      problem: "an alternative is empty; what may be missing is written \"(one|other)?\"")
  }

  func tooDeep(_ offset: Int) -> PatternFault {
    PatternFault(
      offset: offset, problem: "brackets stand too deep inside each other; write two patterns")
  }

  func glued(_ offset: Int) -> PatternFault {
    PatternFault(offset: offset, problem: "a bracket stands apart from words; add a space here")
  }

  func misplacedGap(_ offset: Int) -> PatternFault {
    PatternFault(
      offset: offset, problem: "a gap stands between two words, and never beside another gap")
  }

  func closeGap(_ offset: Int?) throws(PatternFault) {
    if let offset { throw misplacedGap(offset) }
  }

  func misplacedStar(_ offset: Int) -> PatternFault {
    PatternFault(
      offset: offset, problem: "a star stands at the start or the end of a word, with letters")
  }

  func doubtfulQuestionMark(_ offset: Int) -> PatternFault {
    PatternFault(
      offset: offset,
      problem: "write \" ?\" for a question mark, or \"(word)?\" for a word that may be missing")
  }

  func misplacedCapital(_ offset: Int) -> PatternFault {
    PatternFault(
      offset: offset,
      problem: "\"=\" stands before a word with a capital letter, or before \"*\" for any name")
  }

  func tooLong(_ offset: Int) -> PatternFault {
    PatternFault(offset: offset, problem: "no word is as long as this; split it")
  }
}
