import Prose
import Rulebook

/// What a post tells about people with a name that is theirs to tell.
///
/// What authors tell about themselves is left out, and what somebody agreed to.
struct Disclosure {
  private static let list: LexiconName = "transparency/guard-personal-data"

  /// Sorted; empty where nothing is told.
  let words: [Match]
  /// Whose story it is. Sorted.
  let people: [ByteRange]
  /// Whether it is of the kind that nobody else may tell, of somebody who may still mind.
  let isGrave: Bool

  init(in reading: Reading, _ brief: Brief) {
    let all = brief.matches.of(Self.list)
    let people = brief.people(in: reading).ranges
    let isSecret = all.contains { $0.group == "confided" }
    let isPermitted = all.contains { $0.group == "permitted" } && !isSecret
    let told =
      people.isEmpty || isPermitted
      ? []
      : all.filter { match in
        ["main", "private", "pronoun"].contains(match.group)
          && !brief.has("own", of: Self.list, around: match)
          && (isSecret || !brief.has("consent", of: Self.list, around: match, within: 1))
          && reading.whose(match, of: people) != nil
      }
    // Told in confidence: that shows what it is worth to them.
    let secrets = all.filter { secret in
      secret.group == "confided" && told.contains { abs($0.sentence - secret.sentence) <= 1 }
    }
    words = (told + secrets).sorted { $0.range < $1.range }
    self.people = Set(told.compactMap { reading.whose($0, of: people) }.joined()).sorted()
    isGrave = told.contains {
      $0.group != "private" && !brief.has("near", of: Self.list, around: $0)
    }
  }
}

extension Reading {
  /// The people a sentence names; of "she", those named one or two sentences before.
  fileprivate func whose(_ match: Match, of people: [ByteRange]) -> [ByteRange]? {
    let reach = match.group == "pronoun" ? 2 : 0
    for index in stride(from: match.sentence, through: max(0, match.sentence - reach), by: -1) {
      let named = people.filter { sentences[index].range.contains($0) }
      if !named.isEmpty { return named }
    }
    return nil
  }
}
