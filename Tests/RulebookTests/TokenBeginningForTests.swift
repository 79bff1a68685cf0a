@testable import Rulebook

extension TokenBeginning {
  /// Of a folded word.
  init(ofWord word: String) {
    let bytes = Array(word.utf8)
    self.init(first: bytes.first ?? 0, second: bytes.dropFirst().first ?? 0)
  }
}
