import Checks
import Rulebook

extension Join {
  /// The join of a finding: its own, else where it marks something that sentence is replaced, and
  /// where something is missing the answer is added.
  static func of(_ finding: Finding) -> Join {
    if finding.aspect == nil || finding.severity == .hold { return confirm }
    let variant = finding.hit.variant.flatMap { ofVariant[finding.check]?[$0] }
    let join = variant ?? own[finding.check] ?? (finding.hit.isMissing ? append : replaceSentence)
    return join.wants == .consent && finding.hit.edits.isEmpty ? rewrite : join
  }

  static let own: [CheckID: Join] = [
    "authenticity/ai-slop": rewrite,
    "authenticity/announce-emotion": replaceOpening,
    "authenticity/concrete-detail": prepend,
    "authenticity/first-person": prepend,
    "courage/apologetic-opener": replaceOpening,
    "courage/fake-courage": replaceOpening,
    "courage/fear-words": append,
    "culture/lead-by-example": follow,
    "dialogue/engagement-bait": askInstead,
    "dialogue/lazy-question": askInstead,
    "dialogue/open-question": ask,
    "dialogue/reader-address": ask,
    "dialogue/rhetorical-question": askInstead,
    "fit/accidental-link": mend,
    "fit/broetry": gather,
    "fit/count-promise": rewrite,
    "fit/decoration-load": cutMarks,
    "fit/hashtag-load": keepMarks,
    "fit/hidden-characters": mend,
    "fit/leading-mention": prepend,
    "fit/li-too-thin": append,
    "fit/link-load": keepMarks,
    "fit/no-story": prepend,
    "fit/over-limit": cut,
    "fit/placeholder": replaceSpan,
    "fit/platform-leftovers": rewrite,
    "fit/raw-markdown": mend,
    "fit/wall-of-text": breathe,
    "fit/weak-hook": moveFirst,
    "fit/x-one-idea": cut,
    "fit/x-stale-time": prepend,
    "human/address-mix": rewrite,
    "human/gender-mix": rewrite,
    "learning/admits": follow,
    "network/credit-others": follow,
    "network/mention-overload": keepMarks,
    "stance/awareness-day": follow,
    "stance/both-sides": follow,
    "stance/no-reason": follow,
  ]

  /// Where a check can see different things, and one of them is mended in another way.
  static let ofVariant: [CheckID: [String: Join]] = [
    "dialogue/engagement-bait": ["help": replaceSentence],
    "fit/decoration-load": ["capitals": rewrite, "letters": mend],
    "fit/hashtag-load": ["inline": rewrite],
    "fit/link-load": ["first": prepend, "shortened": rewrite, "tracking": mend],
  ]

  /// The one question that answers another as well: it is asked instead.
  static let covers: [CheckID: CheckID] = [
    "dialogue/open-question": "dialogue/lazy-question",
    "fit/weak-hook": "authenticity/announce-emotion",
  ]
}
