import Checks
import Prose
import Rulebook

/// A sum on its way to a score: the weightiest parts get a line each, the rest shares one that
/// stays small.
///
/// Parts are numbers until it is known which of them get a line: most never do.
struct Receipt {
  private enum Part {
    case start
    /// Index into `Evidence.all`.
    case evidence(Int)
    /// The words that help, or those that hurt.
    case words(Double)
    case small
  }

  private typealias Entry = (points: Double, part: Part)

  /// Less than this is not worth a sentence unless the rest would grow too large without it.
  private static let worthSaying = 1.5
  private static let mostLines = 10
  /// What all the rest may add up to.
  private static let mostRest = 3.0

  private let weighed: Weighed
  private let column: Int
  private let start: Double
  private var entries: [Entry] = []

  /// `column` is the place of the aspect in `Aspect.allCases`.
  init(of weighed: Weighed, on scale: Scales.Scale, _ column: Int) {
    self.weighed = weighed
    self.column = column
    start = scale.formula.start
    entries.reserveCapacity(scale.weights.count + 2)
    for (index, weight) in scale.weights {
      entries.append((weight.points(for: weighed.amounts[index]), .evidence(index)))
    }
    let (gains, losses) = weighed.words.sums
    if gains[column] != 0 { entries.append((gains[column], .words(1))) }
    if losses[column] != 0 { entries.append((losses[column], .words(-1))) }
  }
}

extension Receipt {
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
    let worthy = byWeight(entries.filter { abs($0.points) >= Self.worthSaying })
    var shown = [(start, .start)] + worthy.prefix(Self.mostLines)
    let rest =
      Array(worthy.dropFirst(Self.mostLines))
      + entries.filter { abs($0.points) < Self.worthSaying }
    var sum = rest.reduce(0) { $0 + $1.points }
    if abs(sum) > Self.mostRest {
      for entry in byWeight(rest) where abs(sum) > Self.mostRest && entry.points * sum > 0 {
        shown.append(entry)
        sum -= entry.points
      }
    }
    return shown + [(sum, .small)]
  }

  /// The weightiest first; equals stay in their order.
  private func byWeight(_ entries: [Entry]) -> [Entry] {
    let weights = entries.map { abs($0.points) }
    return entries.indices.sorted { left, right in
      let (one, other) = (weights[left], weights[right])
      return one == other ? left < right : one > other
    }.map { entries[$0] }
  }

  /// Whole points that still add up: what rounding down leaves goes to the largest remainders.
  private func rounded(_ entries: [Entry]) -> [Scorecard.Line] {
    let total = Int(entries.reduce(0) { $0 + $1.points }.rounded())
    var points = entries.map { Int($0.points.rounded(.down)) }
    let remainders = entries.map { $0.points - $0.points.rounded(.down) }
    let order = remainders.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
    for index in order.prefix(max(0, total - points.reduce(0, +))) { points[index] += 1 }
    return zip(points, entries).compactMap { line($0, for: $1.part) }
  }

  /// `nil` where there is nothing to say.
  private func line(_ points: Int, for part: Part) -> Scorecard.Line? {
    switch part {
    case .start: return Scorecard.Line(points: points, check: nil, why: "start")
    case _ where points == 0: return nil
    case .small: return Scorecard.Line(points: points, check: nil, why: "small")
    case .words(let sign):
      let words = weighed.telling(sign, column)
      return Scorecard.Line(
        points: points, check: nil, why: sign > 0 ? "words" : "words.not",
        values: ["words": .quotes(words)])
    case .evidence(let index):
      let (evidence, amount) = (Evidence.all[index], weighed.amounts[index])
      return Scorecard.Line(
        points: points, check: amount > 0 ? evidence.check : nil, why: evidence.key(for: amount),
        values: evidence.values(for: amount, in: weighed.observation))
    }
  }
}
