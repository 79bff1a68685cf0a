import Checks
import Prose
import Rulebook

extension HTMLPost {
  /// The draft as it was written, each place of a finding marked and numbered.
  var draft: String {
    let whole = reading.draft.post
    var text = ""
    var start = whole.start
    for edge in edges(in: whole) {
      text += segment(ByteRange(start, edge)) + labels(endingAt: edge)
      start = edge
    }
    return """
      <section class="part"><h2>\(say("draft"))</h2>
      <div class="draft" lang="\(reading.language.rawValue)" dir="auto">\(text)</div></section>

      """
  }

  /// Where marks begin or end, and the end of the text; sorted. Places may overlap.
  private func edges(in whole: ByteRange) -> [Int] {
    var edges: Set<Int> = [whole.end]
    for range in (findings.map(\.hit) + post.credits.map(\.hit)).flatMap(\.ranges) {
      edges.formUnion([range.start, range.end].filter { whole.start <= $0 && $0 <= whole.end })
    }
    return edges.sorted()
  }

  /// The gravest finding gives a stretch its colour; what is good shows where nothing is wrong.
  private func segment(_ range: ByteRange) -> String {
    guard !range.isEmpty else { return "" }
    let text = Self.shown(reading.text(range))
    if let gravest = findings.filter({ $0.hit.covers(range) }).map(\.severity).max() {
      return "<mark class=\"\(gravest.rawValue)\">\(text)</mark>"
    }
    let isGood = post.credits.contains { $0.hit.covers(range) }
    return isGood ? "<mark class=\"good\">\(text)</mark>" : text
  }

  private func labels(endingAt offset: Int) -> String {
    let isGood = post.credits.contains { credit in
      credit.hit.ranges.contains { $0.end == offset && !$0.isEmpty }
    }
    let plus = isGood ? "<span class=\"label good\">+</span>" : ""
    return plus + numbers(endingAt: offset)
  }

  private func numbers(endingAt offset: Int) -> String {
    findings.enumerated().map { index, finding in
      let name = "\(number)-\(index + 1)"
      return finding.hit.ranges.filter { $0.end == offset }.map { range in
        let sign = range.isEmpty ? "▸&#8239;" : ""
        return "<a class=\"label \(finding.severity.rawValue)\" href=\"#f\(name)\""
          + " aria-label=\"\(say("number", ["number": .number(index + 1)]))\">"
          + "\(sign)\(index + 1)</a>"
      }.joined()
    }.joined()
  }

  /// Lines stay lines; nothing in them is obeyed.
  private static func shown(_ text: String) -> String {
    let visible = text.reduce(into: "") { shown, character in
      let isEnd = ["\n", "\r", "\r\n"].contains(character)
      shown += isEnd ? "\n" : Visible.shown(character)
    }
    return Markup.escaped(visible)
  }
}

extension Hit {
  fileprivate func covers(_ range: ByteRange) -> Bool {
    ranges.contains { $0.start <= range.start && range.end <= $0.end }
  }
}
