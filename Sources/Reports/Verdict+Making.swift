import Checks
import Rulebook

extension Verdict {
  /// By the weakest link: without an honest person there is no dialogue, however good the rest.
  ///
  /// An error stops; a hold waits for a human's word, whatever the scores. Stance alone never
  /// decides: not every post needs one. Nor does every post need a question: dialogue counts where
  /// it is missing altogether. The bounds are those that agree best with the rated drafts. One
  /// without a single word is never ready. `nil` for words we cannot read, and for so few that they
  /// have no scores: what was not judged is not ready.
  package init?(
    findings: [Finding], scorecard: Scorecard?, isWordless: Bool = false, isReadable: Bool = true
  ) {
    let gravest = findings.map(\.severity).max()
    switch gravest {
    case .error: self = .stop
    case .hold: self = .hold
    case .warning, .suggestion, nil:
      guard isReadable else { return nil }
      if isWordless {
        self = .rework
      } else if let scorecard {
        self.init(scorecard)
        if findings.contains(where: \.isWarningOfWords) { lower(scorecard) }
        if findings.wantAnotherPost { self = .rework }
      } else {
        guard gravest == .warning else { return nil }
        self = .nearly
      }
    }
  }

  /// With words in it that a warning names, no post is ready; and one that neither talks with
  /// anybody nor says anything needs more than a change or two; nor is a formula easily mended
  /// where somebody mourns, who has no score for either.
  private mutating func lower(_ scorecard: Scorecard) {
    let isMute = [Aspect.dialogue, .stance].allSatisfy { aspect in
      scorecard.scores[aspect].map { $0.band == .weak } ?? true
    }
    switch self {
    case .ready: self = .nearly
    case .nearly: self = isMute ? .rework : .nearly
    case .rework, .stop, .hold: break
    }
  }

  private init(_ scorecard: Scorecard) {
    func value(_ aspect: Aspect) -> Int { scorecard.scores[aspect]?.value ?? 100 }
    if value(.authenticity) < 40 || value(.fit) < 30 {
      self = .rework
    } else if min(value(.authenticity), value(.fit)) < 60 || value(.dialogue) < 20 {
      self = .nearly
    } else {
      self = .ready
    }
  }
}

extension [Finding] {
  /// Whether no change of a word mends the post: a threat to one's own people, one's own pain in
  /// place of theirs, or contempt that comes three times.
  var wantAnotherPost: Bool {
    contains { $0.check == "human/self-pity" || $0.hit.variant == "threat" }
      || reduce(0) { $0 + $1.contempt } >= 3
  }
}

extension Finding {
  /// How often it shows contempt for people.
  fileprivate var contempt: Int {
    let shows = check == "stance/attack-person" || check == "human/talking-down"
    return shows && severity == .warning ? hit.ranges.count : 0
  }

  /// Whether it warns of something that stands there. What is missing may be missing for a reason.
  var isWarningOfWords: Bool {
    severity == .warning && aspect != nil && !hit.isMissing
  }
}
