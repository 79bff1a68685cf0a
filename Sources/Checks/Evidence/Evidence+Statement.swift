import Rulebook

extension Evidence {
  /// What a line of a receipt says of one of `all`: numbers until somebody asks for words.
  package struct Statement: Hashable, Sendable {
    /// Index into `all`.
    fileprivate let evidence: Int32
    fileprivate let isThere: Bool
    fileprivate let count: Int32
    /// Of how many sentences.
    fileprivate let total: Int32

    /// The check it comes from, if it comes from one.
    package var check: CheckID? { isThere ? all[Int(evidence)].check : nil }

    /// The key of its wording in `program/evidence`.
    package var key: String { all[Int(evidence)].key(for: isThere ? 1 : 0) }

    /// What fills the wording.
    package var values: Values {
      switch all[Int(evidence)].form {
      case .sign: [:]
      case .share: ["n": .number(Int(count)), "total": .number(Int(total))]
      case .count: ["n": .number(Int(count))]
      }
    }
  }

  package static func statement(
    of evidence: Int, _ amount: Double, in observation: borrowing Observation
  ) -> Statement {
    let total = observation.sentences.count
    let count =
      switch all[evidence].form {
      case .sign: 0
      case .share: Int((amount * Double(total)).rounded())
      case .count(let count): count(observation)
      }
    return Statement(
      evidence: Int32(evidence), isThere: amount > 0, count: Int32(clamping: count),
      total: Int32(clamping: total))
  }
}
