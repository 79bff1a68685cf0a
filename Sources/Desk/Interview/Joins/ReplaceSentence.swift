import Checks
import Prose

extension Join {
  /// The answer stands where the marked sentence stood. Where only a tag or a link is marked, the
  /// tag goes and the answer is added.
  static let replaceSentence = Join("replace-sentence") { material, answer in
    guard let sentence = material.marked else { return Join.append.edits(material, answer) }
    guard sentence.wordCount > 0 else { return swap(answer, for: sentence, in: material) }
    return [Edit(material.core(of: sentence), replacement: Answer.closed(answer))]
  }

  /// The author changes the marked sentence as it stands.
  static let rewrite = Join("rewrite", wants: .change, places: markedCore) { material, answer in
    Join.replaceSentence.edits(material, answer)
  }

  private static func markedCore(_ material: Material) -> [ByteRange] {
    material.marked.map { [material.core(of: $0)] } ?? []
  }

  private static func swap(
    _ answer: String, for sentence: Sentence, in material: Material
  ) -> [Edit] {
    let added = Join.append.edits(material, answer) ?? []
    let taken = added.map(\.range.end).max() ?? 0
    let marks = material.hit.ranges.filter { sentence.range.contains($0) }
    return added
      + marks.map { mark in
        let removal = material.removal(of: mark)
        return Edit(ByteRange(max(removal.start, taken), removal.end), replacement: "")
      }
  }
}
