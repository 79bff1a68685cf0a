import Rulebook

/// A sum on its way to a score: the weightiest parts get a line each, the rest shares one that
/// stays small.
///
/// Parts are numbers until it is known which of them get a line: most never do.
struct Receipt {
  enum Part {
    case start
    /// Index into `Evidence.all`.
    case evidence(Int)
    /// The words that help, or those that hurt.
    case words(Double)
    case small
  }

  private struct Entry {
    let points: Double
    let part: Part

    var weight: Double { abs(points) }
  }

  /// Less than this is not worth a sentence unless the rest would grow too large without it.
  private static let worthSaying = 1.5
  private static let mostLines = 10
  /// What all the rest may add up to.
  private static let mostRest = 3.0

  private let start: Double
  /// What is worth a sentence, the weightiest first; equals stay in their order.
  private var worthy: [Entry] = []
  /// All the others, in their order.
  private var slight: [Entry] = []

  /// `amounts` are those of `Evidence.all`; `gains` and `losses` are what words add and take.
  init(of amounts: [Double], gains: Double, losses: Double, on scale: Scales.Scale) {
    start = scale.formula.start
    worthy.reserveCapacity(2 * Self.mostLines)
    slight.reserveCapacity(scale.weights.count)
    for (index, weight) in scale.weights {
      add(weight.points(for: amounts[index]), .evidence(index))
    }
    if gains != 0 { add(gains, .words(1)) }
    if losses != 0 { add(losses, .words(-1)) }
  }

  /// What gets a line, in the order of the lines, in whole points that still add up: what rounding
  /// down leaves goes to the largest remainders.
  var lines: [(points: Int, part: Part)] {
    let entries = ranked
    var total = 0.0
    var missing = 0
    var lines: [(points: Int, part: Part)] = []
    var remainders: [Double] = []
    lines.reserveCapacity(entries.count)
    remainders.reserveCapacity(entries.count)
    for entry in entries {
      let whole = entry.points.rounded(.down)
      total += entry.points
      missing -= Int(whole)
      lines.append((Int(whole), entry.part))
      remainders.append(entry.points - whole)
    }
    missing += Int(total.rounded())
    while missing > 0, let largest = remainders.largest {
      lines[largest].points += 1
      remainders[largest] = -1
      missing -= 1
    }
    return lines
  }
}

extension Receipt {
  private mutating func add(_ points: Double, _ part: Part) {
    let entry = Entry(points: points, part: part)
    guard entry.weight >= Self.worthSaying else { return slight.append(entry) }
    var place = worthy.count
    worthy.append(entry)
    while place > 0, worthy[place - 1].weight < entry.weight {
      worthy[place] = worthy[place - 1]
      place -= 1
    }
    worthy[place] = entry
  }

  /// The start, the weightiest parts first, and all the rest in one.
  private var ranked: [Entry] {
    var shown = [Entry(points: start, part: .start)]
    shown.reserveCapacity(2 * Self.mostLines)
    shown += worthy.prefix(Self.mostLines)
    var rest: [Entry] = []
    rest.reserveCapacity(worthy.count + slight.count)
    rest += worthy.dropFirst(Self.mostLines)
    rest += slight
    var sum = 0.0
    for entry in rest { sum += entry.points }
    var last: Int?
    while abs(sum) > Self.mostRest, let next = weightiest(of: rest, behind: last, helping: sum) {
      shown.append(rest[next])
      sum -= rest[next].points
      last = next
    }
    shown.append(Entry(points: sum, part: .small))
    return shown
  }

  /// The next behind `last`, if all stood in order of weight, that pulls where the sum does; equals
  /// stay in their order.
  private func weightiest(
    of rest: [Entry], behind last: Int?, helping sum: Double
  ) -> Int? {
    let bound = last.map { rest[$0].weight } ?? .infinity
    var best: Int?
    var most = 0.0
    for index in rest.indices where rest[index].points * sum > 0 {
      let weight = rest[index].weight
      guard weight > most, weight < bound || weight == bound && index > last ?? -1 else { continue }
      (best, most) = (index, weight)
    }
    return best
  }
}

extension [Double] {
  /// Of equals, the first; `nil` when all are used up.
  fileprivate var largest: Int? {
    var best: Int?
    var most = -1.0
    for index in indices where self[index] > most { (best, most) = (index, self[index]) }
    return best
  }
}
