import Checks
import Prose

extension Join {
  /// The answer stands where the marked sentence opened; what follows goes on as its own sentence
  /// where it can, and goes where it cannot.
  static let replaceOpening = Join("replace-opening") { material, answer in
    guard let sentence = material.marked else { return Join.prepend.edits(material, answer) }
    let start = material.firstWord(of: sentence)
    let core = material.core(of: sentence)
    let rest = rest(of: core, behind: opening(of: core, in: material), in: material)
    let answer = Answer.closed(answer) + (rest.map { material.lineEnd + $0 } ?? "")
    return [Edit(ByteRange(start, core.end), replacement: answer)]
  }

  /// What of a sentence an answer replaces: all of it where the rest cannot stand alone.
  static func replaced(of core: ByteRange, in material: Material) -> ByteRange {
    let opening = opening(of: core, in: material)
    return rest(of: core, behind: opening, in: material) == nil ? core : opening
  }

  private static func opening(of core: ByteRange, in material: Material) -> ByteRange {
    let marks = material.hit.ranges.filter { core.contains($0) }
    return ByteRange(core.start, marks.last?.end ?? core.end)
  }

  /// "that our plant is open." stands alone as "Our plant is open."; behind a colon all does.
  private static func rest(
    of core: ByteRange, behind opening: ByteRange, in material: Material
  ) -> String? {
    let text = material.reading.text(ByteRange(opening.end, core.end))
    let words = text.drop { $0 == " " }
    if let mark = words.first, ":–—".contains(mark) { return capital(words.dropFirst()) }
    // A German clause behind "dass" has its verb at the end and cannot stand alone.
    guard material.reading.language == .en, words.hasPrefix("that ") else { return nil }
    return capital(words.dropFirst(5))
  }

  private static func capital(_ text: Substring) -> String? {
    let words = text.drop { $0 == " " }
    guard words.contains(where: \.isLetter) else { return nil }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
