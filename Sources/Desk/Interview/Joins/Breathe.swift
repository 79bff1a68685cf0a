import Checks
import Prose

extension Join {
  /// A new paragraph begins with each sentence whose number is named.
  static let breathe = Join("breathe", wants: .numbers, places: inner) { material, answer in
    let places = inner(material)
    guard let numbers = Answer.numbers(answer),
      numbers.allSatisfy({ (1...max(places.count, 1)).contains($0) })
    else { return nil }
    return Set(numbers).map { number in
      let start = places[number - 1].start
      let blanks = material.reading.draft.bytes[..<start].reversed().prefix { $0 == 0x20 }.count
      return Edit(
        ByteRange(start - blanks, start), replacement: material.lineEnd + material.lineEnd)
    }
  }

  /// Sentences that do not begin a paragraph.
  private static func inner(_ material: Material) -> [ByteRange] {
    material.sentences.filter { sentence in
      material.reading.paragraphs[sentence.paragraph].range.start != sentence.range.start
    }.map { material.core(of: $0) }
  }
}
