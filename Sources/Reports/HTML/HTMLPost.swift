import Checks
import Prose
import Rulebook

/// One post on the page: verdict, preview, the draft with its marks, and all that was found.
struct HTMLPost {
  static let file = "program/html"

  let post: PostReport
  /// From 1; makes names of places on the page unique.
  let number: Int
  let exchange: Exchange
  /// In the order of the text, as they are numbered from 1.
  let findings: [Finding]

  init(_ post: PostReport, number: Int, _ exchange: Exchange) {
    self.post = post
    self.number = number
    self.exchange = exchange
    findings = exchange.shown(of: post)
  }

  var reading: Reading { post.inspection.reading }

  var text: String {
    let words = exchange.page.isRedacted ? "" : preview + draft
    return "<article>\n" + head + "<div class=\"columns\">\(words)</div>\n" + list + strengths
      + scores + dismissals + checkList + "</article>\n"
  }

  func say(_ key: String, _ values: Values = [:]) -> String {
    Markup.escaped(exchange.wording.say(key, values, in: Self.file))
  }

  private var head: String {
    let wording = exchange.wording
    let facts = [
      post.inspection.brief.platform.title,
      wording.name(of: reading.language, in: reading), wording.length(post.length),
    ].map { "<li>\(Markup.attribute($0))</li>" }
    let verdict = Markup.escaped(wording.verdict(on: post))
    let digest = SHA256.hex(of: reading.draft.bytes)
    return """
      <h1>\(Markup.attribute(reading.draft.name))</h1>
      <ul class="facts">\(facts.joined())</ul>
      <p class="verdict \(post.verdict?.rawValue ?? "limited")">\(verdict)</p>
      <p class="digest">\(say("digest")) <code>\(digest)</code></p>

      """
  }

  private var preview: String {
    let previews = Preview.all(of: reading, on: post.inspection.brief.platform, device: .phone)
    let phones = previews.map(phone).joined(separator: "\n")
    return """
      <section class="part"><h2>\(say("preview"))</h2>
      \(phones)
      <p class="hint">\(say("estimate"))</p></section>

      """
  }

  /// One post on the screen of a phone.
  private func phone(showing preview: Preview) -> String {
    var rows = ""
    for (index, line) in preview.lines.enumerated() {
      if preview.cut?.lines == index { rows += "<p class=\"fold\">\(say("fold"))</p>" }
      let isBelow = preview.cut.map { index >= $0.lines } ?? false
      let text = line.isEmpty ? "&#160;" : Markup.attribute(line)
      rows += "<p\(isBelow ? " class=\"below\"" : "")>\(text)</p>"
    }
    let author =
      post.inspection.brief.circumstances.author
      ?? exchange.wording.say(
        "somebody", in: Self.file)
    let initial = Markup.attribute(author.first.map(String.init) ?? "·")
    return """
      <div class="phone"><div class="by"><span class="face" aria-hidden="true">\(initial)</span>\
      <span><strong>\(Markup.attribute(author))</strong><br><small>\(say("now"))</small></span></div>
      <div class="feed" lang="\(reading.languageTag)" dir="auto">\(rows)</div></div>
      """
  }
}

extension HTMLPost {
  private var strengths: String {
    let rows = post.credits.map { "<li>\(Markup.escaped(exchange.praise(of: $0)))</li>\n" }
    return part("strengths", rows, "<ul class=\"good\">", "</ul>")
  }

  private var dismissals: String {
    guard !exchange.page.isRedacted else { return "" }
    let rows = Tally.dismissals(of: post, exchange.wording).map {
      "<li>\(Markup.escaped($0))</li>\n"
    }
    return part("dismissed", rows, "<ul>", "</ul>")
  }

  private var checkList: String {
    let rows = (1...6).map { item in
      "<li><label><input type=\"checkbox\"> \(say("human.\(item)"))</label></li>\n"
    }
    return part("human", rows, "<ul class=\"boxes\">", "</ul>")
  }

  /// A section with a heading; nothing when there are no rows.
  func part(_ key: String, _ rows: [String], _ open: String, _ close: String) -> String {
    guard !rows.isEmpty else { return "" }
    return
      "<section class=\"part\"><h2>\(say(key))</h2>\n\(open)\n\(rows.joined())\(close)</section>\n"
  }
}
