import Checks
import Rulebook

extension Verdict {
  /// By the weakest link: without an honest person there is no dialogue, however good the rest.
  ///
  /// An error stops; a hold waits for a human's word, whatever the scores. Stance never decides:
  /// not every post needs one. Without scores a warning keeps a post from being ready.
  package init(findings: [Finding], scorecard: Scorecard?) {
    let gravest = findings.map(\.severity).max()
    switch gravest {
    case .error: self = .stop
    case .hold: self = .hold
    case .warning, .suggestion, nil:
      if let scorecard {
        self.init(scorecard)
      } else {
        self = gravest == .warning ? .nearly : .ready
      }
    }
  }

  private init(_ scorecard: Scorecard) {
    let lowest = { (aspects: [Aspect]) in aspects.compactMap { scorecard.scores[$0]?.value }.min() }
    if lowest([.dialogue, .authenticity]) ?? 100 < 40 {
      self = .rework
    } else if lowest([.dialogue, .authenticity, .fit]) ?? 100 < 60 {
      self = .nearly
    } else {
      self = .ready
    }
  }
}
