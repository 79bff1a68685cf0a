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

  /// Every sentence but the first that can stand in front: none that leans on the one before it,
  /// and no question. All of them where none can.
  private static func later(_ material: Material) -> [ByteRange] {
    let all = material.sentences.dropFirst()
    let free = all.filter { $0.ending != .question && !leans($0, in: material.reading) }
    return (free.isEmpty ? Array(all) : free).map { material.core(of: $0) }
  }

  private static func leans(_ sentence: Sentence, in reading: Reading) -> Bool {
    guard let first = reading.tokens[sentence.tokens].first(where: { $0.kind == .word }) else {
      return false
    }
    return leaning.contains(reading.text(first.range).lowercased())
  }

  private static let leaning: Set<String> = [
    "it", "it's", "they", "he", "she", "that", "that's", "this", "these", "those", "and", "but",
    "so", "then", "because", "es", "er", "sie", "das", "dies", "diese", "dieser", "dieses", "und",
    "aber", "also", "dann", "deshalb", "denn", "darum", "doch",
  ]
}
