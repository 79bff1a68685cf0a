import Prose
import Rulebook

/// The world outside the slides, as far as a post lets it in: what one could have photographed.
struct Details {
  enum Category: String, CaseIterable {
    case person, place, time, number, speech, thing
  }

  /// The first place of each category that is there; everything that stands in a hashtag, in a
  /// link or in somebody's boilerplate does not count.
  let ranges: [Category: ByteRange]

  var categories: Int { ranges.count }

  init(in reading: Reading, _ brief: Brief) {
    var places: [Category: [ByteRange]] = [
      .person: People(in: reading, brief).ranges
        + brief.matches.of("human/faces").map(\.range),
      .speech: reading.quotations.filter { $0.isSpeech(in: reading) }.map(\.range),
    ]
    for match in brief.matches.of("authenticity/concrete-detail") {
      guard let category = Self.category(of: match.group) else { continue }
      places[category, default: []].append(match.range)
    }
    ranges = places.compactMapValues { $0.min() }
  }

  /// How many categories begin before this place.
  func categories(before end: Int) -> Int { ranges.values.count { $0.start < end } }

  private static func category(of group: String) -> Category? {
    group == "number-unit" ? .number : Category(rawValue: group)
  }
}

extension Quotation {
  /// Somebody is heard: more than a term in quotation marks.
  fileprivate func isSpeech(in reading: Reading) -> Bool {
    reading.tokens.count { $0.kind == .word && inner.contains($0.range) } >= 3
  }
}
