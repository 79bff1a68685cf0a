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
    var (firm, vague): ([Match], [Match]) = ([], [])
    var hasDone = false
    for match in brief.meant(lexicon, in: reading) {
      switch match.group {
      case "firm": firm.append(match)
      // "By Friday" alone may be anybody's, and with "had" it is over.
      case "date":
        if brief.has("speaker", of: lexicon, around: match),
          !brief.has("past", of: lexicon, around: match)
        {
          firm.append(match)
        }
      case "vague": vague.append(match)
      case "done": hasDone = true
      case _: continue
      }
    }
    self.firm = firm
    self.vague = vague
    self.hasDone = hasDone
  }
}
