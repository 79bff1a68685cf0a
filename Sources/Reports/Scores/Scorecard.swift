import Rulebook

/// The four scores of a post, each with the receipt it adds up from.
package struct Scorecard: Hashable, Sendable {
  package struct Score: Hashable, Sendable {
    /// 0 to 100.
    package let value: Int
    /// In the order they count; the points add up to `value`.
    package let receipt: [Line]

    package init(value: Int, receipt: [Line]) {
      self.value = value
      self.receipt = receipt
    }
  }

  /// One line of a receipt.
  package struct Line: Hashable, Sendable {
    package let points: Int
    /// The check it comes from, if it comes from one.
    package let check: CheckID?
    /// The key of its wording in `program/evidence`.
    package let why: String
    package let values: Values

    package init(points: Int, check: CheckID?, why: String, values: Values = [:]) {
      self.points = points
      self.check = check
      self.why = why
      self.values = values
    }
  }

  package let scores: [Aspect: Score]

  package init(scores: [Aspect: Score]) { self.scores = scores }
}
