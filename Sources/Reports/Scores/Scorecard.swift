import Checks
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

  /// A row of four, as a table would cost more than all questions to it.
  package struct Scores: Hashable, Sendable {
    private var byPlace = [Score?](repeating: nil, count: Aspect.allCases.count)

    package init() {}

    package subscript(aspect: Aspect) -> Score? {
      get { byPlace[aspect.place] }
      set { byPlace[aspect.place] = newValue }
    }
  }

  package let scores: Scores

  package init(scores: Scores) { self.scores = scores }
}

extension Scorecard {
  /// One line of a receipt; its words are made when somebody reads it.
  package struct Line: Hashable, Sendable {
    /// What the points are for.
    enum Reason: Hashable, Sendable {
      case start
      case small
      case evidence(Evidence.Statement)
      /// The words that count most among those that help, or among those that hurt.
      case words([String], areGains: Bool)
      indirect case other(CheckID?, String, Values)
    }

    package let points: Int
    private let reason: Reason

    init(points: Int, _ reason: Reason) {
      self.points = points
      self.reason = reason
    }

    package init(points: Int, check: CheckID?, why: String, values: Values = [:]) {
      self.init(points: points, why == "start" ? .start : .other(check, why, values))
    }
  }
}

extension Scorecard.Line {
  /// The check it comes from, if it comes from one.
  package var check: CheckID? {
    switch reason {
    case .start, .small, .words: nil
    case .evidence(let statement): statement.check
    case .other(let check, _, _): check
    }
  }

  /// The key of its wording in `program/evidence`.
  package var why: String {
    switch reason {
    case .start: "start"
    case .small: "small"
    case .evidence(let statement): statement.key
    case .words(_, let areGains): areGains ? "words" : "words.not"
    case .other(_, let why, _): why
    }
  }

  package var values: Values {
    switch reason {
    case .start, .small: [:]
    case .evidence(let statement): statement.values
    case .words(let words, _): ["words": .quotes(words)]
    case .other(_, _, let values): values
    }
  }
}
