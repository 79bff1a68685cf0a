/// What stands around and between the words of others.
extension Typography {
  /// A few letters that stand around or between others.
  struct Mark: Sendable {
    let bytes: [UInt8]
    /// Whether nothing of it has to be escaped, wherever it goes.
    let isPlain: Bool

    init(_ text: Substring) { self.init(Array(text.utf8)) }

    private init(_ bytes: [UInt8]) {
      self.bytes = bytes
      isPlain = bytes.withUnsafeBufferPointer { Ink.isPlain($0) }
    }

    static func + (left: Mark, right: Mark) -> Mark { Mark(left.bytes + right.bytes) }
  }

  /// What stands before and behind a value.
  struct Frame: Sendable {
    let before: Mark
    let behind: Mark
  }

  /// What stands between two of several words.
  struct Joints: Sendable {
    let usual: Mark
    /// Between the last two.
    let last: Mark
  }
}

extension Ink {
  mutating func write(_ mark: Typography.Mark) {
    mark.bytes.withUnsafeBufferPointer { bytes in
      if mark.isPlain { add(bytes) } else { write(bytes) }
    }
  }
}

extension Typography.Frame {
  /// Takes "„{text}“" apart at its place. A place that is missing stands at the end.
  init(_ template: String) {
    let (before, behind) = Self.split(template[...], at: "{text}")
    self.init(before: Typography.Mark(before), behind: Typography.Mark(behind))
  }

  /// What stands between the places of "{first} and {next}".
  static func between(_ template: String) -> Typography.Mark {
    let rest = split(template[...], at: "{first}").behind
    return Typography.Mark(split(rest, at: "{next}").before)
  }

  private static func split(
    _ text: Substring, at place: String
  ) -> (before: Substring, behind: Substring) {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(place) {
        return (text[..<start], text[start...].dropFirst(place.count))
      }
      start = text.index(after: start)
    }
    return (text, "")
  }
}
