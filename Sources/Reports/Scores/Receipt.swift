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
    case words(areGains: Bool)
    case small
  }

  /// Less than this is not worth a sentence unless the rest would grow too large without it.
  private static let worthSaying = 1.5
  private static let mostLines = 10
  /// What all the rest may add up to.
  private static let mostRest = 3.0

  private let scale: Scales.Scale
  /// One for each term of the scale, then those that words add and take.
  private var points: [Double] = []
  /// Places of what is worth a sentence, the weightiest first; equals stay in their order.
  private var worthy: [Int] = []

  /// `amounts` are those of `Evidence.all`; `gains` and `losses` are what words add and take.
  init(of amounts: [Double], gains: Double, losses: Double, on scale: Scales.Scale) {
    self.scale = scale
    points.reserveCapacity(scale.terms.count + 2)
    worthy.reserveCapacity(2 * Self.mostLines)
    for term in scale.terms { add(term.points(for: amounts[term.evidence])) }
    add(gains)
    add(losses)
  }

  /// What gets a line, in the order of the lines, in whole points that still add up: what rounding
  /// down leaves goes to the largest remainders.
  var lines: [(points: Int, part: Part)] {
    let (shown, rest) = ranked
    var total = 0.0
    var missing = 0
    var lines: [(points: Int, part: Part)] = []
    var remainders: [Double] = []
    lines.reserveCapacity(shown.count + 2)
    remainders.reserveCapacity(shown.count + 2)
    func add(_ points: Double, _ part: Part) {
      let whole = points.rounded(.down)
      total += points
      missing -= Int(whole)
      lines.append((Int(whole), part))
      remainders.append(points - whole)
    }
    add(scale.formula.start, .start)
    for place in shown { add(points[place], part(at: place)) }
    add(rest, .small)
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
  private mutating func add(_ points: Double) {
    let weight = abs(points)
    if weight >= Self.worthSaying {
      var place = worthy.count
      worthy.append(place)
      while place > 0, abs(self.points[worthy[place - 1]]) < weight {
        worthy[place] = worthy[place - 1]
        place -= 1
      }
      worthy[place] = self.points.count
    }
    self.points.append(points)
  }

  private func part(at place: Int) -> Part {
    let terms = scale.terms
    return place < terms.count
      ? .evidence(terms[place].evidence) : .words(areGains: place == terms.count)
  }

  /// The weightiest parts first, and what all the rest adds up to.
  private var ranked: (shown: [Int], rest: Double) {
    var shown = Array(worthy.prefix(Self.mostLines))
    var rest = 0.0
    for place in worthy.dropFirst(Self.mostLines) { rest += points[place] }
    for points in points where abs(points) < Self.worthSaying { rest += points }
    while abs(rest) > Self.mostRest, let next = weightiest(behind: shown.last, helping: rest) {
      shown.append(next)
      rest -= points[next]
    }
    return (shown, rest)
  }

  /// The next behind `last`, if all stood in order of weight, that pulls where the rest does; equals
  /// stay in their order.
  private func weightiest(behind last: Int?, helping rest: Double) -> Int? {
    let bound = last.map { abs(points[$0]) } ?? .infinity
    var best: Int?
    var most = 0.0
    for place in points.indices where points[place] * rest > 0 {
      let weight = abs(points[place])
      guard weight > most, weight < bound || weight == bound && place > last ?? -1 else { continue }
      (best, most) = (place, weight)
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
