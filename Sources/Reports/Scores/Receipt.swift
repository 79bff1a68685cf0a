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

  private let start: Double
  private let terms: [Scales.Term]
  /// One for each term of the scale, then those that words add and take.
  private var points: [Double]
  /// Places of what gets a line, the weightiest first; equals stay in their order.
  private var shown: [Int] = []
  /// What all else adds up to.
  private var rest = 0.0

  /// `amounts` are those of `Evidence.all`; `gains` and `losses` are what words add and take.
  init(
    of amounts: [Double], gains: Double, losses: Double, on scale: borrowing Scales.Scale
  ) {
    start = scale.formula.start
    terms = scale.terms
    points = scale.points(for: amounts)
    points.append(gains)
    points.append(losses)
    shown.reserveCapacity(2 * Self.mostLines)
    for place in points.indices { rank(place) }
    while shown.count > Self.mostLines { rest += points[shown.removeLast()] }
    while abs(rest) > Self.mostRest, let next = weightiest(behind: shown.last) {
      shown.append(next)
      rest -= points[next]
    }
  }

  /// What gets a line, in the order of the lines, in whole points that still add up: what rounding
  /// down leaves goes to the largest remainders.
  var lines: [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(shown.count + 2)
    var total = start
    lines.append(Line(start, .start))
    for place in shown {
      total += points[place]
      lines.append(Line(points[place], part(at: place)))
    }
    lines.append(Line(rest, .small))
    var missing = Int((total + rest).rounded())
    for line in lines { missing -= line.points }
    while missing > 0, let largest = lines.largestRemainder {
      lines[largest].points += 1
      lines[largest].remainder = -1
      missing -= 1
    }
    return lines
  }
}

extension Receipt {
  /// What a part counts in whole points.
  struct Line {
    fileprivate(set) var points: Int
    let part: Part
    /// What rounding down left; -1 when it is used up.
    fileprivate var remainder: Double

    fileprivate init(_ points: Double, _ part: Part) {
      let whole = points.rounded(.down)
      self.points = Int(whole)
      self.part = part
      remainder = points - whole
    }
  }

  private mutating func rank(_ place: Int) {
    let weight = abs(points[place])
    guard weight >= Self.worthSaying else {
      rest += points[place]
      return
    }
    var rank = shown.count
    shown.append(place)
    while rank > 0, abs(points[shown[rank - 1]]) < weight {
      shown[rank] = shown[rank - 1]
      rank -= 1
    }
    shown[rank] = place
  }

  private func part(at place: Int) -> Part {
    place < terms.count
      ? .evidence(terms[place].evidence) : .words(areGains: place == terms.count)
  }

  /// The next behind `last`, if all stood in order of weight, that pulls where the rest does; equals
  /// stay in their order.
  private func weightiest(behind last: Int?) -> Int? {
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

extension [Receipt.Line] {
  /// Of equals, the first; `nil` when all are used up.
  fileprivate var largestRemainder: Int? {
    var best: Int?
    var most = -1.0
    for index in indices where self[index].remainder > most {
      (best, most) = (index, self[index].remainder)
    }
    return best
  }
}
