import Checks
import Prose
import Rulebook

extension Renderer {
  /// The exchange format of code scanning, version 2.1.0. Columns are UTF-16 units from 1.
  ///
  /// Source: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/, read 2026-11-23.
  static let sarif = Renderer(name: "sarif", isForPeople: false, saysGate: false) {
    report, page in
    let value: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [SARIFRun(report, Exchange(page)).value],
    ]
    return JSONWriter.text(of: value, indented: true) + "\n"
  }
}

/// One run of the program as SARIF tells it.
private struct SARIFRun {
  private let report: Report
  private let exchange: Exchange
  /// Sorted; a result names its rule by its place here.
  private let checks: [CheckID]

  init(_ report: Report, _ exchange: Exchange) {
    self.report = report
    self.exchange = exchange
    let named = report.posts.flatMap { post in
      exchange.wanted(of: post).map(\.check) + post.credits.map(\.check)
    }
    checks = Set(named).sorted()
  }

  var value: JSONValue {
    [
      "tool": ["driver": driver], "columnKind": "utf16CodeUnits",
      "invocations": [invocation], "artifacts": .list(artifacts),
      "results": .list(report.posts.flatMap { SARIFPost($0, checks, exchange).results }),
    ]
  }

  private var driver: JSONValue {
    [
      "name": "socialceo", "version": .text(report.tool.version),
      "semanticVersion": .text(report.tool.version),
      "rules": .list(
        checks.map { check in
          [
            "id": .text(check.text), "shortDescription": ["text": .text(exchange.title(of: check))],
          ]
        }),
    ]
  }

  private var invocation: JSONValue {
    [
      "executionSuccessful": .bool(report.unchecked.isEmpty),
      "exitCode": .number(Int(report.gate.exitCode)),
      "toolExecutionNotifications": .list(
        report.unchecked.map { unchecked in
          let uri = SARIFPost.uri(of: unchecked.path ?? "stdin")
          return [
            "level": "error", "descriptor": ["id": .text(unchecked.code)],
            "message": ["text": .text(unchecked.message.withoutLinks)],
            "locations": [["physicalLocation": ["artifactLocation": ["uri": .text(uri)]]]],
          ]
        }),
    ]
  }

  /// One for each file, however many platforms it was checked for.
  private var artifacts: [JSONValue] {
    var seen: Set<String> = []
    return report.posts.compactMap { post in
      let draft = post.inspection.reading.draft
      guard seen.insert(draft.name).inserted else { return nil }
      return [
        "location": ["uri": .text(SARIFPost.uri(of: draft.name))],
        "hashes": ["sha-256": .text(SHA256.hex(of: draft.bytes))],
      ]
    }
  }
}
