import Prose

/// What a file must look like. Each throws at the place that is wrong.
extension JSON5Value {
  /// The members of an object whose keys are all known; a stranger names the nearest one.
  package func members(among keys: [String]) throws(JSON5Fault) -> [JSON5Member] {
    let members = try members()
    for member in members where !keys.contains(member.key) {
      let offset = member.keyRange.start
      guard let nearest = Nearest.word(to: member.key, in: keys) else {
        throw JSON5Fault(
          .unknownKey, at: offset, ["key": .text(member.key), "choices": .list(keys)])
      }
      throw JSON5Fault(
        .unknownKeyNear, at: offset, ["key": .text(member.key), "nearest": .text(nearest)])
    }
    return members
  }

  /// The members of an object whose keys may be anything.
  package func members() throws(JSON5Fault) -> [JSON5Member] {
    guard case .object(let members) = content else { throw fault(.wantsObject) }
    return members
  }

  package func elements() throws(JSON5Fault) -> [JSON5Value] {
    guard case .list(let elements) = content else { throw fault(.wantsList) }
    return elements
  }

  /// The value of a key that must be there.
  package func value(of key: String) throws(JSON5Fault) -> JSON5Value {
    guard case .object = content else { throw fault(.wantsObject) }
    guard let value = self[key] else { throw fault(.missingKey, ["key": .text(key)]) }
    return value
  }

  /// A text that says something.
  package func wantedText() throws(JSON5Fault) -> String {
    guard case .text(let text) = content else { throw fault(.wantsText) }
    guard text.contains(where: { !$0.isWhitespace }) else { throw fault(.emptyText) }
    return text
  }

  package func wantedBool() throws(JSON5Fault) -> Bool {
    guard case .bool(let bool) = content else { throw fault(.wantsBool) }
    return bool
  }

  package func wantedInteger(_ range: ClosedRange<Int>) throws(JSON5Fault) -> Int {
    guard case .number(_, let integer?) = content else { throw fault(.wantsInteger) }
    guard range.contains(integer) else {
      let bounds: Values = [
        "least": .number(range.lowerBound), "most": .number(range.upperBound),
      ]
      throw fault(.outOfRange, bounds)
    }
    return integer
  }

  /// One of a few words.
  package func word(among words: [String]) throws(JSON5Fault) -> String {
    let word = try wantedText()
    guard !words.contains(word) else { return word }
    guard let nearest = Nearest.word(to: word, in: words) else {
      throw fault(.unknownWord, ["word": .text(word), "choices": .list(words)])
    }
    throw fault(.unknownWordNear, ["word": .text(word), "nearest": .text(nearest)])
  }

  private func fault(
    _ reason: JSON5Fault.Reason, _ values: Values = [:]
  ) -> JSON5Fault {
    JSON5Fault(reason, at: range.start, values)
  }
}
