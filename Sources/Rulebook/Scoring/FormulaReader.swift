import Prose

/// Reads the lines of a formula.
struct FormulaReader {
  private var lines: ScoringLines
  private let known: Formula.Known?
  private var start: Double?
  private var range: ClosedRange<Int>?
  private var weights: [String: Formula.Weight] = [:]
  private var caps: [Formula.Cap] = []

  init(_ file: RuleArchive.File, known: Formula.Known?) {
    lines = ScoringLines(file)
    self.known = known
  }

  mutating func formula() throws(RulebookError) -> Formula {
    while lines.advance() { try read(lines.fields) }
    guard let start else { throw lines.error(at: lines.atEnd, .noStart) }
    return Formula(start: start, range: range ?? 0...100, weights: weights, caps: caps)
  }

  private mutating func read(_ fields: [Range<Int>]) throws(RulebookError) {
    switch (lines.text(fields[0]), fields.count) {
    case ("start", 2) where start == nil: start = try lines.number(fields[1])
    case ("range", 3) where range == nil:
      let seen = try lines.range(fields[1], fields[2])
      range = try score(seen.lowerBound, fields[1])...score(seen.upperBound, fields[2])
    case ("weight", 6):
      let name = lines.text(fields[5])
      try prove(name, at: fields[5], among: known?.evidence)
      guard weights.updateValue(try weight(fields), forKey: name) == nil else {
        throw lines.error(at: fields[5], .weighedTwice, ["word": .text(name)])
      }
    case ("cap", 3):
      let check = lines.text(fields[2])
      try prove(check, at: fields[2], among: known?.checks)
      let value = try score(lines.number(fields[1]), fields[1])
      caps.append(Formula.Cap(check: CheckID(check), value: value))
    default: throw lines.error(at: fields[0], .formulaLine)
    }
  }

  private func weight(_ fields: [Range<Int>]) throws(RulebookError) -> Formula.Weight {
    Formula.Weight(
      points: try lines.number(fields[1]), usual: try lines.number(fields[2]),
      seen: try lines.range(fields[3], fields[4]))
  }

  private func score(_ number: Double, _ field: Range<Int>) throws(RulebookError) -> Int {
    guard (0...100).contains(number) else { throw lines.error(at: field, .range) }
    return Int(number)
  }

  private func prove(
    _ name: String, at field: Range<Int>, among names: [String]?
  ) throws(RulebookError) {
    guard let names, !names.contains(name) else { return }
    guard let nearest = Nearest.word(to: name, in: names) else {
      throw lines.error(at: field, .unknownName, ["word": .text(name)])
    }
    throw lines.error(
      at: field, .unknownNameNear, ["word": .text(name), "nearest": .text(nearest)])
  }
}
