import Checks
import Prose
import Rulebook

extension Renderer {
  /// One page for people without a terminal: no script, no font, no network, prints on A4.
  static let html = Renderer(name: "html", isForPeople: true) { report, page in
    let exchange = Exchange(page)
    let say = { (key: String) in Markup.escaped(exchange.wording.say(key, in: HTMLPost.file)) }
    let posts = report.posts.enumerated().map { HTMLPost($1, number: $0 + 1, exchange).text }
    // Who reads a page is no script: that nothing stops a post does not mean that it is ready.
    let gate =
      report.gate.passes
      ? say("passed") : Markup.escaped(Tally.gate(report.gate, exchange.wording).withoutFlags)
    let rules =
      report.tool.rules.isEmpty ? "" : " · <code>\(Markup.attribute(report.tool.rules))</code>"
    return """
      <!doctype html>
      <html lang="\(page.phrasebook.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLSheet.policy)">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(say("title"))</title>
      <style>\(HTMLSheet.css)</style>
      </head>
      <body>
      <header class="top"><p class="name">socialceo</p><p class="gate">\(gate)</p></header>
      <main>
      \(posts.joined())\(unchecked(report.unchecked, say("unchecked")))</main>
      <footer><p>\(say("footer"))</p><p>socialceo \(Markup.attribute(report.tool.version))\(rules)</p></footer>
      </body>
      </html>

      """
  }

  private static func unchecked(_ unchecked: [Report.Unchecked], _ heading: String) -> String {
    guard !unchecked.isEmpty else { return "" }
    let rows = unchecked.map { unchecked in
      "<li><strong>\(Markup.attribute(unchecked.path ?? "stdin"))</strong><br>"
        + "\(Markup.attribute(unchecked.message))</li>\n"
    }
    return "<section class=\"part\"><h2>\(heading)</h2>\n<ul>\n\(rows.joined())</ul></section>\n"
  }
}

extension String {
  /// Whoever reads a page types nothing: without " (--fail-on error)".
  fileprivate var withoutFlags: String {
    var text = self
    while let open = text.firstRange(of: " (--"),
      let close = text[open.upperBound...].firstIndex(of: ")")
    {
      text.removeSubrange(open.lowerBound...close)
    }
    return text
  }
}
