import Checks
import Prose

extension Join {
  /// The answer becomes the first line.
  static let prepend = Join("prepend") { material, answer in
    let start = material.reading.draft.post.start
    return [Edit(ByteRange(start, start), replacement: Answer.closed(answer) + material.gap)]
  }

  /// A sentence of the text, by its number, or an answer becomes the first line.
  static let moveFirst = Join("move-first", wants: .either, places: later) { material, answer in
    guard let numbers = Answer.numbers(answer) else { return Join.prepend.edits(material, answer) }
    let places = later(material)
    guard numbers.count == 1, places.indices.contains(numbers[0] - 1) else { return nil }
    let place = places[numbers[0] - 1]
    let words = material.reading.text(place)
    return (Join.prepend.edits(material, words) ?? [])
      + [Edit(material.removal(of: place), replacement: "")]
  }

  /// Every sentence but the first.
  private static func later(_ material: Material) -> [ByteRange] {
    material.sentences.dropFirst().map { material.core(of: $0) }
  }
}
