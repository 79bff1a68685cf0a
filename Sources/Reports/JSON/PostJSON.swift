import Checks
import Prose
import Rulebook

/// One post as JSON, with all its findings from the level on, whatever the page has room for.
struct PostJSON {
  private let post: PostReport
  private let page: Page
  private let wording: Wording
  private let places: PlaceJSON
  /// The wording of receipts, and of what each of them begins with.
  private let evidence: Phrasebook.Chapter?
  private let report: Phrasebook.Chapter?

  private static let sources = Check.all.reduce(into: [:]) { $0[$1.id] = $1.source }

  init(_ post: PostReport, page: Page) {
    var page = page
    // The words of the wording are for people; what a script reads is never spelled down.
    page.isASCII = false
    self.post = post
    self.page = page
    wording = Wording(page: page)
    places = PlaceJSON(post.inspection.reading.draft, isRedacted: page.isRedacted)
    evidence = page.phrasebook.chapter("program/evidence")
    report = page.phrasebook.chapter("program/report")
  }

  func writeMembers(to writer: inout JSONWriter) {
    let reading = post.inspection.reading
    writer.member("id", post.id)
    writer.member("path", reading.draft.name)
    writer.member("sha256") { ink in
      ink.add(SHA256.digits(of: reading.draft.bytes.span).span)
      return true
    }
    writeCircumstances(of: reading, to: &writer)
    writer.openRecord("length")
    LengthJSON(post.length, wording).writeMembers(to: &writer)
    writer.closeRecord()
    writer.member("words", reading.wordCount)
    writer.member("verdict", post.verdict?.rawValue)
    writeScores(to: &writer)
    writer.openList("findings")
    for index in post.findings.indices where post.findings[index].severity >= page.level {
      write(post.findings[index], to: &writer)
    }
    writer.closeList()
    writeCredits(to: &writer)
    places.writeEntities(of: reading, to: &writer)
    writer.openList("ignored")
    for ignored in post.ignored { write(ignored, to: &writer) }
    writer.closeList()
    writer.member("errors", value: [])
  }
}

extension PostJSON {
  private func writeCircumstances(of reading: Reading, to writer: inout JSONWriter) {
    writer.openRecord("platform")
    writer.member("value", post.platform.value)
    writer.member("from", post.platform.origin)
    writer.closeRecord()
    writer.openRecord("language")
    writer.member("value", reading.languageTag)
    writer.member("from", post.language.origin)
    writer.member("limited", reading.other != nil)
    writer.closeRecord()
  }

  private func writeScores(to writer: inout JSONWriter) {
    writer.openRecord("scores")
    for aspect in Aspect.allCases {
      writer.key(aspect.rawValue)
      guard let score = post.scorecard?.scores[aspect] else {
        writer.write(JSONValue.null)
        continue
      }
      writer.openRecord()
      writer.member("value", score.value)
      writer.member("band", score.band.rawValue)
      writer.openList("receipt")
      for index in score.receipt.indices { write(score.receipt[index], to: &writer) }
      writer.closeList()
      writer.closeRecord()
    }
    writer.closeRecord()
  }

  private func write(_ line: borrowing Scorecard.Line, to writer: inout JSONWriter) {
    writer.element { ink in
      ink.add(#"{"points":"#, line.points)
      if let check = line.check {
        ink.add(#","check":"#)
        ink.write(quoted: check.text)
      }
      ink.add(#","why":""#)
      writeWhy(of: line, to: &ink)
      ink.add(#""}"#)
    }
  }

  /// What `wording.why` says; where nothing has to be made visible, without a text in between.
  private func writeWhy(of line: borrowing Scorecard.Line, to ink: inout Ink) {
    if page.isRedacted { return ink.write(line.why) }
    let (file, key) = line.sentence
    let values = line.values
    guard let chapter = file == .report ? report : evidence, Visible.arePlain(values) else {
      return ink.write(wording.why(line))
    }
    let isThere = page.phrasebook.write(
      key, isFormal: page.isFormal, of: chapter, values, to: &ink)
    if !isThere { ink.write(wording.clean(key)) }
  }

  private func write(_ finding: borrowing Finding, to writer: inout JSONWriter) {
    let check = finding.check
    let chapter = page.phrasebook.chapter(check.text)
    writer.openElement()
    writer.member("check", check.text)
    writer.member("aspect", finding.aspect?.rawValue)
    writer.member("severity", finding.severity.rawValue)
    writer.member("article", Self.sources[check]?.point)
    if page.isRedacted {
      writer.member("message", wording.bareTitle(of: check))
    } else {
      write("finding", as: "message", finding.hit, chapter, to: &writer)
    }
    write("why", as: "why", finding.hit, chapter, to: &writer)
    write("next", as: "next", finding.hit, chapter, to: &writer)
    write("question", as: "question", finding.hit, chapter, to: &writer)
    write(finding.hit.ranges, to: &writer)
    writer.member("missing", finding.hit.isMissing)
    writer.openList("edits")
    for edit in finding.hit.edits { places.write(edit, to: &writer) }
    writer.closeList()
    writer.member("fingerprint") { ink in
      Fingerprint.write(finding, in: post.inspection.reading, to: &ink)
      return true
    }
    writer.closeRecord()
  }

  /// All wording may quote the author; a title without its values cannot.
  private func write(
    _ key: String, as name: StaticString, _ hit: borrowing Hit,
    _ chapter: Phrasebook.Chapter?, to writer: inout JSONWriter
  ) {
    guard let chapter, !page.isRedacted else { return writer.member(name, value: .null) }
    writer.member(name) { ink in
      page.phrasebook.write(
        key, variant: hit.variant, isFormal: page.isFormal, of: chapter, hit.values, to: &ink)
    }
  }

  private func write(_ ranges: [ByteRange], to writer: inout JSONWriter) {
    writer.openList("spans")
    for range in ranges { places.write(range, to: &writer) }
    writer.closeList()
  }

  private func writeCredits(to writer: inout JSONWriter) {
    writer.openList("credits")
    let points = post.credits.isEmpty ? [] : post.scorecard?.pointsOfChecks ?? []
    for credit in post.credits { write(credit, points.points(of: credit.check), to: &writer) }
    writer.closeList()
  }

  private func write(_ credit: Credit, _ points: Int, to writer: inout JSONWriter) {
    let chapter = page.phrasebook.chapter(credit.check.text)
    writer.openElement()
    writer.member("check", credit.check.text)
    writer.member("aspect", credit.aspect?.rawValue)
    writer.member("points", points)
    write("credit", as: "message", credit.hit, chapter, to: &writer)
    write(credit.hit.ranges, to: &writer)
    writer.closeRecord()
  }

  private func write(_ ignored: PostReport.Ignored, to writer: inout JSONWriter) {
    writer.openElement()
    writer.member("check", ignored.check.text)
    writer.member("reason", page.isRedacted ? nil : ignored.reason)
    writer.member("acknowledged", ignored.isAcknowledged)
    writer.member("baseline", ignored.isKnown)
    writer.closeRecord()
  }
}
