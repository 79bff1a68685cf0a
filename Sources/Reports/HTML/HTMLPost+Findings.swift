import Checks
import Prose
import Rulebook

extension HTMLPost {
  /// All findings at or above the level, each with room for an answer on paper.
  var list: String {
    let lines = LineMap(of: reading.draft)
    let rows = findings.enumerated().map { row(for: $1, number: $0 + 1, lines) }
    guard !rows.isEmpty else {
      let nothing = Markup.escaped(exchange.wording.say("nothing-found"))
      return "<section class=\"part\"><h2>\(say("findings"))</h2><p>\(nothing)</p></section>\n"
    }
    return part("findings", rows, "<ol class=\"findings\">", "</ol>")
  }

  private func row(for finding: Finding, number item: Int, _ lines: LineMap) -> String {
    let rank = finding.severity.rawValue
    let place = Place.places(of: finding.hit.ranges, in: lines)[0]
    let spot = say(
      finding.hit.isMissing ? "place-missing" : "place",
      ["line": .place(place.start.line), "column": .place(place.start.column)])
    let name = Markup.escaped(exchange.wording.name(of: finding.severity))
    let details = ["why", "next", "question"].compactMap { key in detail(key, of: finding) }
    return """
      <li id="f\(number)-\(item)" class="\(rank)">
      <h3><span class="badge \(rank)">\(item)</span> \(Markup.escaped(exchange.title(of: finding.check)))</h3>
      <p class="rank"><strong>\(name)</strong> · \(spot) · <code>\(Markup.attribute(finding.check.text))</code></p>
      <p>\(Markup.escaped(exchange.message(of: finding)))</p>
      \(details.isEmpty ? "" : "<dl>\n\(details.joined())</dl>\n")</li>

      """
  }

  private func detail(_ key: String, of finding: Finding) -> String? {
    guard !exchange.page.isRedacted,
      let text = exchange.wording.say(key, of: finding.check, finding.hit)
    else { return nil }
    let answer = key == "question" ? "<span class=\"answer\"></span>" : ""
    return "<dt>\(say("label-\(key)"))</dt><dd>\(Markup.escaped(text))\(answer)</dd>\n"
  }
}

extension HTMLPost {
  /// The four scores, each with the receipt it adds up from.
  var scores: String {
    guard exchange.page.showsScores, let scorecard = post.scorecard else { return "" }
    let rows = Aspect.allCases.compactMap { aspect in
      scorecard.scores[aspect].map { row(for: $0, in: aspect) }
    }
    let hint = Markup.escaped(exchange.wording.say("scores-predict-nothing"))
    return part("scores", rows, "<div class=\"scores\">", "</div><p class=\"hint\">\(hint)</p>")
  }

  private func row(for score: Scorecard.Score, in aspect: Aspect) -> String {
    let wording = exchange.wording
    let digits = post.inspection.reading.hasFewWords ? "" : "<b>\(score.value)</b>"
    let band = Markup.escaped(wording.band(of: score, in: aspect))
    let head =
      "<span>\(Markup.escaped(wording.name(of: aspect))) \(digits)</span>"
      + "<meter min=\"0\" max=\"100\" low=\"40\" high=\"60\" optimum=\"100\" value=\"\(score.value)\""
      + " aria-label=\"\(band)\"></meter><span class=\"band\">\(band)</span>"
    guard !post.inspection.reading.hasFewWords, !exchange.page.isRedacted else {
      return "<div class=\"score\">\(head)</div>\n"
    }
    let lines = score.receipt.map { line in
      let points = line.why == "start" ? String(line.points) : Tally.signed(line.points)
      return "<tr><td>\(points)</td><td>\(Markup.escaped(wording.why(line)))</td></tr>\n"
    }
    return "<details class=\"receipt\"><summary class=\"score\">\(head)</summary>\n"
      + "<table>\n\(lines.joined())</table></details>\n"
  }
}
