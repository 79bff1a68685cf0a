/// What follows the domain of a link: port, path, query.
struct LinkTail {
  let bytes: [UInt8]
  /// Where the text ends.
  let limit: Int
  let grammar: LinkGrammar

  /// Where the path ends, and where the link does.
  func ends(from domainEnd: Int) -> (path: Int?, link: Int) {
    var end = portEnd(from: domainEnd)
    let path = pathEnd(from: end)
    if let path { end = path }
    return (path, queryEnd(from: end))
  }

  private func portEnd(from start: Int) -> Int {
    guard bytes.byte(at: start, before: limit) == UInt8(ascii: ":") else { return start }
    let end = bytes.end(of: LinkCharacters.digits, from: start + 1, before: limit)
    return end > start + 1 ? end : start
  }

  /// Path characters and balanced parentheses, cut back to what may end a path.
  private func pathEnd(from start: Int) -> Int? {
    guard bytes.byte(at: start, before: limit) == UInt8(ascii: "/") else { return nil }
    var offset = start + 1
    var end = offset
    while offset < limit {
      let point = bytes.codePoint(at: offset)
      if grammar.isPath(point.value) {
        offset += point.length
        if grammar.isPathEnd(point.value) { end = offset }
      } else if point.value == 0x28, let closed = parenthesesEnd(from: offset) {
        if end == offset || grammar.endsAtParentheses { end = closed }
        offset = closed
      } else {
        break
      }
    }
    return end
  }

  /// Behind "(…)" or "(…(…)…)"; `nil` if it is empty, open, or nested deeper.
  private func parenthesesEnd(from start: Int) -> Int? {
    var offset = pathRunEnd(from: start + 1)
    if bytes.byte(at: offset, before: limit) == UInt8(ascii: "(") {
      let inner = pathRunEnd(from: offset + 1)
      guard inner > offset + 1, bytes.byte(at: inner, before: limit) == UInt8(ascii: ")") else {
        return nil
      }
      offset = pathRunEnd(from: inner + 1)
    }
    guard offset > start + 1, bytes.byte(at: offset, before: limit) == UInt8(ascii: ")") else {
      return nil
    }
    return offset + 1
  }

  private func pathRunEnd(from start: Int) -> Int {
    var offset = start
    while offset < limit {
      let point = bytes.codePoint(at: offset)
      guard grammar.isPath(point.value) else { break }
      offset += point.length
    }
    return offset
  }

  func queryEnd(from start: Int) -> Int {
    guard bytes.byte(at: start, before: limit) == UInt8(ascii: "?") else { return start }
    var offset = start + 1
    var end = start
    while offset < limit {
      let point = bytes.codePoint(at: offset)
      guard grammar.isQuery(point.value) else { break }
      offset += point.length
      if grammar.isQueryEnd(point.value) { end = offset }
    }
    return end
  }
}
