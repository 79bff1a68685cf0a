import Prose
import Rulebook

/// The world outside the slides, as far as a post lets it in: what one could have photographed.
struct Details {
  enum Category: Int, CaseIterable {
    case person, place, time, number, speech, thing
  }

  /// By the raw value of the category.
  private var firsts = InlineArray<6, ByteRange?>(repeating: nil)

  /// The first place of a category; everything that stands in a hashtag, in a link or in somebody's
  /// boilerplate does not count.
  subscript(category: Category) -> ByteRange? { firsts[category.rawValue] }

  /// The first places of all categories that are there, sorted.
  var ranges: [ByteRange] { firsts.indices.compactMap { firsts[$0] }.sorted() }

  var categories: Int { categories(before: .max) }

  /// How many categories begin before this place.
  func categories(before end: Int) -> Int {
    firsts.indices.count { firsts[$0].map { $0.start < end } ?? false }
  }

  init(in reading: borrowing Reading, _ brief: borrowing Brief, _ people: People) {
    for place in people.ranges { note(place, as: .person) }
    if let face = reading.faces(brief).first { note(face, as: .person) }
    if let speech = reading.firstSpeech { note(speech.range, as: .speech) }
    if let thing = reading.firstCountedThing(brief) { note(thing, as: .number) }
    // "Four days" in "the four-day week" say what it is called, not what somebody saw.
    for match in brief.matches.of("authenticity/concrete-detail")
    where !reading.tokens[match.tokens.upperBound - 1].joinsAfter {
      if let category = Category(ofGroup: match.group) { note(match.range, as: category) }
    }
    for place in reading.namedPlaces(brief)
    where !people.ranges.contains(where: { $0.overlaps(place) }) {
      note(place, as: .place)
    }
  }

  private mutating func note(_ place: ByteRange, as category: Category) {
    if let first = firsts[category.rawValue], first <= place { return }
    firsts[category.rawValue] = place
  }
}

extension Details.Category {
  fileprivate init?(ofGroup group: String) {
    switch group {
    case "person": self = .person
    case "place": self = .place
    case "time": self = .time
    case "number", "number-unit": self = .number
    case "speech": self = .speech
    case "thing": self = .thing
    case _: return nil
    }
  }
}

extension Reading {
  /// "74 kilometres", "eleven visits": a number and the word behind it. Years and the points of an
  /// announced list ("3 lessons") are no detail.
  fileprivate func firstCountedThing(_ brief: Brief) -> ByteRange? {
    let announced = brief.matches.of("fit/count-promise")
    func thing(at index: Int) -> ByteRange? {
      guard let range = countedThing(at: index) else { return nil }
      return announced.contains { $0.range.overlaps(range) } ? nil : range
    }
    var first: ByteRange?
    for match in brief.matches.of("authenticity/concrete-detail")
    where match.group == "number-word" && tokens[match.tokens.lowerBound].kind == .word {
      first = thing(at: match.tokens.lowerBound)
      if first != nil { break }
    }
    for index in indices(of: .number) where !isYear(tokens[index]) {
      guard let range = thing(at: index) else { continue }
      return first.map { min($0, range) } ?? range
    }
    return first
  }

  private func countedThing(at index: Int) -> ByteRange? {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .space,
      tokens[index + 2].kind == .word, isCounted(tokens[index + 2], at: index + 2)
    else { return nil }
    return tokens[index].range.joined(with: tokens[index + 2].range)
  }

  /// In German a noun has a capital: „sieben Kisten“ and „sieben lange Nächte“ are counted, but in
  /// „um sieben stand ich“ nothing is.
  private func isCounted(_ word: Token, at index: Int) -> Bool {
    switch language(at: word.range.start) {
    case .en: return !Self.joints.contains { isToken(word, $0) }
    case .de:
      if word.isCapitalised { return true }
      let ending = folded(word).suffix(2)
      guard ending.last == UInt8(ascii: "e"), ending.first != UInt8(ascii: "t")
      else { return false }
      let behind = tokens[(index + 1)...].prefix(2)
      return behind.first?.kind == .space && behind.last?.isCapitalised == true
    }
  }

  /// Behind "6.30 and" no thing is counted.
  private static let joints: [StaticString] = [
    "and", "or", "but", "to", "of", "in", "at", "on", "from", "by", "as", "for", "with", "than",
    "then", "when", "is", "was", "a", "an", "the", "i", "we", "he", "she", "it", "they",
  ]

  /// Places by their names: "in Leeds". What is written in capitals throughout is an office ("in
  /// HR"), and a headline has capitals everywhere.
  fileprivate func namedPlaces(_ brief: Brief) -> [ByteRange] {
    let others = brief.matches.of("authenticity/no-place").map(\.range)
    return brief.matches.of("authenticity/named-place").compactMap { match in
      guard let name = tokens[match.tokens].last, name.range.length > 2, !name.joinsAfter,
        !isShoutedWord(name), !others.contains(where: { $0.overlaps(name.range) }),
        tokens[sentences[match.sentence].tokens].contains(where: {
          $0.kind == .word && !$0.isCapitalised && $0.range.length > 3
        })
      else { return nil }
      return match.range
    }
  }

  private func isShoutedWord(_ word: Token) -> Bool {
    let second = draft.bytes[word.range.start + 1]
    return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= second
  }

  private func isYear(_ token: Token) -> Bool {
    guard token.range.length == 4, let year = Int(text(token)) else { return false }
    return (1900...2100).contains(year)
  }
}

extension Reading {
  /// Somebody is heard: more than a term in quotation marks.
  fileprivate var firstSpeech: Quotation? {
    quotations.first { tokens(in: $0.inner).count { $0.kind == .word } >= 3 }
  }
}
