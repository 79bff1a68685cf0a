/// The kinds of quotation marks, and which of them may close which.
enum QuotationMark {
  /// "„" and "‚", which only open.
  case low, lowSingle
  /// "“" and "‘", which open in English and close in German.
  case high, highSingle
  /// "”" and "’", which only close; the second is an apostrophe as well.
  case closing, closingSingle
  /// `"` and `'`.
  case straight, straightSingle
  case left, right, leftSingle, rightSingle

  /// Whether this mark may end a quotation that `opener` began.
  func closes(_ opener: QuotationMark) -> Bool {
    switch opener {
    case .low: self == .high || self == .closing || self == .straight
    case .lowSingle: self == .highSingle || self == .closingSingle || self == .straightSingle
    case .high: self == .closing || self == .straight
    case .highSingle: self == .closingSingle || self == .straightSingle
    case .straight: self == .straight || self == .closing
    case .straightSingle: self == .straightSingle || self == .closingSingle
    case .left: self == .right
    case .right: self == .left
    case .leftSingle: self == .rightSingle
    case .rightSingle: self == .leftSingle
    case .closing, .closingSingle: false
    }
  }

  /// Marks that may be apostrophes, so that they must stand like quotation marks.
  var isSingle: Bool {
    switch self {
    case .lowSingle, .highSingle, .closingSingle, .straightSingle: true
    case .low, .high, .closing, .straight, .left, .right, .leftSingle, .rightSingle: false
    }
  }
}

extension TokenizedText {
  /// The mark a token is; `nil` for any other token.
  func quotationMark(_ token: Int) -> QuotationMark? {
    // Folding makes one of these two of every quotation mark.
    guard isMark(token, "\"") || isMark(token, "'") else { return nil }
    switch CharacterClass.scalar(in: bytes, at: tokens[token].range.start) {
    case "\"", "\u{FF02}": return .straight
    case "'": return .straightSingle
    case "„", "‟": return .low
    case "‚", "‛": return .lowSingle
    case "“": return .high
    case "‘": return .highSingle
    case "”": return .closing
    case "’": return .closingSingle
    case "«": return .left
    case "»": return .right
    case "‹": return .leftSingle
    case "›": return .rightSingle
    default: return nil
    }
  }
}
