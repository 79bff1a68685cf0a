import Rulebook

extension Rulebook {
  /// The rules this program was built with. They were validated at build time.
  package static func embedded() throws(RulebookError) -> Rulebook {
    try Rulebook(.embedded)
  }
}

extension RuleArchive {
  /// Copies each file out of the program's text once.
  package static var embedded: RuleArchive {
    let text = EmbeddedRules.text.withUTF8Buffer { Array($0) }
    let table = EmbeddedRules.table.withUTF8Buffer { Array($0) }
    var files: [RuleArchive.File] = []
    for line in table.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09)
      guard fields.count == 3, let start = number(fields[1]), let count = number(fields[2])
      else { continue }
      files.append(
        .init(
          path: String(decoding: fields[0], as: UTF8.self),
          text: Array(text[start..<start + count])))
    }
    return RuleArchive(files: files)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }
}
