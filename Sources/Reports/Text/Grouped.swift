import Checks
import Prose
import Rulebook

extension Renderer {
  /// By check: what a whole archive has in common, with every place.
  static let grouped = Renderer(name: "grouped", isForPeople: true) { report, page in
    guard page.quietness < 2 else { return "" }
    var paper = Paper(page)
    for group in FindingGroup.groups(of: report.posts, on: page) { paper.write(group) }
    if page.quietness == 0 {
      paper.gap()
      let count = Gate.Count(report.posts)
      for sentence in Tally.end(of: count, report.gate, paper.wording) {
        paper.write(sentence.text, sentence.isFailure ? .strong : nil)
      }
    }
    return paper.text
  }
}

/// The findings of one check in all posts.
private struct FindingGroup {
  let check: CheckID
  /// The highest of them all.
  var severity: Severity
  var entries: [(finding: Finding, post: PostReport, position: LineMap.Position)]

  /// The gravest first, then the most frequent.
  static func groups(of posts: [PostReport], on page: Page) -> [FindingGroup] {
    var byCheck: [CheckID: FindingGroup] = [:]
    for post in posts {
      let lines = LineMap(of: post.inspection.reading.draft)
      for finding in post.findings where finding.severity >= page.level {
        let entry = (finding, post, lines.position(of: finding.start))
        // Taken out and put back, so that a large archive is not copied for each of its findings.
        var group =
          byCheck.removeValue(forKey: finding.check)
          ?? FindingGroup(check: finding.check, severity: finding.severity, entries: [])
        group.severity = max(group.severity, finding.severity)
        group.entries.append(entry)
        byCheck[finding.check] = group
      }
    }
    return byCheck.values.sorted { one, other in
      if one.severity != other.severity { return one.severity > other.severity }
      if one.entries.count != other.entries.count {
        return one.entries.count > other.entries.count
      }
      return one.check < other.check
    }
  }
}

extension Paper {
  fileprivate mutating func write(_ group: FindingGroup) {
    gap()
    let title = wording.clean(wording.bareTitle(of: group.check) ?? group.check.text)
    let count = wording.say(
      "tally.\(group.severity.rawValue)", ["count": .number(group.entries.count)])
    write("\(count): \(title)  (\(wording.clean(group.check.text)))", .strong)
    for (finding, post, position) in group.entries {
      let path = Visible.name(post.inspection.reading.draft.name, ascii: page.isASCII)
      write("\(path):\(position.line):\(position.column)", label: "  ", indent: 2, .quiet)
      // Its title stands above already.
      guard !page.isRedacted else { continue }
      write(wording.message(of: finding), label: "    ", indent: 4)
    }
  }
}
