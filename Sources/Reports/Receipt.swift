import Checks
import Prose
import Rulebook

/// A sum on its way to a score: what is worth a sentence gets a line, the rest shares one.
struct Receipt {
  private struct Entry {
    let points: Double
    let why: String
    var values: [String: Value] = [:]
  }

  /// Less than this is not worth a sentence.
  private static let worthSaying = 1.5
  private static let mostLines = 10
  private static let mostWords = 4

  private let start: Double
  private var entries: [Entry] = []
  private var small = 0.0

  init(start: Double) { self.start = start }

  /// The weighty evidences of a family one by one, the others together.
  mutating func add(_ family: Evidence.Family, of observation: Observation, _ formula: Formula) {
    var rest = 0.0
    for evidence in family.members {
      guard let weight = formula.weights[evidence.name] else { continue }
      let amount = evidence.amount(in: observation)
      let points = weight.points * (amount - weight.usual)
      if abs(points) >= Self.worthSaying {
        let values = evidence.values(for: amount, in: observation)
        add(points, evidence.key(for: amount), values)
      } else {
        rest += points
      }
    }
    add(rest, "rest-\(family.rawValue)")
  }

  private mutating func add(_ points: Double, _ why: String, _ values: [String: Value] = [:]) {
    if abs(points) >= Self.worthSaying {
      entries.append(Entry(points: points, why: why, values: values))
    } else {
      small += points
    }
  }

  /// One line for the words that help and one for those that hurt, each naming the weightiest.
  mutating func add(_ words: WordEvidence, _ column: Int, of reading: Reading) {
    for (sign, why) in [(1.0, "words"), (-1.0, "words.not")] {
      let same = words.entries.filter { $0.points[column] * sign > 0 }
      let heaviest = same.enumerated()
        .sorted { (-sign * $0.1.points[column], $0.0) < (-sign * $1.1.points[column], $1.0) }
      let texts = heaviest.map { reading.text($0.1.range) }
      let points = same.reduce(0) { $0 + $1.points[column] }
      add(points, why, ["words": .quotes(Self.telling(texts))])
    }
  }
}

extension Receipt {
  /// The first few, each once; words of a few letters only where there is nothing else.
  private static func telling(_ texts: [String]) -> [String] {
    var named: [String] = []
    for text in texts.filter({ $0.utf8.count > 3 }) + texts
    where named.count < mostWords && !named.contains(text) {
      named.append(text)
    }
    return named
  }

  func score(cappedBy caps: [Formula.Cap]) -> Scorecard.Score {
    var lines = rounded(ranked)
    var value = lines.reduce(0) { $0 + $1.points }
    func limit(to bound: Int, _ check: CheckID?, _ why: String) {
      guard value != bound else { return }
      lines.append(
        Scorecard.Line(
          points: bound - value, check: check, why: why, values: ["limit": .number(bound)]))
      value = bound
    }
    if value > 100 { limit(to: 100, nil, "most") }
    if value < 0 { limit(to: 0, nil, "least") }
    for cap in caps where value > cap.value { limit(to: cap.value, cap.check, "cap") }
    return Scorecard.Score(value: value, receipt: lines)
  }

  /// The start, the weightiest lines first, and all the rest in one.
  private var ranked: [Entry] {
    let sorted = entries.enumerated()
      .sorted { (-abs($0.1.points), $0.0) < (-abs($1.1.points), $1.0) }.map(\.1)
    let rest = sorted.dropFirst(Self.mostLines).reduce(small) { $0 + $1.points }
    return [Entry(points: start, why: "start")] + sorted.prefix(Self.mostLines)
      + [Entry(points: rest, why: "small")]
  }

  /// Whole points that still add up: what rounding down leaves goes to the largest remainders.
  private func rounded(_ entries: [Entry]) -> [Scorecard.Line] {
    let total = Int(entries.reduce(0) { $0 + $1.points }.rounded())
    var points = entries.map { Int($0.points.rounded(.down)) }
    let remainders = entries.enumerated()
      .map { ($0, $1.points - $1.points.rounded(.down)) }
      .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }
    for (index, _) in remainders.prefix(max(0, total - points.reduce(0, +))) { points[index] += 1 }
    return zip(points, entries).enumerated()
      .filter { $0.offset == 0 || $0.element.0 != 0 }
      .map { Scorecard.Line(points: $1.0, check: nil, why: $1.1.why, values: $1.1.values) }
  }
}
