import Checks
import Rulebook

extension Join {
  /// The join of a finding: its own, else where it marks something that sentence is replaced, and
  /// where something is missing the answer is added.
  static func of(_ finding: Finding) -> Join {
    if finding.aspect == nil || finding.severity == .hold { return confirm }
    if let own = own[finding.check] { return own }
    return finding.hit.isMissing ? append : replaceSentence
  }

  static let own: [CheckID: Join] = [
    "authenticity/announce-emotion": replaceOpening,
    "authenticity/concrete-detail": prepend,
    "authenticity/first-person": prepend,
    "courage/apologetic-opener": replaceOpening,
    "culture/lead-by-example": follow,
    "fit/broetry": rewrite,
    "fit/count-promise": rewrite,
    "fit/decoration-load": cutMarks,
    "fit/hashtag-load": keepMarks,
    "fit/no-story": prepend,
    "fit/over-limit": cut,
    "fit/placeholder": replaceSpan,
    "fit/platform-leftovers": rewrite,
    "fit/wall-of-text": breathe,
    "fit/weak-hook": moveFirst,
    "fit/x-one-idea": cut,
    "human/address-mix": rewrite,
    "human/gender-mix": rewrite,
    "learning/admits": follow,
    "network/mention-overload": keepMarks,
    "stance/no-reason": follow,
  ]

  /// The one question that answers another as well: it is asked instead.
  static let covers: [CheckID: CheckID] = [
    "dialogue/open-question": "dialogue/lazy-question",
    "fit/weak-hook": "authenticity/announce-emotion",
  ]
}
