import Checks

extension Join {
  /// What the check itself would change, where nobody's words are touched: hidden characters, marks
  /// of another system, letters made of signs.
  static let mend = Join("mend", wants: .consent) { material, _ in
    material.hit.edits.isEmpty ? nil : material.hit.edits
  }
}
