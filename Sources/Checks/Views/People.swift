import Prose
import Rulebook

/// Single human beings a post names: persons by name, not roles and not crowds.
struct People {
  /// Sorted, without overlap.
  let ranges: [ByteRange]

  init(in reading: Reading, _ brief: Brief) {
    let named = brief.matches.of("human/named-people").filter { match in
      match.group != "name" || reading.isName(match)
    }
    let mentions = reading.tokens.filter { $0.kind == .mention }.map(\.range)
    ranges =
      (named.map(\.range) + mentions + reading.known(brief.circumstances.people))
      .withoutNested
  }
}

extension Reading {
  /// A first name counts where it is written like one and is no part of a compound ("Max-Planck").
  fileprivate func isName(_ match: Match) -> Bool {
    guard let token = tokens[match.tokens].first else { return false }
    return token.isCapitalised && !token.joinsBefore && !token.joinsAfter
  }

  /// The places of names the house file knows, written just so.
  fileprivate func known(_ people: [String]) -> [ByteRange] {
    let names = people.compactMap { $0.split(separator: " ").first }
    guard !names.isEmpty else { return [] }
    return tokens.compactMap { token in
      token.kind == .word && names.contains { $0 == text(token) } ? token.range : nil
    }
  }
}
