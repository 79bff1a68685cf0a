import Checks
import Prose

extension Join {
  /// Paragraphs of the marked stretch run on, but for those behind whose numbers a break stays; 0
  /// is none.
  static let gather = Join("gather", wants: .numbers, places: blocks) { material, answer in
    let places = blocks(material)
    guard let numbers = answer == "0" ? [] : Answer.numbers(answer),
      numbers.allSatisfy({ (1...max(places.count, 1)).contains($0) })
    else { return nil }
    return places.indices.dropLast().filter { !numbers.contains($0 + 1) }.map { index in
      Edit(ByteRange(places[index].end, places[index + 1].start), replacement: " ")
    }
  }

  /// Sentences of the marked stretch that stand on one line, as one place.
  private static func blocks(_ material: Material) -> [ByteRange] {
    let bytes = material.reading.draft.bytes
    let sentences = material.sentences.filter { sentence in
      material.hit.ranges.contains { $0.overlaps(sentence.range) }
    }.map { material.core(of: $0) }
    return sentences.reduce(into: []) { blocks, sentence in
      if let last = blocks.last, !bytes[last.end..<sentence.start].contains(0x0A) {
        blocks[blocks.count - 1] = last.joined(with: sentence)
      } else {
        blocks.append(sentence)
      }
    }
  }
}
