import Checks
import Prose
import Rulebook

extension Renderer {
  /// Reviewdog's lines: one diagnostic each.
  ///
  /// Columns are UTF-8 bytes from 1, ends exclusive. Source: Reviewdog Diagnostic Format,
  /// https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto,
  /// read 2026-11-23.
  static let rdjsonl = Renderer(name: "rdjsonl", isForPeople: false, saysGate: false) {
    report, page in
    let exchange = Exchange(page)
    var diagnostics = report.unchecked.map(diagnostic(of:))
    for post in report.posts {
      let lines = LineMap(of: post.inspection.reading.draft)
      diagnostics += exchange.shown(of: post).map { diagnostic(of: $0, in: post, lines, exchange) }
    }
    return diagnostics.map { JSONWriter.text(of: $0, indented: false) + "\n" }.joined()
  }

  private static let source: JSONValue = ["name": "socialceo"]

  private static func diagnostic(of unchecked: Report.Unchecked) -> JSONValue {
    [
      "message": .text(unchecked.message), "location": ["path": .text(unchecked.path ?? "stdin")],
      "severity": "ERROR", "source": source, "code": ["value": .text(unchecked.code)],
    ]
  }

  private static func diagnostic(
    of finding: Finding, in post: PostReport, _ lines: LineMap, _ exchange: Exchange
  ) -> JSONValue {
    let path = post.inspection.reading.draft.name
    let places = Place.places(of: finding.hit.ranges, in: lines)
    let others = places.dropFirst().map { place -> JSONValue in
      ["location": ["path": .text(path), "range": range(place)]]
    }
    let edits = exchange.page.isRedacted ? [] : finding.hit.edits.filter(\.isSafe)
    return [
      "message": .text(exchange.message(of: finding)),
      "location": ["path": .text(path), "range": range(places[0])],
      "severity": .text(rank(of: finding.severity)), "source": source,
      "code": ["value": .text(finding.check.text)],
      "suggestions": .list(
        edits.map { edit in
          ["range": range(Place(edit.range, in: lines)), "text": .text(edit.replacement)]
        }),
      "related_locations": .list(others),
    ]
  }

  private static func range(_ place: Place) -> JSONValue {
    ["start": position(place.start), "end": position(place.end)]
  }

  private static func position(_ position: LineMap.Position) -> JSONValue {
    ["line": .number(position.line), "column": .number(position.utf8 + 1)]
  }

  private static func rank(of severity: Severity) -> String {
    switch severity {
    case .error, .hold: "ERROR"
    case .warning: "WARNING"
    case .suggestion: "INFO"
    }
  }
}
