import Checks
import Prose
import Rulebook

/// A sum on its way to a score: the weightiest parts get a line each, the rest shares one that
/// stays small.
struct Receipt {
  private struct Entry {
    let points: Double
    let why: String
    var check: CheckID?
    var values: [String: Value] = [:]
  }

  /// Less than this is not worth a sentence unless the rest would grow too large without it.
  private static let worthSaying = 1.5
  private static let mostLines = 10
  /// What all the rest may add up to.
  private static let mostRest = 3.0
  private static let mostWords = 4

  private let start: Double
  private var entries: [Entry] = []

  init(start: Double) { self.start = start }

  mutating func add(_ evidence: Evidence, of observation: Observation, _ weight: Formula.Weight) {
    let amount = evidence.amount(in: observation)
    let values = evidence.values(for: amount, in: observation)
    entries.append(
      Entry(
        points: weight.points(for: amount), why: evidence.key(for: amount),
        check: amount > 0 ? evidence.check : nil, values: values))
  }

  /// One line for the words that help and one for those that hurt, each naming the weightiest.
  mutating func add(_ words: WordEvidence, _ column: Int, of reading: Reading) {
    for (sign, why) in [(1.0, "words"), (-1.0, "words.not")] {
      let same = words.entries.filter { $0.points[column] * sign > 0 }
      let heaviest = same.enumerated()
        .sorted { (-sign * $0.1.points[column], $0.0) < (-sign * $1.1.points[column], $1.0) }
      let texts = heaviest.map { reading.text($0.1.range) }
      let points = same.reduce(0) { $0 + $1.points[column] }
      guard !same.isEmpty else { continue }
      let values = ["words": Value.quotes(Self.telling(texts))]
      entries.append(Entry(points: points, why: why, values: values))
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

  func score(within range: ClosedRange<Int>, cappedBy caps: [Formula.Cap]) -> Scorecard.Score {
    var lines = rounded(ranked)
    var value = lines.reduce(0) { $0 + $1.points }
    func limit(to bound: Int, _ check: CheckID?, _ why: String) {
      guard value != bound else { return }
      lines.append(
        Scorecard.Line(
          points: bound - value, check: check, why: why, values: ["limit": .number(bound)]))
      value = bound
    }
    if value > range.upperBound { limit(to: range.upperBound, nil, "most") }
    if value < range.lowerBound { limit(to: range.lowerBound, nil, "least") }
    for cap in caps where value > cap.value { limit(to: cap.value, cap.check, "cap") }
    return Scorecard.Score(value: value, receipt: lines)
  }

  /// The start, the weightiest parts first, and all the rest in one.
  private var ranked: [Entry] {
    let sorted = entries.enumerated()
      .sorted { (-abs($0.1.points), $0.0) < (-abs($1.1.points), $1.0) }.map(\.1)
    var shown: [Entry] = []
    var rest: [Entry] = []
    for entry in sorted {
      let isWorth = shown.count < Self.mostLines && abs(entry.points) >= Self.worthSaying
      if isWorth { shown.append(entry) } else { rest.append(entry) }
    }
    var sum = rest.reduce(0) { $0 + $1.points }
    for entry in rest where abs(sum) > Self.mostRest && entry.points * sum > 0 {
      shown.append(entry)
      sum -= entry.points
    }
    return [Entry(points: start, why: "start")] + shown + [Entry(points: sum, why: "small")]
  }

  /// Whole points that still add up: what rounding down leaves goes to the largest remainders.
  private func rounded(_ entries: [Entry]) -> [Scorecard.Line] {
    let total = Int(entries.reduce(0) { $0 + $1.points }.rounded())
    var points = entries.map { Int($0.points.rounded(.down)) }
    let remainders = entries.enumerated()
      .map { ($0, $1.points - $1.points.rounded(.down)) }
      .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }
    for (index, _) in remainders.prefix(max(0, total - points.reduce(0, +))) { points[index] += 1 }
    return zip(points, entries).filter { $0 != 0 || $1.why == "start" }
      .map { Scorecard.Line(points: $0, check: $1.check, why: $1.why, values: $1.values) }
  }
}
