import Checks
import Prose
import Rulebook

extension Renderer {
  /// Test results as CI servers draw them: a suite for each post, a case for each finding.
  ///
  /// What fails the gate is a failure, what does not is skipped, a draft nobody could check is an
  /// error. Places are characters from 1.
  static let junit = Renderer(name: "junit", isForPeople: false) { report, page in
    let exchange = Exchange(page)
    let suites =
      report.posts.map { suite(of: $0, report.gate, exchange) }
      + report.unchecked.map(suite(of:)) + [suite(of: report.gate, exchange)]
    let text = suites.map(\.text).joined()
    let counts = JUnitSuite.counts(of: suites, [.failure, .error])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"socialceo\"\(counts)>\n\(text)</testsuites>\n"
  }

  private static func suite(
    of post: PostReport, _ gate: Gate, _ exchange: Exchange
  ) -> JUnitSuite {
    let draft = post.inspection.reading.draft
    let lines = LineMap(of: draft)
    let suite = "\(draft.name) (\(post.platform.value))"
    let cases = exchange.wanted(of: post).map { finding -> JUnitSuite.Case in
      let places = Place.places(of: finding.hit.ranges, in: lines)
      // An open hold keeps a gate from passing, unless nothing does.
      let fails = gate.failOn.map { finding.severity == .hold || finding.severity >= $0 } ?? false
      return JUnitSuite.Case(
        name: finding.check.text, outcome: fails ? .failure : .skipped,
        type: finding.severity.rawValue, message: exchange.message(of: finding), file: draft.name,
        line: places[0].start.line, places: places.map(\.text))
    }
    let nothing = JUnitSuite.Case(name: exchange.wording.say("nothing-found"), file: draft.name)
    return JUnitSuite(name: suite, cases: cases.isEmpty ? [nothing] : cases)
  }

  private static func suite(of unchecked: Report.Unchecked) -> JUnitSuite {
    let path = unchecked.path ?? "stdin"
    let failed = JUnitSuite.Case(
      name: unchecked.code, outcome: .error, type: unchecked.code, message: unchecked.message,
      file: path, line: unchecked.line)
    return JUnitSuite(name: path, cases: [failed])
  }

  private static func suite(of gate: Gate, _ exchange: Exchange) -> JUnitSuite {
    let sentence = Tally.gate(gate, exchange.wording)
    let outcome: JUnitSuite.Outcome = gate.passes ? .passed : .failure
    return JUnitSuite(
      name: "gate",
      cases: [JUnitSuite.Case(name: "gate", outcome: outcome, type: "gate", message: sentence)])
  }
}

/// A suite of JUnit's XML.
private struct JUnitSuite {
  enum Outcome: String {
    case passed, failure, skipped, error

    /// Where a suite tells how many there are.
    var attribute: String { self == .skipped ? rawValue : rawValue + "s" }
  }

  struct Case {
    let name: String
    var outcome = Outcome.passed
    var type = ""
    var message = ""
    var file: String?
    var line: Int?
    var places: [String] = []
  }

  let name: String
  let cases: [Case]

  var text: String {
    "  <testsuite name=\"\(Markup.attribute(name))\"\(Self.counts(of: [self]))>\n"
      + cases.map { $0.text(in: name) }.joined() + "  </testsuite>\n"
  }

  /// The schema of Jenkins lets only a single suite tell how many were skipped.
  static func counts(
    of suites: [JUnitSuite], _ outcomes: [Outcome] = [.failure, .error, .skipped]
  ) -> String {
    let cases = suites.flatMap(\.cases)
    let counts = outcomes.map { outcome in
      " \(outcome.attribute)=\"\(cases.count { $0.outcome == outcome })\""
    }
    return " tests=\"\(cases.count)\"" + counts.joined()
  }
}

extension JUnitSuite.Case {
  fileprivate func text(in suite: String) -> String {
    let place =
      (file.map { " file=\"\(Markup.attribute($0))\"" } ?? "")
      + (line.map { " line=\"\($0)\"" } ?? "")
    let head =
      "    <testcase classname=\"\(Markup.attribute(suite))\" name=\"\(Markup.attribute(name))\""
      + place
    guard outcome != .passed else { return head + "/>\n" }
    // The draft's own words are in the message only, so the body may be read by a machine.
    let body = places.joined(separator: "\n")
    let type = outcome == .skipped ? "" : " type=\"\(Markup.attribute(type))\""
    return head + ">\n      <\(outcome.rawValue) message=\"\(Markup.attribute(message))\"\(type)>"
      + "\(body)</\(outcome.rawValue)>\n    </testcase>\n"
  }
}
