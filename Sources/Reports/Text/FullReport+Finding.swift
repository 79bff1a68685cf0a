import Checks
import Prose
import Rulebook

extension FullReport {
  mutating func write(_ finding: Finding, of showing: Showing) {
    let label = wording.name(of: finding.severity) + ":"
    paper.write(
      wording.title(of: finding), label: label, indent: Cells.count(of: label) + 1, .strong,
      labelled: finding.severity.role)
    writePlace(of: finding, in: showing)
    if !finding.hit.isMissing {
      writeExcerpt(of: finding.hit.ranges, marked: finding.severity.role, windows: 4, showing)
    }
    if let problem = wording.say("finding", of: finding.check, finding.hit) {
      paper.write(problem, indent: 2)
    }
    writeAdvice(on: finding)
  }

  mutating func write(_ strength: Credit, of showing: Showing) {
    guard let praise = wording.say("credit", of: strength.check, strength.hit) else { return }
    let label = wording.say("strength") + ":"
    paper.write(praise, label: label, indent: Cells.count(of: label) + 1, labelled: .strength)
    writeExcerpt(of: strength.hit.ranges, marked: .strength, windows: 1, showing)
  }

  /// Why a reader minds, what to try, and the question; one column of labels.
  private mutating func writeAdvice(on finding: Finding) {
    let why = page.why == .none ? nil : wording.say("why", of: finding.check, finding.hit)
    let next = wording.say("next", of: finding.check, finding.hit)
    let question =
      page.asks(finding) ? wording.say("question", of: finding.check, finding.hit) : nil
    let labels = [wording.say("why"), page.isASCII ? "->" : "→", "?"]
    let indent = 2 + (why == nil ? 3 : Cells.count(of: labels[0]) + 1)
    for (label, text) in zip(labels, [why, next, question]) {
      guard let text else { continue }
      paper.write(
        text, label: "  " + label, indent: indent, labelled: label == labels[0] ? .quiet : .strong)
    }
  }

  /// A line that terminals and editors can jump to, and the name of the check.
  private mutating func writePlace(of finding: Finding, in showing: Showing) {
    let position = showing.lines.position(of: finding.start)
    var place = Visible.name(showing.path, ascii: page.isASCII)
    place += ":\(position.line):\(position.column)"
    let isAtEnd = finding.hit.isMissing && finding.start >= showing.reading.draft.post.end
    let end = isAtEnd ? "(\(wording.say("end-of-post")))  " : ""
    let notes = end + "(\(Visible.line(finding.check.text, ascii: page.isASCII)))"
    let lead = paper.isNarrow ? "  " : " --> "
    if Cells.count(of: lead + place + "  " + notes) <= paper.columns {
      paper.put(paper.styling.paint(lead + place + "  " + notes, .quiet))
    } else {
      paper.put(paper.styling.paint(lead + place, .quiet))
      paper.write(notes, indent: lead.count, .quiet)
    }
  }
}

extension FullReport {
  mutating func writeExcerpt(
    of ranges: [ByteRange], marked role: Styling.Role, windows: Int, _ showing: Showing
  ) {
    let last = ranges.last.map { showing.lines.position(of: $0.end).line } ?? 1
    let digits = String(last).count
    let excerpt = Excerpt(
      of: ranges, in: showing.reading, lines: showing.lines, columns: paper.columns - digits - 4,
      mark: role == .strength ? "+" : "^", windows: windows, ascii: page.isASCII)
    guard !excerpt.rows.isEmpty else { return }
    let isAiry = role != .strength && !paper.isNarrow
    if isAiry { paper.putGutter(nil, digits, "") }
    for row in excerpt.rows {
      paper.putGutter(row.line, digits, row.text)
      guard !row.marker.isEmpty else { continue }
      paper.putGutter(nil, digits, row.marker, role)
    }
    if excerpt.placesLeftOut > 0 {
      let count = Value.number(excerpt.placesLeftOut)
      paper.putGutter(nil, digits, wording.say("more-places", ["count": count]), .quiet)
    }
    if isAiry { paper.putGutter(nil, digits, "") }
  }
}

extension Severity {
  var role: Styling.Role {
    switch self {
    case .suggestion: .suggestion
    case .warning: .warning
    case .hold: .hold
    case .error: .error
    }
  }
}
