import Checks
import Prose
import Rulebook

/// The results of one post as SARIF tells them.
struct SARIFPost {
  private let post: PostReport
  private let exchange: Exchange
  private let lines: LineMap
  private let ruleIndex: [CheckID: Int]

  init(_ post: PostReport, _ checks: [CheckID], _ exchange: Exchange) {
    self.post = post
    self.exchange = exchange
    lines = LineMap(of: post.inspection.reading.draft)
    ruleIndex = Dictionary(uniqueKeysWithValues: zip(checks, 0...))
  }

  var results: [JSONValue] {
    exchange.wanted(of: post).map(result(for:)) + post.credits.map(result(for:))
  }

  /// A relative reference, or a file URI for a path from the root.
  static func uri(of path: String) -> String {
    // "./a.md" and "a.md" are one file, and services compare references as text.
    if path.hasPrefix("./"), path.count > 2 { return uri(of: String(path.dropFirst(2))) }
    let encoded = path.utf8.map { byte -> String in
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      let isPlain = isLetter || (0x30...0x39).contains(byte) || "/-._~".utf8.contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
    return (path.utf8.first == 0x2F ? "file://" : "") + encoded.joined()
  }

  private func result(for finding: Finding) -> JSONValue {
    let (kind, level) = Self.rank(of: finding.severity)
    let fingerprint = Fingerprint.text(of: finding, in: post.inspection.reading)
    return result(
      of: finding.check, finding.hit, kind: kind, level: level, exchange.message(of: finding),
      [
        JSONValue.Member(
          key: "partialFingerprints", value: ["socialceo/v1": .text(fingerprint)]),
        JSONValue.Member(key: "fixes", value: .list(fixes(for: finding))),
      ])
  }

  private func result(for credit: Credit) -> JSONValue {
    let praise = exchange.praise(of: credit)
    return result(of: credit.check, credit.hit, kind: "pass", level: "none", praise, [])
  }

  private func result(
    of check: CheckID, _ hit: Hit, kind: String, level: String, _ message: String,
    _ more: [JSONValue.Member]
  ) -> JSONValue {
    let places = Place.places(of: hit.ranges, in: lines)
    let members: [(String, JSONValue)] = [
      ("ruleId", .text(check.text)), ("ruleIndex", JSONValue(ruleIndex[check])),
      ("kind", .text(kind)), ("level", .text(level)),
      ("message", ["text": .text(message.withoutLinks)]),
      ("locations", [location(places[0])]),
      ("relatedLocations", .list(places.dropFirst().map(location))),
      ("properties", ["platform": .text(post.platform.value)]),
    ]
    return .record(members.map { JSONValue.Member(key: $0.0, value: $0.1) } + more)
  }
}

extension SARIFPost {
  private var artifact: JSONValue {
    ["uri": .text(Self.uri(of: post.inspection.reading.draft.name))]
  }

  private func location(_ place: Place) -> JSONValue {
    ["physicalLocation": ["artifactLocation": artifact, "region": region(place)]]
  }

  private func region(_ place: Place) -> JSONValue {
    [
      "startLine": .number(place.start.line), "startColumn": .number(place.start.utf16 + 1),
      "endLine": .number(place.end.line), "endColumn": .number(place.end.utf16 + 1),
    ]
  }

  /// Only what surely keeps the meaning.
  private func fixes(for finding: Finding) -> [JSONValue] {
    guard !exchange.page.isRedacted else { return [] }
    return finding.hit.edits.filter(\.isSafe).map { edit in
      let replacement: JSONValue = [
        "deletedRegion": region(Place(edit.range, in: lines)),
        "insertedContent": ["text": .text(edit.replacement)],
      ]
      return ["artifactChanges": [["artifactLocation": artifact, "replacements": [replacement]]]]
    }
  }

  /// A hold is for a human to look at, which SARIF has a word for; its level is then "none".
  private static func rank(of severity: Severity) -> (kind: String, level: String) {
    switch severity {
    case .error: ("fail", "error")
    case .hold: ("review", "none")
    case .warning: ("fail", "warning")
    case .suggestion: ("fail", "note")
    }
  }
}

extension String {
  /// In SARIF, "[words](place)" would be a link, and words of a draft are none.
  var withoutLinks: String { replacing("](", with: "] (") }
}
