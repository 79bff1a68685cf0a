import Checks
import Prose
import Rulebook

/// The pieces of a report that a conversation needs one by one; lines are laid out and safe.
package struct Coaching {
  private let post: PostReport
  private let page: Page
  private let showing: Showing

  package init(on post: PostReport, page: Page) {
    self.post = post
    self.page = page
    showing = Showing(post, on: page)
  }

  /// What was seen, where, and why a reader minds. `head` stands before the severity: "(1 of 3) ".
  package func lines(of finding: Finding, head: String) -> [String] {
    let wording = Wording(page: page)
    var lines = FullReport.lines(on: page) { report in
      let severity = wording.name(of: finding.severity)
      if page.isPlain {
        let name = severity.prefix(1).uppercased() + severity.dropFirst()
        report.paper.write("\(head)\(name): \(PlainReport.ended(wording.title(of: finding)))")
        report.writeQuotes(of: finding, showing)
      } else {
        let label = head + severity + ":"
        report.paper.write(
          wording.title(of: finding), label: label, indent: Cells.count(of: label) + 1, .strong,
          labelled: finding.severity.role)
        if !finding.hit.isMissing {
          report.writeExcerpt(
            of: finding.hit.ranges, marked: finding.severity.role, windows: 2, showing)
        }
      }
      if let problem = wording.say("finding", of: finding.check, finding.hit) {
        report.paper.write(problem, indent: page.isPlain ? 0 : 2)
      }
    }
    lines += why(of: finding)
    return lines
  }

  /// Why a reader minds; the label in front.
  package func why(of finding: Finding) -> [String] {
    let wording = Wording(page: page)
    guard let why = wording.say("why", of: finding.check, finding.hit) else { return [] }
    return FullReport.lines(on: page) { report in
      if page.isPlain {
        report.paper.write(wording.say("plain-why", ["text": .text(why)]))
      } else {
        let label = "  " + wording.say("why")
        report.paper.write(why, label: label, indent: Cells.count(of: label) + 1, labelled: .quiet)
      }
    }
  }

  /// The four scores, one a line; a sentence where there is too little to judge.
  package var scores: [String] {
    FullReport.lines(on: page) { report in
      if page.isPlain {
        report.paper.writePlainScores(of: post)
      } else {
        report.writeScores(of: post)
      }
    }.filter { !$0.isEmpty }
  }

  /// What is good already, at most two; the words in quotation marks.
  package var strengths: [String] {
    let wording = Wording(page: page)
    return FullReport.lines(on: page) { report in
      for strength in post.credits.prefix(2) {
        guard let praise = wording.say("credit", of: strength.check, strength.hit) else { continue }
        let label = page.isPlain ? "" : "  " + wording.say("strength")
        report.paper.write(
          praise, label: label, indent: page.isPlain ? 0 : Cells.count(of: label) + 2,
          labelled: .strength)
      }
    }
  }
}

extension FullReport {
  fileprivate static func lines(on page: Page, _ write: (inout FullReport) -> Void) -> [String] {
    var report = FullReport(page)
    write(&report)
    return report.paper.text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  fileprivate mutating func writeQuotes(of finding: Finding, _ showing: Showing) {
    for range in finding.hit.ranges.filter({ !$0.isEmpty }).prefix(2) {
      let words = Value.text(wording.quote(range, of: showing.reading.draft))
      paper.write(wording.say("plain-text", ["text": words]))
    }
  }
}
