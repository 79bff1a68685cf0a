import Prose
import Rulebook

extension Brief {
  /// Whether somebody looks down on others here; on oneself, anybody may.
  func hasContempt(in reading: Reading) -> Bool {
    let sneers: LexiconName = "human/talking-down"
    let attack: LexiconName = "stance/attack-person"
    let looksDown = ["main", "workers"].contains { group in
      !meant(sneers, group: group, in: reading).isEmpty
    }
    return looksDown
      || meant(attack, in: reading).contains { match in
        ["main", "name", "threat"].contains(match.group) && !has("self", of: attack, around: match)
      }
  }
}
