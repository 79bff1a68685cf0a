import Prose
import Rulebook

/// What the author undertakes: firmly, with a who, a what and a when, or vaguely.
struct Commitments {
  /// Sorted, without overlap.
  let firm: [Match]
  /// Sorted, without overlap.
  let vague: [Match]
  /// Whether something is told as done already, which is no vow but no evasion either.
  let hasDone: Bool

  init(in reading: Reading, _ brief: Brief) {
    let lexicon: LexiconName = "courage/commitment"
    let meant = brief.meant(lexicon, in: reading)
    vague = meant.filter { $0.group == "vague" }
    hasDone = meant.contains { $0.group == "done" }
    firm = meant.filter { match in
      let sentence = match.sentence...match.sentence
      return switch match.group {
      case "firm": true
      // "By Friday" alone may be anybody's, and with "had" it is over.
      case "date":
        brief.has(lexicon, group: "speaker", in: sentence)
          && !brief.has(lexicon, group: "past", in: sentence)
      default: false
      }
    }
  }
}
