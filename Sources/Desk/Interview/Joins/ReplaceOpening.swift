import Checks
import Prose

extension Join {
  /// The answer stands where the marked sentence opened; what follows goes on as its own sentence
  /// where it can, and goes where it cannot.
  static let replaceOpening = Join("replace-opening") { material, answer in
    guard let sentence = material.marked else { return Join.prepend.edits(material, answer) }
    let core = material.core(of: sentence)
    let start = material.firstWord(of: sentence)
    let marks = material.hit.ranges.filter { core.contains($0) }
    let end = marks.last?.end ?? core.end
    let answer = Answer.closed(answer)
    guard let rest = rest(of: material.reading.text(ByteRange(end, core.end)), in: material) else {
      return [Edit(ByteRange(start, core.end), replacement: answer)]
    }
    return [Edit(ByteRange(start, core.end), replacement: answer + material.lineEnd + rest)]
  }

  /// "that our plant is open." stands alone as "Our plant is open."; behind a colon all does.
  private static func rest(of text: String, in material: Material) -> String? {
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
