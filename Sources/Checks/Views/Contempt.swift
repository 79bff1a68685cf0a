import Prose
import Rulebook

extension Brief {
  /// Whether somebody looks down on others here; on oneself, anybody may.
  func hasContempt(in reading: Reading) -> Bool {
    let attack: LexiconName = "stance/attack-person"
    return !meant("human/talking-down", group: "main", in: reading).isEmpty
      || meant(attack, in: reading).contains { match in
        ["main", "name", "threat"].contains(match.group) && !has("self", of: attack, around: match)
      }
  }
}
