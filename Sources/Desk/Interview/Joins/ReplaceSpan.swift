import Checks
import Prose

extension Join {
  /// The answer stands where the marked words stood, as it was typed.
  static let replaceSpan = Join("replace-span") { material, answer in
    guard let mark = material.hit.ranges.first(where: { !$0.isEmpty }) else { return nil }
    return [Edit(mark, replacement: Answer.trimmed(answer))]
  }
}
