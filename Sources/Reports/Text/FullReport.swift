import Checks
import Prose
import Rulebook

extension Renderer {
  /// For a person at a terminal: the author's words with marks, why, and what to try.
  static let full = Renderer(name: "full", isForPeople: true) { report, page in
    guard page.quietness < 2 else { return "" }
    // Without the author's words there is nothing to show but what was found, and where.
    if page.isRedacted { return Renderer.grouped.render(report, page) }
    return page.isPlain ? PlainReport(page).text(of: report) : FullReport(page).text(of: report)
  }
}

/// Excerpts with marks, bars and colours; `PlainReport` says the same in sentences.
struct FullReport {
  let page: Page
  var paper: Paper

  init(_ page: Page) {
    self.page = page
    paper = Paper(page)
  }

  var wording: Wording { paper.wording }

  func text(of report: Report) -> String {
    var full = self
    for (index, post) in report.posts.enumerated() {
      if index > 0 { full.writeSeparator() }
      full.write(Showing(post, on: page))
    }
    if page.quietness == 0 { full.writeEnd(of: report) }
    return full.paper.text
  }
}

extension FullReport {
  private mutating func writeSeparator() {
    paper.gap()
    let rule = String(repeating: page.isASCII ? "-" : "─", count: paper.columns)
    paper.put(paper.styling.paint(rule, .quiet))
    paper.gap()
  }

  private mutating func write(_ showing: Showing) {
    writeHead(of: showing)
    for strength in showing.strengths {
      paper.gap()
      write(strength, of: showing)
    }
    for finding in showing.findings {
      paper.gap()
      write(finding, of: showing)
    }
    writeLeftOut(showing)
    if page.quietness == 0 { writeSummary(of: showing) }
    guard !showing.guards.isEmpty else { return }
    paper.gap()
    paper.write(wording.say("guards"), .strong)
    for finding in showing.guards {
      paper.gap()
      write(finding, of: showing)
    }
  }

  /// File, platform, language, length: in one line if they fit.
  private mutating func writeHead(of showing: Showing) {
    let post = showing.post
    let path = Visible.name(showing.path, ascii: page.isASCII)
    let platform = Visible.line(post.inspection.brief.platform.title, ascii: page.isASCII)
    let language = wording.name(of: post.language.value, in: showing.reading)
    let length = wording.length(post.length)
    let isOver = (post.length.remaining ?? 0) < 0
    let facts = [platform, language, length].joined(separator: "   ")
    let name = paper.styling.paint(path, .strong)
    if Cells.count(of: path + "   " + facts) <= paper.columns, !isOver {
      paper.put(name + "   " + facts)
    } else {
      paper.put(name)
      paper.write("\(platform), \(language)", indent: 2)
      paper.write(length, indent: 2, isOver ? .error : nil)
    }
    guard page.explainsLength else { return }
    for reason in wording.reasons(for: post.length) { paper.write(reason, indent: 2, .quiet) }
  }

  private mutating func writeLeftOut(_ showing: Showing) {
    for (key, count) in [("more-findings", showing.more), ("ripe", showing.keptBack)]
    where count > 0 {
      paper.gap()
      paper.write(wording.say(key, ["count": .number(count)]), .quiet)
    }
  }
}
