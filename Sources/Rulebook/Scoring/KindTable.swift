import Prose

/// Which kinds a word is of, from `Rules/<language>/scoring/kinds.txt`.
///
/// A `[kind]` line begins a kind; its words stand behind it, several a line. "…ung" stands for
/// words that end so, "ge…t" for words in small letters that begin and end so; both only with
/// three letters or more in place of the dots.
package struct KindTable: Sendable {
  private var words = WordSet()
  private var kinds: [WordKinds] = []
  /// By the byte they end with, which tells most words from most shapes.
  private var shapes = [[Shape]](repeating: [], count: 256)

  package init(_ archive: RuleArchive, in language: Language) throws(RulebookError) {
    try self.init(Scoring.file("kinds", in: language, of: archive))
  }

  init(_ file: RuleArchive.File) throws(RulebookError) {
    var lines = ScoringLines(file)
    var kind: WordKinds?
    var seen = WordKinds()
    var word: [UInt8] = []
    words.reserve(file.text.count / 8)
    while lines.advance() {
      if lines.bytes[lines.fields[0].lowerBound] == UInt8(ascii: "[") {
        let opened = try Self.kind(of: lines)
        kind = opened
        seen.formUnion(opened)
        continue
      }
      guard let kind else {
        throw lines.error(at: lines.fields[0], "the first words need a [kind] line above them")
      }
      for field in lines.fields {
        word.removeAll(keepingCapacity: true)
        Folding.append(lines.bytes.span.extracting(field), to: &word)
        try add(word, field, of: lines, as: kind)
      }
    }
    try Self.demandAll(seen, of: lines)
  }

  /// `word` must be folded.
  package func kinds(of word: Span<UInt8>, isCapitalised: Bool) -> WordKinds {
    var found = words.index(of: word).map { kinds[$0] } ?? []
    guard word.count > 0 else { return found }
    let alike = shapes[Int(word[word.count - 1])]
    for shape in alike where shape.fits(word, isCapitalised) { found.formUnion(shape.kind) }
    return found
  }
}

extension KindTable {
  private static func kind(of lines: ScoringLines) throws(RulebookError) -> WordKinds {
    let name = lines.text(lines.fields[0])
    guard lines.fields.count == 1, name.last == "]",
      let kind = WordKind(rawValue: String(name.dropFirst().dropLast()))
    else {
      let names = WordKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw lines.error(at: lines.fields[0], "\"\(name)\" is no kind of words; there are: \(names)")
    }
    return WordKinds(kind)
  }

  /// A kind may be empty in a language, but nobody may forget it.
  private static func demandAll(_ seen: WordKinds, of lines: ScoringLines) throws(RulebookError) {
    for kind in WordKind.allCases where !seen.contains(WordKinds(kind)) {
      throw lines.error(at: lines.atEnd, "the kind [\(kind.rawValue)] is missing")
    }
  }

  /// `word` is the field, folded.
  private mutating func add(
    _ word: [UInt8], _ field: Range<Int>, of lines: ScoringLines, as kind: WordKinds
  ) throws(RulebookError) {
    // What folding makes of "…"; few words hold it.
    if word.contains(UInt8(ascii: ".")), try addShape(field, of: lines, as: kind) { return }
    if let index = words.index(of: word.span) {
      if kinds[index].contains(kind) {
        throw lines.error(at: field, "\"\(lines.text(field))\" stands in this kind already")
      }
      kinds[index].formUnion(kind)
    } else {
      words.insert(word)
      kinds.append(kind)
    }
  }

  /// False when there are no dots in it.
  private mutating func addShape(
    _ field: Range<Int>, of lines: ScoringLines, as kind: WordKinds
  ) throws(RulebookError) -> Bool {
    let parts = lines.text(field).split(separator: "…", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    let end = Folding.folded(String(parts[1]))
    guard parts.count == 2, let last = end.last else {
      throw lines.error(at: field, "dots stand before an ending, once: …ung, ge…t")
    }
    shapes[Int(last)].append(
      Shape(start: Folding.folded(String(parts[0])), end: end, kind: kind))
    return true
  }
}

/// What words of a kind look like at their ends.
private struct Shape {
  let start: [UInt8]
  let end: [UInt8]
  let kind: WordKinds

  func fits(_ word: Span<UInt8>, _ isCapitalised: Bool) -> Bool {
    let middle = word.count - start.count - end.count
    guard middle >= 3, start.isEmpty || !isCapitalised else { return false }
    for index in end.indices where word[word.count - end.count + index] != end[index] {
      return false
    }
    for index in start.indices where word[index] != start[index] { return false }
    return middle >= 6 || letters(word.extracting(start.count..<start.count + middle)) >= 3
  }

  /// Bytes that do not merely continue a letter.
  private func letters(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in 0..<bytes.count where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
