import Prose

/// How one score adds up, from `Rules/<language>/scoring/<aspect>.txt`.
///
/// Lines: `start <points>`, `range <least> <most>`,
/// `weight <points> <usual> <least> <most> <evidence>`, `cap <score> <check>`.
package struct Formula: Hashable, Sendable {
  /// No score above `value` while `check` finds an error.
  package struct Cap: Hashable, Sendable {
    package let check: CheckID
    package let value: Int

    package init(check: CheckID, value: Int) {
      self.check = check
      self.value = value
    }
  }

  /// What an evidence is worth.
  package struct Weight: Hashable, Sendable {
    /// For one unit more than usual.
    package let points: Double
    /// The amount that moves nothing.
    package let usual: Double
    /// What the rated drafts had of it; more or less than that counts like the nearest of them.
    package let seen: ClosedRange<Double>

    package init(points: Double, usual: Double, seen: ClosedRange<Double>) {
      self.points = points
      self.usual = usual
      self.seen = seen
    }

    /// What so much of the evidence is worth.
    package func points(for amount: Double) -> Double {
      points * (min(max(amount, seen.lowerBound), seen.upperBound) - usual)
    }
  }

  /// What a post begins with in which all is as usual.
  package let start: Double
  /// No score lies outside: nobody can be surer than that.
  package let range: ClosedRange<Int>
  /// By the name of the evidence.
  package let weights: [String: Weight]
  package let caps: [Cap]

  package init(
    start: Double, range: ClosedRange<Int>, weights: [String: Weight], caps: [Cap] = []
  ) {
    self.start = start
    self.range = range
    self.weights = weights
    self.caps = caps
  }

  package init(
    _ archive: RuleArchive, of aspect: Aspect, in language: Language
  ) throws(RulebookError) {
    try self.init(Scoring.file(aspect.rawValue, in: language, of: archive))
  }

  /// `known` proves names in a file the build has not seen.
  package init(_ file: RuleArchive.File, known: Known? = nil) throws(RulebookError) {
    var reader = FormulaReader(file, known: known)
    self = try reader.formula()
  }

  /// What lines may speak of.
  package struct Known: Sendable {
    package let evidence: [String]
    package let checks: [String]

    package init(evidence: [String], checks: [String]) {
      self.evidence = evidence
      self.checks = checks
    }
  }
}
