import Prose
import Rulebook

/// A named number about a draft; what it is worth for a score stands in `Rules/`.
package struct Evidence: Sendable {
  /// How its amount reads in a sentence.
  enum Form: Sendable {
    /// Of all sentences: "in {n} of {total} sentences".
    case share
    /// There or not; the wording without it has the key "<name>.not".
    case sign
    /// So many of something, "{n} hashtags"; what a reader would count.
    case count(@Sendable (borrowing Observation) -> Int)
  }

  /// How its amount is found.
  enum Measure: Sendable {
    /// In how many of the sentences all of these kinds of words stand.
    case share(WordKinds)
    /// Whether they do in any.
    case has(WordKinds)
    case other(@Sendable (borrowing Observation) -> Double)
  }

  package let name: String
  let form: Form
  /// The check it comes from, if it comes from one.
  package private(set) var check: CheckID?
  let measure: Measure
  /// The key of its wording where there is none of it.
  private let absence: String

  init(name: String, form: Form, measure: Measure) {
    self.name = name
    self.form = form
    self.measure = measure
    absence = if case .sign = form { "\(name).not" } else { name }
  }

  /// The amounts of all, in their order.
  package static func amounts(in observation: borrowing Observation) -> [Double] {
    let all = all
    return all.indices.map { index in
      switch all[index].measure {
      case .share(let kinds): observation.share(of: kinds)
      case .has(let kinds): observation.has(kinds) ? 1 : 0
      case .other(let amount): amount(observation)
      }
    }
  }

  /// The key of its wording in `program/evidence`.
  package func key(for amount: Double) -> String { amount == 0 ? absence : name }
}

extension Evidence {
  /// In how many of the sentences all of these kinds of words stand.
  static func share(_ name: String, of kinds: WordKind...) -> Evidence {
    Evidence(name: name, form: .share, measure: .share(WordKinds(kinds.map { WordKinds($0) })))
  }

  static func share(
    _ name: String, where holds: @escaping @Sendable (Observation.Sentence) -> Bool
  ) -> Evidence {
    Evidence(name: name, form: .share, measure: .other { $0.share(holds) })
  }

  /// Whether a kind of word stands anywhere.
  static func has(_ name: String, _ kind: WordKind) -> Evidence {
    Evidence(name: name, form: .sign, measure: .has(WordKinds(kind)))
  }

  static func sign(
    _ name: String, _ holds: @escaping @Sendable (borrowing Observation) -> Bool
  ) -> Evidence {
    Evidence(name: name, form: .sign, measure: .other { holds($0) ? 1 : 0 })
  }

  /// So many, but never more than `most`: nobody counts the ninth hashtag. In a long post each
  /// counts less.
  static func count(
    _ name: String, most: Int, _ count: @escaping @Sendable (borrowing Observation) -> Int
  ) -> Evidence {
    Evidence(
      name: name, form: .count(count),
      measure: .other { min(Double(most), Double(count($0)) * $0.markScale) })
  }

  /// Whether a check finds a fault.
  static func fault(_ name: String, _ check: CheckID) -> Evidence {
    sign(name) { $0.finds(check) }.of(check)
  }

  /// Whether a check misses what it looks for.
  static func gap(_ name: String, _ check: CheckID) -> Evidence {
    sign(name) { $0.misses(check) }.of(check)
  }

  /// Whether a check finds a strength.
  static func strength(_ name: String, _ check: CheckID) -> Evidence {
    sign(name) { $0.strengths(check) > 0 }.of(check)
  }

  func of(_ check: CheckID) -> Evidence {
    var evidence = self
    evidence.check = check
    return evidence
  }

  /// So many, from 0 to 1 at `most`.
  static func part(
    _ name: String, of most: Int, _ count: @escaping @Sendable (borrowing Observation) -> Int
  ) -> Evidence {
    Evidence(
      name: name, form: .count(count),
      measure: .other { Double(min(most, count($0))) / Double(most) })
  }

  /// The same as a root, because the tenth tells more than the hundredth.
  static func root(
    _ name: String, of most: Int, _ count: @escaping @Sendable (borrowing Observation) -> Int
  ) -> Evidence {
    Evidence(
      name: name, form: .count(count),
      measure: .other { (Double(min(most, count($0))) / Double(most)).squareRoot() })
  }
}
