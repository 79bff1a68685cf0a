import Prose
import Rulebook

/// Who speaks in a post: a person who says "I", or a house that says "we".
///
/// Other people's speech does not count for either.
struct Voice {
  /// How often the author says "I", the dropped subject of short posts included.
  let i: Int
  /// How often the house speaks: "we", "our", "the company".
  let corporate: Int
  /// Where a person sees, decides or errs: "I was wrong", "told me".
  let personal: [ByteRange]

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    var (i, corporate) = (0, 0)
    var personal: [ByteRange] = []
    for match in brief.matches.of("authenticity/first-person")
    where !reading.isForeignSpeech(at: match.range.start) {
      switch match.group {
      case "i": if !reading.isNumeral(match) { i += 1 }
      case "corporate": corporate += 1
      case "personal-i": personal.append(match.range)
      case "dropped-i": if !reading.isAsked(match) { personal.append(match.range) }
      case _: continue
      }
    }
    self.i = i + personal.count
    self.corporate = corporate
    self.personal = personal
  }

  /// The share of "I" among both, in per cent; `nil` when nobody speaks.
  var share: Int? { i + corporate == 0 ? nil : 100 * i / (i + corporate) }
}

extension Reading {
  /// "World War I", "Part I": a capital word before it and the end of the thought behind it.
  fileprivate func isNumeral(_ match: Match) -> Bool {
    let index = match.tokens.lowerBound
    guard isToken(tokens[index], "i") else { return false }
    let before = tokens[..<index].last { $0.kind != .space }
    let after = tokens[(index + 1)...].first { $0.kind != .space }
    guard let before, before.kind == .word, before.isCapitalised else { return false }
    return after.map { $0.kind == .punctuation || $0.kind == .lineBreak } ?? true
  }
}
