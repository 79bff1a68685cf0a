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

  init(_ file: RuleArchive.File) throws(RulebookError) {
    var lines = ScoringLines(file)
    var start: Double?
    var range: ClosedRange<Int>?
    var weights: [String: Weight] = [:]
    var caps: [Cap] = []
    while lines.advance() {
      let fields = lines.fields
      switch (lines.text(fields[0]), fields.count) {
      case ("start", 2) where start == nil: start = try lines.number(fields[1])
      case ("range", 3) where range == nil:
        let seen = try lines.range(fields[1], fields[2])
        range = Int(seen.lowerBound)...Int(seen.upperBound)
      case ("weight", 6):
        let name = lines.text(fields[5])
        guard weights.updateValue(try Self.weight(lines), forKey: name) == nil else {
          throw lines.error(at: fields[5], "\"\(name)\" has a weight already")
        }
      case ("cap", 3):
        let value = Int(try lines.number(fields[1]))
        caps.append(Cap(check: CheckID(lines.text(fields[2])), value: value))
      default: throw lines.error(at: fields[0], Self.shape)
      }
    }
    guard let start else { throw lines.error(atEnd: "the line \"start <points>\" is missing") }
    self.init(start: start, range: range ?? 0...100, weights: weights, caps: caps)
  }

  private static let shape =
    "a line is \"start <points>\" (once), \"range <least> <most>\" (once),"
    + " \"weight <points> <usual> <least> <most> <evidence>\" or \"cap <score> <check>\""

  private static func weight(_ lines: ScoringLines) throws(RulebookError) -> Weight {
    let fields = lines.fields
    return Weight(
      points: try lines.number(fields[1]), usual: try lines.number(fields[2]),
      seen: try lines.range(fields[3], fields[4]))
  }
}
