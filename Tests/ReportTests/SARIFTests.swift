import Foundation
import Rulebook
import Testing

@testable import Reports

/// What the official schema of SARIF 2.1.0 demands of the parts we write.
///
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json,
/// read 2026-11-27. Whole reports were also held against that schema itself, by hand.
@Suite("SARIF")
struct SARIFTests {
  /// For each object: what must stand in it, and what may. The schema allows nothing else.
  private static let shapes: [String: (required: Set<String>, optional: Set<String>)] = [
    "log": (["version", "runs"], ["$schema"]),
    "run": (["tool"], ["columnKind", "invocations", "artifacts", "results"]),
    "tool": (["driver"], []),
    "driver": (["name"], ["version", "semanticVersion", "rules"]),
    "rule": (["id"], ["shortDescription"]),
    "invocation": (["executionSuccessful"], ["exitCode", "toolExecutionNotifications"]),
    "notification": (["message"], ["level", "descriptor", "locations"]),
    "artifact": ([], ["location", "hashes"]),
    "result": (
      ["message"],
      [
        "ruleId", "ruleIndex", "kind", "level", "locations", "relatedLocations", "properties",
        "partialFingerprints", "fixes",
      ]
    ),
    "fix": (["artifactChanges"], []),
    "change": (["artifactLocation", "replacements"], []),
    "replacement": (["deletedRegion"], ["insertedContent"]),
  ]

  private func run() throws -> [String: Any] {
    let posts = [Fixture.weakPost(), Fixture.strongPost(), Fixture.germanPost()]
    let report = Report(
      posts: posts, gate: Gate(of: posts, failOn: .error, notChecked: 1),
      unchecked: [Report.Unchecked(path: nil, code: "E301", message: "not UTF-8 [a](b)")])
    let text = Renderer.sarif.render(report, try Fixture.page())
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    check(log, is: "log")
    #expect(log["version"] as? String == "2.1.0")
    #expect(URL(string: log["$schema"] as? String ?? "")?.scheme == "https")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func check(_ object: [String: Any], is name: String) {
    let shape = Self.shapes[name] ?? ([], [])
    let keys = Set(object.keys)
    #expect(shape.required.isSubset(of: keys), "\(name) lacks \(shape.required.subtracting(keys))")
    let foreign = keys.subtracting(shape.required).subtracting(shape.optional)
    #expect(foreign.isEmpty, "\(name) has \(foreign)")
  }

  private func objects(_ object: [String: Any], _ key: String) -> [[String: Any]] {
    object[key] as? [[String: Any]] ?? []
  }

  private func text(_ object: [String: Any], _ key: String) -> String? {
    (object[key] as? [String: Any])?["text"] as? String
  }

  @Test("a run holds what the schema knows and nothing else")
  func shapes() throws {
    let run = try run()
    check(run, is: "run")
    #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"] as? String))
    let tool = try #require(run["tool"] as? [String: Any])
    check(tool, is: "tool")
    check(try #require(tool["driver"] as? [String: Any]), is: "driver")
    for invocation in objects(run, "invocations") { check(invocation, is: "invocation") }
    for artifact in objects(run, "artifacts") {
      check(artifact, is: "artifact")
      let digest = (artifact["hashes"] as? [String: String])?["sha-256"]
      #expect(digest?.count == 64)
    }
    for fix in objects(run, "results").flatMap({ objects($0, "fixes") }) {
      check(fix, is: "fix")
      for change in objects(fix, "artifactChanges") {
        check(change, is: "change")
        #expect(!objects(change, "replacements").isEmpty)
        for each in objects(change, "replacements") { check(each, is: "replacement") }
      }
    }
  }

  @Test("every result names a rule that is there, and its kind and level belong together")
  func results() throws {
    let run = try run()
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "socialceo")
    for rule in objects(driver, "rules") {
      check(rule, is: "rule")
      #expect(text(rule, "shortDescription")?.isEmpty == false)
    }
    let rules = objects(driver, "rules").compactMap { $0["id"] as? String }
    #expect(Set(rules).count == objects(driver, "rules").count)
    let results = objects(run, "results")
    #expect(results.count > 4)
    for result in results {
      check(result, is: "result")
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      #expect(text(result, "message")?.isEmpty == false)
      let kind = try #require(result["kind"] as? String)
      let level = try #require(result["level"] as? String)
      #expect(["fail", "review", "pass"].contains(kind))
      #expect(["none", "note", "warning", "error"].contains(level))
      // Section 3.27.10 of the standard: a level says how grave a failure is.
      #expect((kind == "fail") == (level != "none"))
    }
  }

  @Test("every place is a valid region of a file with a valid reference")
  func places() throws {
    let results = objects(try run(), "results")
    let locations = results.flatMap { result in
      ["locations", "relatedLocations"].flatMap { objects(result, $0) }
    }
    #expect(locations.count >= results.count)
    for location in locations {
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      let artifact = try #require(physical["artifactLocation"] as? [String: Any])
      let uri = try #require(artifact["uri"] as? String)
      #expect(URL(string: uri) != nil && uri.allSatisfy(\.isASCII) && !uri.contains(" "))
      let region = try #require(physical["region"] as? [String: Int])
      let start = (try #require(region["startLine"]), try #require(region["startColumn"]))
      let end = (try #require(region["endLine"]), try #require(region["endColumn"]))
      #expect(start.0 >= 1 && start.1 >= 1 && start <= end)
    }
  }

  @Test("what could not be checked is a failed invocation, and says so")
  func invocation() throws {
    let invocation = try #require(objects(try run(), "invocations").first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(invocation["exitCode"] as? Int == 2)
    let told = objects(invocation, "toolExecutionNotifications")
    #expect(told.count == 1)
    for notification in told {
      check(notification, is: "notification")
      #expect(text(notification, "message") == "not UTF-8 [a] (b)")
    }
  }

  @Test(
    "what every byte of a path becomes",
    arguments: [
      ("a b.md", "a%20b.md"), ("/tmp/ä.md", "file:///tmp/%C3%A4.md"), ("c:1.md", "c%3A1.md"),
      ("q?#%.md", "q%3F%23%25.md"), ("./a.md", "a.md"), ("././a.md", "a.md"),
      ("../a.md", "../a.md"),
    ])
  func reference(path: String, uri: String) { #expect(SARIFPost.uri(of: path) == uri) }
}
