import Prose

/// How one score adds up, from `Rules/<language>/scoring/<aspect>.txt`.
///
/// Lines: `start <points>`, `weight <points> <usual> <evidence>`, `cap <score> <check>`.
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

    package init(points: Double, usual: Double) {
      self.points = points
      self.usual = usual
    }
  }

  /// What a post begins with in which all is as usual.
  package let start: Double
  /// By the name of the evidence.
  package let weights: [String: Weight]
  package let caps: [Cap]

  package init(start: Double, weights: [String: Weight], caps: [Cap] = []) {
    self.start = start
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
    var weights: [String: Weight] = [:]
    var caps: [Cap] = []
    while lines.advance() {
      let fields = lines.fields
      switch (lines.text(fields[0]), fields.count) {
      case ("start", 2) where start == nil:
        start = try lines.number(fields[1])
      case ("weight", 4):
        let weight = Weight(
          points: try lines.number(fields[1]), usual: try lines.number(fields[2]))
        guard weights.updateValue(weight, forKey: lines.text(fields[3])) == nil else {
          throw lines.error(at: fields[3], "\"\(lines.text(fields[3]))\" has a weight already")
        }
      case ("cap", 3):
        let value = Int(try lines.number(fields[1]))
        caps.append(Cap(check: CheckID(lines.text(fields[2])), value: value))
      default:
        throw lines.error(
          at: fields[0],
          "a line is \"start <points>\" (once), \"weight <points> <usual> <evidence>\" or"
            + " \"cap <score> <check>\"")
      }
    }
    guard let start else {
      throw lines.error(atEnd: "the line \"start <points>\" is missing")
    }
    self.init(start: start, weights: weights, caps: caps)
  }
}
