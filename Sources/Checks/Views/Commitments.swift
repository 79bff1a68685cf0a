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

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let lexicon: LexiconName = "courage/commitment"
    var (firm, vague): ([Match], [Match]) = ([], [])
    var hasDone = false
    func isMeant(_ match: Match) -> Bool { brief.isMeant(match, in: reading) }
    for match in brief.matches.of(lexicon) {
      switch match.group {
      case "firm": if isMeant(match) { firm.append(match) }
      // "By Friday" alone may be anybody's, and with "had" it is over.
      case "date":
        if brief.has("speaker", of: lexicon, around: match),
          !brief.has("past", of: lexicon, around: match), isMeant(match)
        {
          firm.append(match)
        }
      case "vague": if isMeant(match) { vague.append(match) }
      case "done": if isMeant(match) { hasDone = true }
      case _: continue
      }
    }
    self.firm = firm
    self.vague = vague
    self.hasDone = hasDone
  }
}
