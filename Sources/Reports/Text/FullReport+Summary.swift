import Checks
import Prose
import Rulebook

extension FullReport {
  /// Verdict, scores, tally, and the one command that comes next.
  mutating func writeSummary(of showing: Showing) {
    let post = showing.post
    paper.gap()
    paper.write(wording.verdict(on: post), post.verdict?.role)
    if page.showsScores, post.verdict != nil { writeScores(of: post) }
    paper.gap()
    paper.write(Tally(post, wording).text, indent: 2)
    for sentence in Tally.dismissals(of: post, wording) { paper.write(sentence, indent: 2, .quiet) }
    guard post.verdict != .ready, let command = OfferedCommand.explain(post) else { return }
    writeCommand(command)
  }

  /// Never wrapped, so that it can be pasted.
  private mutating func writeCommand(_ command: String) {
    let lead = "  " + wording.say("learn-more")
    if Cells.count(of: lead + " " + command) <= paper.columns {
      paper.put(lead + " " + command)
    } else {
      paper.put(lead)
      paper.put("  " + command)
    }
  }

  mutating func writeScores(of post: PostReport) {
    paper.gap()
    guard let scorecard = post.scorecard else {
      return paper.write(wording.unscored(post), indent: 2)
    }
    for aspect in Aspect.allCases {
      guard let score = scorecard.scores[aspect] else { continue }
      writeScore(score, of: aspect, digits: !post.inspection.reading.hasFewWords)
      if page.why == .full { writeReceipt(of: score) }
    }
    if page.why == .full {
      paper.gap()
      paper.write(wording.say("scores-predict-nothing"), indent: 2, .quiet)
    }
  }

  private mutating func writeScore(
    _ score: Scorecard.Score, of aspect: Aspect, digits hasDigits: Bool
  ) {
    let width = Aspect.allCases.map { Cells.count(of: wording.name(of: $0)) }.max() ?? 0
    let name = wording.name(of: aspect)
    var lead = "  " + name + String(repeating: " ", count: width - Cells.count(of: name) + 1)
    if hasDigits {
      let value = String(score.rounded)
      let padding = String(repeating: " ", count: 4 - value.count)
      lead += paper.styling.paint(bar(of: score), score.band.role) + padding + value
    }
    let used = 2 + width + 1 + (hasDigits ? 14 : 0)
    let band = wording.band(of: score, in: aspect)
    if used + 2 + Cells.count(of: band) <= paper.columns {
      paper.put(lead + "  " + band)
    } else {
      paper.put(lead)
      paper.write(band, indent: 4, .quiet)
    }
  }

  private func bar(of score: Scorecard.Score) -> String {
    let full = (score.rounded + 5) / 10
    return String(repeating: page.isASCII ? "#" : "█", count: full)
      + String(repeating: page.isASCII ? "." : "░", count: 10 - full)
  }

  private mutating func writeReceipt(of score: Scorecard.Score) {
    for line in score.receipt {
      let points = Tally.signed(line.points)
      let check = line.check.map { " (\(Visible.line($0.text, ascii: page.isASCII)))" } ?? ""
      let label = String(repeating: " ", count: max(0, 8 - points.count)) + points
      paper.write(wording.why(line) + check, label: label, indent: 10, .quiet)
    }
  }
}

extension Verdict {
  var role: Styling.Role {
    switch self {
    case .ready: .strength
    case .nearly: .suggestion
    case .rework: .warning
    case .stop: .error
    case .hold: .hold
    }
  }
}

extension Band {
  var role: Styling.Role {
    switch self {
    case .weak: .warning
    case .fair: .suggestion
    case .good, .strong: .strength
    }
  }
}
