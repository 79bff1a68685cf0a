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

  var value: JSONValue {
    let reading = post.inspection.reading
    return [
      "id": JSONValue(post.id), "path": .text(reading.draft.name),
      "sha256": .text(SHA256.hex(of: reading.draft.bytes)),
      "platform": ["value": .text(post.platform.value), "from": .text(post.platform.origin)],
      "language": [
        "value": .text(reading.languageTag), "from": .text(post.language.origin),
        "limited": .bool(reading.other != nil),
      ],
      "length": LengthJSON(post.length, wording).value, "words": .number(reading.wordCount),
      "verdict": JSONValue(post.verdict?.rawValue), "scores": scores,
      "findings": .list(post.findings.map(finding)), "credits": .list(post.credits.map(credit)),
      "entities": places.entities, "ignored": .list(post.ignored.map(ignored)), "errors": [],
    ]
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
  private var scores: JSONValue {
    .record(
      Aspect.allCases.map { aspect in
        let score = post.scorecard?.scores[aspect]
        return JSONValue.Member(key: aspect.rawValue, value: score.map(self.score) ?? .null)
      })
  }

  private func score(_ score: Scorecard.Score) -> JSONValue {
    let receipt = score.receipt.map { line in
      var members = [JSONValue.Member(key: "points", value: .number(line.points))]
      if let check = line.check {
        members.append(JSONValue.Member(key: "check", value: .text(check.text)))
      }
      let why = page.isRedacted ? line.why : wording.why(line)
      return JSONValue.record(members + [JSONValue.Member(key: "why", value: .text(why))])
    }
    return [
      "value": .number(score.value), "band": .text(score.band.rawValue), "receipt": .list(receipt),
    ]
  }

  private func finding(_ finding: Finding) -> JSONValue {
    let (check, hit) = (finding.check, finding.hit)
    // All wording may quote the author; a title without its values cannot.
    let say = { (key: String) in
      page.isRedacted ? JSONValue.null : JSONValue(wording.raw(key, of: check, hit))
    }
    let message = page.isRedacted ? JSONValue(wording.bareTitle(of: check)) : say("finding")
    return [
      "check": .text(check.text), "aspect": JSONValue(finding.aspect?.rawValue),
      "severity": .text(finding.severity.rawValue),
      "article": JSONValue(Self.sources[check]?.point),
      "message": message, "why": say("why"), "next": say("next"), "question": say("question"),
      "spans": .list(hit.ranges.map(places.span)), "missing": .bool(hit.isMissing),
      "edits": .list(hit.edits.map(places.edit)),
      "fingerprint": .text(Fingerprint.text(of: finding, in: post.inspection.reading)),
    ]
  }

  private func credit(_ credit: Credit) -> JSONValue {
    let praise = wording.raw("credit", of: credit.check, credit.hit)
    return [
      "check": .text(credit.check.text), "aspect": JSONValue(credit.aspect?.rawValue),
      "points": .number(post.scorecard?.points(of: credit.check) ?? 0),
      "message": page.isRedacted ? .null : JSONValue(praise),
      "spans": .list(credit.hit.ranges.map(places.span)),
    ]
  }

  private func ignored(_ ignored: PostReport.Ignored) -> JSONValue {
    [
      "check": .text(ignored.check.text),
      "reason": page.isRedacted ? .null : JSONValue(ignored.reason),
      "acknowledged": .bool(ignored.isAcknowledged), "baseline": .bool(ignored.isKnown),
    ]
  }
}
