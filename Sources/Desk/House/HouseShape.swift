import Prose
import Rulebook

/// What stands behind a key must have its shape. Each throws at the place that is wrong.
extension HouseKey.Shape {
  func check(_ value: JSON5Value, in vocabulary: Vocabulary) throws(JSON5Fault) {
    switch self {
    case .text: try value.checkText(longest: 1000)
    case .texts(let longest): try value.checkTexts(longest: longest)
    case .globs: try value.checkGlobs()
    case .flag: _ = try value.wantedBool()
    case .number(let range): _ = try value.wantedInteger(range)
    case .word(let words): try words.check(value, in: vocabulary)
    case .words(let words): for each in value.oneOrMore { try words.check(each, in: vocabulary) }
    case .spoken:
      try value.forEachLanguage { (text) throws(JSON5Fault) in
        try text.checkText(longest: 1000)
      }
    case .patterns:
      try value.forEachLanguage { (list) throws(JSON5Fault) in
        try list.checkTexts(longest: 256)
        guard !list.oneOrMore.isEmpty else { throw JSON5Fault(.emptyText, at: list.range.start) }
      }
    case .record(let keys): try Self.check(value, keys, in: vocabulary)
    case .records(let keys):
      for each in try value.elements(atMost: 5000) {
        try Self.check(each, keys, in: vocabulary)
      }
    case .table(let words, let shape):
      for member in try value.members() {
        try words.check(member.key, at: member.keyRange.start, in: vocabulary)
        try shape.check(member.value, in: vocabulary)
      }
    case .open(let shape):
      for member in try value.members() { try shape.check(member.value, in: vocabulary) }
    }
  }

  static func check(
    _ value: JSON5Value, _ keys: [HouseKey], in vocabulary: Vocabulary
  ) throws(JSON5Fault) {
    for member in try value.members(among: keys.map(\.name)) {
      guard let key = keys.first(where: { $0.name == member.key }) else { continue }
      try key.shape.check(member.value, in: vocabulary)
    }
  }
}

extension HouseKey.Words {
  fileprivate func check(_ value: JSON5Value, in vocabulary: Vocabulary) throws(JSON5Fault) {
    try check(value.wantedText(), at: value.range.start, in: vocabulary)
  }

  fileprivate func check(
    _ word: String, at offset: Int, in vocabulary: Vocabulary
  ) throws(JSON5Fault) {
    guard !contains(word, in: vocabulary) else { return }
    let words = all(in: vocabulary)
    if let nearest = Nearest.word(to: word, in: words) {
      throw JSON5Fault(
        .unknownWordNear, at: offset, ["word": .text(word), "nearest": .text(nearest)])
    }
    // Dozens of checks would bury the advice.
    let choices = words.count > 12 ? Array(words.prefix(3)) + ["…"] : words
    throw JSON5Fault(.unknownWord, at: offset, ["word": .text(word), "choices": .list(choices)])
  }
}

extension JSON5Value {
  fileprivate func elements(atMost most: Int) throws(JSON5Fault) -> [JSON5Value] {
    let elements = try elements()
    guard elements.count <= most else {
      throw JSON5Fault(.tooManyHere, at: range.start, ["limit": .number(most)])
    }
    return elements
  }

  /// This value, or what stands behind each language in it.
  fileprivate func forEachLanguage(
    _ check: (JSON5Value) throws(JSON5Fault) -> Void
  ) throws(JSON5Fault) {
    guard case .object = content else { return try check(self) }
    let members = try members(among: Language.allCases.map(\.rawValue))
    guard !members.isEmpty else { throw JSON5Fault(.emptyText, at: range.start) }
    for member in members { try check(member.value) }
  }

  fileprivate func checkTexts(longest: Int) throws(JSON5Fault) {
    guard case .list = content else { return try checkText(longest: longest) }
    for each in try elements(atMost: 100_000) { try each.checkText(longest: longest) }
  }

  fileprivate func checkGlobs() throws(JSON5Fault) {
    try checkTexts(longest: 256)
    for each in oneOrMore where Glob(each.text ?? "") == nil {
      throw JSON5Fault(.glob, at: each.range.start, ["word": .text(each.text ?? "")])
    }
  }

  /// House files come from others: no text of theirs may hold what nobody sees.
  fileprivate func checkText(longest: Int) throws(JSON5Fault) {
    let text = try wantedText()
    guard text.unicodeScalars.count <= longest else {
      throw JSON5Fault(.tooLong, at: range.start, ["limit": .number(longest)])
    }
    guard !text.unicodeScalars.contains(where: \.isHidden) else {
      throw JSON5Fault(.hiddenCharacter, at: range.start)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    // Emoji are joined by U+200D.
    case .control: value != 0x0A
    case .format: value != 0x200D
    case .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    case _: false
    }
  }
}
