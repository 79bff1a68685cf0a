import Checks
import Prose
import Rulebook

extension Scorecard {
  /// Below this nobody can say how a post reads.
  package static let fewestWords = 8

  /// The scores of a post; `nil` when it is too short to judge, or in a language without rules.
  ///
  /// Lines of bait do not count, so that nobody gains by them. Who mourns need not ask or take a
  /// side: for that there is no score.
  package init?(of inspection: borrowing Inspection, on scales: borrowing Scales) {
    let reading = inspection.reading
    guard reading.wordCount >= Self.fewestWords, reading.other == nil else {
      return nil
    }
    let weighed = Weighed(inspection, on: scales)
    let errors = inspection.errors
    var scores = Scores()
    for aspect in Aspect.allCases {
      let column = aspect.place
      guard let scale = scales.scales[column], inspection.intent.wants(aspect) else { continue }
      let caps = errors.isEmpty ? [] : scale.formula.caps.filter { errors.contains($0.check) }
      let floor = aspect == .stance && inspection.statesPosition ? Self.leastStance : nil
      scores[aspect] = weighed.score(on: scale, column, cappedBy: caps, notBelow: floor)
    }
    self.init(scores: scores)
  }

  /// What a short post gets that says where it stands: its few words tell too little against it.
  private static let leastStance = 45
}

extension Circumstances.Intent {
  fileprivate func wants(_ aspect: Aspect) -> Bool {
    self != .condolence || aspect == .authenticity || aspect == .fit
  }
}

extension Inspection {
  /// The checks that found an error.
  fileprivate var errors: [CheckID] {
    var errors: [CheckID] = []
    for index in findings.indices where findings[index].severity == .error {
      errors.append(findings[index].check)
    }
    return errors
  }

  /// Whether the post is too short for digits and still says where it stands.
  fileprivate var statesPosition: Bool {
    reading.hasFewWords && credits.contains { $0.check == "stance/no-position" }
  }
}

extension Reading {
  /// Whether there are so few words that digits would say more than anybody can know.
  var hasFewWords: Bool { wordCount < 25 }
}

extension Weighed {
  /// `column` is the place of the aspect in `Aspect.allCases`.
  fileprivate func score(
    on scale: borrowing Scales.Scale, _ column: Int, cappedBy caps: [Formula.Cap],
    notBelow floor: Int?
  ) -> Scorecard.Score {
    let sum = Receipt(
      of: amounts, gains: words.sums.gains[column], losses: words.sums.losses[column], on: scale)
    let lines = sum.lines
    var value = 0
    var receipt: [Scorecard.Line] = []
    receipt.reserveCapacity(lines.count + 1)
    for line in lines {
      value += line.points
      if let reason = reason(for: line.points, of: line.part, column) {
        receipt.append(Scorecard.Line(points: line.points, reason))
      }
    }
    func limit(to bound: Int, _ check: CheckID?, _ why: String) {
      guard value != bound else { return }
      receipt.append(
        Scorecard.Line(
          points: bound - value, check: check, why: why, values: ["limit": .number(bound)]))
      value = bound
    }
    let range = scale.formula.range
    if value > range.upperBound { limit(to: range.upperBound, nil, "most") }
    if value < range.lowerBound { limit(to: range.lowerBound, nil, "least") }
    if let floor, value < floor { limit(to: floor, nil, "stated") }
    for cap in caps where value > cap.value { limit(to: cap.value, cap.check, "cap") }
    return Scorecard.Score(value: value, receipt: receipt)
  }

  /// `nil` where there is nothing to say.
  private func reason(
    for points: Int, of part: Receipt.Part, _ column: Int
  ) -> Scorecard.Line.Reason? {
    switch part {
    case .start: .start
    case _ where points == 0: nil
    case .small: .small
    case .words(let areGains):
      .words(words.telling(areGains, column, in: observation), areGains: areGains)
    case .evidence(let index):
      .evidence(Evidence.statement(of: index, amounts[index], in: observation))
    }
  }
}
