/// A key of wording in the parts it is made of: "finding", "finding.many", "finding.many.sie".
struct PhraseKey {
  private static let formal = ".sie"

  private let name: String
  private var variant: String?
  private var isFormal: Bool
  private let wantsFormal: Bool

  init(_ name: String, variant: String? = nil, isFormal: Bool = false) {
    self.name = name
    self.variant = variant
    self.isFormal = isFormal
    wantsFormal = isFormal
  }

  /// Becomes the key that stands for it where it has no wording of its own; `false` when there is
  /// none left.
  mutating func fallBack() -> Bool {
    if isFormal {
      isFormal = false
    } else if variant != nil {
      variant = nil
      isFormal = wantsFormal
    } else {
      return false
    }
    return true
  }

  /// As it is written, and all that can stand for it; the preferred first.
  var texts: [String] {
    var key = self
    var texts = [key.text]
    while key.fallBack() { texts.append(key.text) }
    return texts
  }

  /// As it is written.
  var text: String {
    var text = name
    if let variant {
      text += "."
      text += variant
    }
    if isFormal { text += Self.formal }
    return text
  }
}
