import Prose
import Rulebook

/// Single human beings a post names: persons by name, not roles and not crowds, and not the
/// author, whose name in a post is no company.
struct People {
  /// Sorted, without overlap.
  let ranges: [ByteRange]

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let named = brief.matches.of("human/named-people").filter { match in
      match.group != "name" || reading.isName(match)
    }
    let author = Set(reading.tokens(naming: brief.circumstances.author))
    let others = named.filter { author.isDisjoint(with: $0.tokens) }
    let mentions = reading.tokens(.mention).map(\.range)
    ranges =
      (others.map(\.range) + mentions + reading.known(brief.circumstances.people))
      .withoutOverlaps
  }
}

extension Reading {
  /// A first name counts where it is written like one and is no part of a compound ("Max-Planck").
  fileprivate func isName(_ match: Match) -> Bool {
    guard let token = tokens[match.tokens].first else { return false }
    return token.isCapitalised && !token.joinsBefore && !token.joinsAfter
  }

  /// The places of names the house file knows: all of a name, or the first word that is no title.
  fileprivate func known(_ people: [String]) -> [ByteRange] {
    if people.isEmpty { return [] }
    let names = people.flatMap { person in
      let words = person.split(separator: " ").drop { Self.isTitle($0) }
      return [words.joined(separator: " ")] + words.prefix(1).map(String.init)
    }
    // "Will" is a name, "will" is none.
    let initials = Set(names.compactMap(\.first))
    return places(of: names).filter { place in text(place).first.map(initials.contains) ?? false }
  }

  private static func isTitle(_ word: Substring) -> Bool {
    let titles = [
      "frau", "herr", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "professorin",
      "doktor", "sir", "dame", "lady", "lord",
    ]
    return word.hasSuffix(".") || titles.contains(word.lowercased())
  }
}

extension Reading {
  /// Human beings by what they are: "a nurse", never the first half of "customer-centric".
  func faces(_ brief: Brief) -> [ByteRange] {
    brief.matches.of("human/faces").compactMap { match in
      let isOne = match.group == "main" && !tokens[match.tokens.upperBound - 1].joinsAfter
      return isOne ? match.range : nil
    }
  }

  /// Whether a single human being appears: by name, by what they are, or the author in person.
  func showsSomebody(_ brief: Brief) -> Bool {
    if !brief.people(in: self).ranges.isEmpty { return true }
    if !faces(brief).isEmpty { return true }
    let author = tokens(naming: brief.circumstances.author)
    if author.isEmpty, quotations.contains(where: { $0.voice == .other }) { return true }
    let voice = brief.voice(in: self)
    // In a short post "I" is there at once; in a long one it takes more than "I am pleased".
    return !voice.personal.isEmpty || voice.i >= (brief.platform.room == .short ? 1 : 2)
  }
}
