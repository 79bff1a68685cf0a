import Checks
import Prose
import Rulebook

extension Renderer {
  /// For a person at a terminal: the author's words with marks, why, and what to try.
  static let full = Renderer(
    name: "full", isForPeople: true,
    render: { report, page in
      guard page.quietness < 2 else { return "" }
      // Without the author's words there is nothing to show but what was found, and where.
      return page.isRedacted
        ? Renderer.grouped.render(report, page) : pages.text(of: report, on: page)
    }, rows: { $0.isRedacted ? nil : pages })

  private static let pages = Rows(
    fewest: 9,
    post: { post, page in
      page.isPlain ? PlainReport(page).text(of: post) : FullReport(page).text(of: post)
    },
    between: { page in page.isPlain ? "\n" : FullReport(page).separator },
    end: { count, gate, page in
      guard page.quietness == 0 else { return "" }
      var paper = Paper(page)
      for sentence in Tally.end(of: count, gate, paper.wording) {
        paper.write(sentence.text, sentence.isFailure ? .error : nil)
      }
      return (count.posts == 0 || paper.text.isEmpty ? "" : "\n") + paper.text
    })
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

  func text(of post: PostReport) -> String {
    var full = self
    full.write(Showing(post, on: page))
    return full.paper.text
  }

  /// A rule between two posts.
  var separator: String {
    let rule = String(repeating: page.isASCII ? "-" : "─", count: paper.columns)
    return "\n\(paper.styling.paint(rule, .quiet))\n\n"
  }
}

extension FullReport {
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
