import Checks
import Prose

extension Join {
  /// The answer goes right behind the marked sentence.
  static let follow = Join("follow") { material, answer in
    guard let sentence = material.marked else { return Join.append.edits(material, answer) }
    let end = material.core(of: sentence).end
    return [Edit(ByteRange(end, end), replacement: " " + Answer.closed(answer))]
  }
}
