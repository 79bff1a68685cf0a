import Checks
import Prose
import Rulebook

/// One post as JSON, with all its findings whatever the page has room for.
struct PostJSON {
  private let post: PostReport
  private let page: Page
  private let wording: Wording
  private let places: PlaceJSON

  private static let sources = Check.all.reduce(into: [:]) { $0[$1.id] = $1.source }

  init(_ post: PostReport, page: Page) {
    var page = page
    // The words of the wording are for people; what a script reads is never spelled down.
    page.isASCII = false
    self.post = post
    self.page = page
    wording = Wording(page: page)
    places = PlaceJSON(post.inspection.reading, isRedacted: page.isRedacted)
  }

  func write(to writer: inout JSONWriter) {
    let reading = post.inspection.reading
    writer.record { writer in
      writer.member("id", post.id)
      writer.member("path", reading.draft.name)
      writer.member("sha256", SHA256.hex(of: reading.draft.bytes))
      writeCircumstances(of: reading, to: &writer)
      writer.member("length", value: LengthJSON(post.length, wording).value)
      writer.member("words", reading.wordCount)
      writer.member("verdict", post.verdict?.rawValue)
      writer.member("scores", record: writeScores)
      writer.member("findings", list: post.findings) { write($1, to: &$0) }
      writer.member("credits", list: post.credits) { write($1, to: &$0) }
      places.writeEntities(to: &writer)
      writer.member("ignored", list: post.ignored) { write($1, to: &$0) }
      writer.member("errors", value: [])
    }
  }

  /// A post that is known only by what was wrong with it.
  static func value(of unchecked: Report.Unchecked) -> JSONValue {
    [
      "id": JSONValue(unchecked.id), "path": JSONValue(unchecked.path), "sha256": .null,
      "platform": .null, "language": .null, "length": .null, "words": .null, "verdict": .null,
      "scores": .null, "findings": [], "credits": [], "entities": .null, "ignored": [],
      "errors": [
        [
          "code": .text(unchecked.code), "line": JSONValue(unchecked.line),
          "message": .text(unchecked.message),
        ]
      ],
    ]
  }
}

extension PostJSON {
  private func writeCircumstances(of reading: Reading, to writer: inout JSONWriter) {
    writer.member("platform") { writer in
      writer.member("value", post.platform.value)
      writer.member("from", post.platform.origin)
    }
    writer.member("language") { writer in
      writer.member("value", reading.languageTag)
      writer.member("from", post.language.origin)
      writer.member("limited", reading.other != nil)
    }
  }

  private func writeScores(to writer: inout JSONWriter) {
    for aspect in Aspect.allCases {
      writer.key(aspect.rawValue)
      guard let score = post.scorecard?.scores[aspect] else {
        writer.write(JSONValue.null)
        continue
      }
      writer.record { writer in
        writer.member("value", score.value)
        writer.member("band", score.band.rawValue)
        writer.member("receipt", list: score.receipt) { write($1, to: &$0) }
      }
    }
  }

  private func write(_ line: Scorecard.Line, to writer: inout JSONWriter) {
    writer.record { writer in
      writer.member("points", line.points)
      if let check = line.check { writer.member("check", check.text) }
      writer.member("why", page.isRedacted ? line.why : wording.why(line))
    }
  }

  private func write(_ finding: Finding, to writer: inout JSONWriter) {
    let (check, hit) = (finding.check, finding.hit)
    writer.record { writer in
      writer.member("check", check.text)
      writer.member("aspect", finding.aspect?.rawValue)
      writer.member("severity", finding.severity.rawValue)
      writer.member("article", Self.sources[check]?.point)
      writer.member(
        "message", page.isRedacted ? wording.bareTitle(of: check) : say("finding", finding))
      writer.member("why", say("why", finding))
      writer.member("next", say("next", finding))
      writer.member("question", say("question", finding))
      writer.member("spans", list: hit.ranges) { places.write($1, to: &$0) }
      writer.member("missing", hit.isMissing)
      writer.member("edits", list: hit.edits) { places.write($1, to: &$0) }
      writer.member("fingerprint", Fingerprint.text(of: finding, in: post.inspection.reading))
    }
  }

  /// All wording may quote the author; a title without its values cannot.
  private func say(_ key: String, _ finding: Finding) -> String? {
    page.isRedacted ? nil : wording.raw(key, of: finding.check, finding.hit)
  }

  private func write(_ credit: Credit, to writer: inout JSONWriter) {
    writer.record { writer in
      writer.member("check", credit.check.text)
      writer.member("aspect", credit.aspect?.rawValue)
      writer.member("points", post.scorecard?.points(of: credit.check) ?? 0)
      writer.member(
        "message", page.isRedacted ? nil : wording.raw("credit", of: credit.check, credit.hit))
      writer.member("spans", list: credit.hit.ranges) { places.write($1, to: &$0) }
    }
  }

  private func write(_ ignored: PostReport.Ignored, to writer: inout JSONWriter) {
    writer.record { writer in
      writer.member("check", ignored.check.text)
      writer.member("reason", page.isRedacted ? nil : ignored.reason)
      writer.member("acknowledged", ignored.isAcknowledged)
      writer.member("baseline", ignored.isKnown)
    }
  }
}
