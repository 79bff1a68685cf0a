import Checks
import Prose
import Rulebook

/// The whole report as sentences, one fact a line: for screen readers, log files, e-mail.
struct PlainReport {
  private let page: Page
  private var paper: Paper

  init(_ page: Page) {
    self.page = page
    paper = Paper(page)
  }

  private var wording: Wording { paper.wording }

  func text(of post: PostReport) -> String {
    var plain = self
    plain.write(Showing(post, on: page))
    return plain.paper.text
  }
}

extension PlainReport {
  private mutating func write(_ showing: Showing) {
    writeHead(of: showing)
    for (index, strength) in showing.strengths.enumerated() {
      write(strength, number: index + 1, of: showing)
    }
    for (index, finding) in showing.findings.enumerated() {
      write(finding, key: "plain-finding", index + 1, of: showing.findings.count, in: showing)
    }
    for (key, count) in [("more-findings", showing.more), ("ripe", showing.keptBack)]
    where count > 0 {
      paper.gap()
      say(key, ["count": .number(count)])
    }
    if page.quietness == 0 { writeSummary(of: showing) }
    for (index, guardian) in showing.guards.enumerated() {
      write(guardian, key: "plain-guard", index + 1, of: showing.guards.count, in: showing)
    }
  }

  private mutating func say(_ key: String, _ values: Values = [:]) {
    paper.write(wording.say(key, values))
  }

  private func path(of showing: Showing) -> Value { .text(Visible.name(showing.path)) }

  private mutating func writeHead(of showing: Showing) {
    let post = showing.post
    say(
      "plain-head",
      [
        "path": path(of: showing), "platform": .text(post.inspection.brief.platform.title),
        "language": .text(wording.name(of: post.language.value, in: showing.reading)),
        "length": .text(wording.length(post.length)),
      ])
    guard page.explainsLength else { return }
    for reason in wording.reasons(for: post.length) {
      say("plain-length", ["text": .text(reason)])
    }
  }
}

extension PlainReport {
  private mutating func write(_ strength: Credit, number: Int, of showing: Showing) {
    guard let praise = wording.say("credit", of: strength.check, strength.hit) else { return }
    paper.gap()
    let count = Value.number(showing.strengths.count)
    say("plain-strength", ["number": .number(number), "count": count, "text": .text(praise)])
    writeWords(of: strength.hit.ranges, in: showing)
  }

  private mutating func write(
    _ finding: Finding, key: String, _ number: Int, of count: Int, in showing: Showing
  ) {
    let (check, hit) = (finding.check, finding.hit)
    paper.gap()
    say(
      key,
      [
        "number": .number(number), "count": .number(count),
        "severity": .text(Self.sentence(wording.name(of: finding.severity))),
        "title": .text(Self.ended(wording.title(of: finding))),
      ])
    if let problem = wording.say("finding", of: check, hit) { paper.write(problem) }
    if hit.isMissing { writePlaceOfMissing(finding, in: showing) }
    writeWords(of: hit.ranges, in: showing)
    writeAdvice(on: finding)
    say("plain-check", ["check": .text(check.text)])
  }

  private mutating func writeAdvice(on finding: Finding) {
    let wanted = [("why", page.why != .none), ("next", true), ("question", page.asks(finding))]
    for (key, isWanted) in wanted where isWanted {
      guard let text = wording.say(key, of: finding.check, finding.hit) else { continue }
      say("plain-\(key)", ["text": .text(text)])
    }
  }

  private mutating func writePlaceOfMissing(_ finding: Finding, in showing: Showing) {
    let position = showing.lines.position(of: finding.start)
    say(
      "plain-missing",
      [
        "path": path(of: showing), "line": .place(position.line),
        "first": .place(position.column),
      ])
  }

  /// The author's words and where they stand, for at most four places.
  private mutating func writeWords(of ranges: [ByteRange], in showing: Showing) {
    let places = ranges.filter { !$0.isEmpty }
    for place in places.prefix(4) {
      let first = showing.lines.position(of: place.start)
      let end = showing.lines.position(of: place.end)
      // The end is exclusive, people count inclusively.
      let last = max(end.column - 1, 1)
      let isOneLine = first.line == end.line
      let isOne = isOneLine && last <= first.column
      say(
        isOne ? "plain-where-one" : isOneLine ? "plain-where" : "plain-where-lines",
        [
          "path": path(of: showing), "line": .place(first.line),
          "first": .place(first.column), "last": .place(last), "last-line": .place(end.line),
        ])
      say("plain-text", ["text": .text(wording.quote(place, of: showing.reading.draft))])
    }
    let more = places.count - 4
    if more > 0 {
      paper.write(Self.sentence(wording.say("more-places", ["count": .number(more)])) + ".")
    }
  }

  static func ended(_ text: String) -> String {
    ".?!…".contains(text.last ?? " ") ? text : text + "."
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension PlainReport {
  private mutating func writeSummary(of showing: Showing) {
    let post = showing.post
    paper.gap()
    let verdict = wording.verdict(on: post)
    say("plain-verdict", ["path": path(of: showing), "verdict": .text(verdict)])
    if page.showsScores, post.verdict != nil {
      paper.writePlainScores(of: post, withReceipts: page.why == .full)
    }
    paper.write(Tally(post, wording).text)
    for sentence in Tally.dismissals(of: post, wording) { paper.write(sentence) }
    guard post.verdict != .ready, let command = OfferedCommand.explain(post) else { return }
    say("learn-more")
    paper.put(command)
  }
}

extension Paper {
  /// The four scores as sentences; one sentence where there is too little to judge.
  mutating func writePlainScores(of post: PostReport, withReceipts hasReceipts: Bool = false) {
    guard let scorecard = post.scorecard else { return write(wording.unscored(post)) }
    for aspect in Aspect.allCases {
      guard let score = scorecard.scores[aspect] else { continue }
      write(
        wording.say(
          post.inspection.reading.hasFewWords ? "plain-band" : "plain-score",
          [
            "aspect": .text(wording.name(of: aspect)), "value": .number(score.rounded),
            "band": .text(wording.band(of: score, in: aspect)),
          ]))
      guard hasReceipts else { continue }
      for line in score.receipt {
        let points = Value.text(Tally.signed(line.points))
        write(wording.say("plain-receipt", ["points": points, "why": .text(wording.why(line))]))
      }
    }
    if hasReceipts { write(wording.say("scores-predict-nothing")) }
  }
}
