import Checks
import Rulebook
import Testing

@testable import Prose
@testable import Reports

@Suite("Gate")
struct GateTests {
  @Test(
    "fails at or above the severity asked for",
    arguments: [
      ([Severity.warning], Severity.error as Severity?, 0 as Int32), ([.error], .error, 1),
      ([.warning], .warning, 1), ([.suggestion], .warning, 0), ([.suggestion], .suggestion, 1),
      ([.error], nil, 0), ([.hold], nil, 0), ([.hold], .error, 3), ([.hold], .warning, 3),
      ([.hold], .hold, 1), ([.hold, .error], .error, 1), ([.hold, .warning], .warning, 1),
      ([.hold, .warning], .error, 3), ([], .suggestion, 0),
    ])
  func failsOn(severities: [Severity], failOn: Severity?, exitCode: Int32) {
    let gate = Gate(of: [post(severities)], failOn: failOn)
    #expect(gate.exitCode == exitCode)
    #expect(gate.passes == (exitCode == 0))
    #expect(gate.reasons.isEmpty == gate.passes)
  }

  @Test("never calls passed what was not checked")
  func notChecked() {
    let gate = Gate(of: [post([.error])], failOn: .error, notChecked: 2)
    #expect(gate.exitCode == 2)
    #expect(
      gate.reasons == [.notChecked(count: 2), .findings(count: 1, atOrAbove: .error)])
    #expect(Gate(of: [post([.hold])], failOn: nil, notChecked: 1).exitCode == 2)
  }

  @Test("names the lowest score of a run that is too low")
  func minimums() {
    let posts = [
      post([], Fixture.scorecard(70, 50, 10, 90)), post([], Fixture.scorecard(55, 80, 10, 90)),
    ]
    let gate = Gate(of: posts, failOn: .error, minimums: [.dialogue: 60, .fit: 90])
    #expect(gate.reasons == [.score(.dialogue, value: 55, minimum: 60)])
    #expect(gate.exitCode == 1)
  }

  @Test("cannot pass a post that is too short for the score demanded")
  func unscored() {
    let gate = Gate(of: [post([])], failOn: .error, minimums: [.dialogue: 60])
    #expect(gate.reasons == [.notScored(count: 1)])
    #expect(gate.exitCode == 2)
  }

  @Test("leaves out what was ignored or answered, and says why")
  func selection() {
    var selection = Selection()
    selection.ignored = [Selection.Entry("fit", reason: "a series")]
    selection.acknowledged = [Selection.Entry("guard-names", reason: "all asked")]
    let checks = [
      Fixture.check("fit/thin", .fit, .error, .missing(at: 0)),
      Fixture.check("transparency/guard-names", nil, .hold, .missing(at: 0)),
      Fixture.check("stance/hedging", .stance, .warning, .missing(at: 0)),
    ]
    let post = Fixture.post("Some words.", checks, selection: selection)
    #expect(post.findings.map(\.check) == ["stance/hedging"])
    #expect(
      post.ignored == [
        PostReport.Ignored(check: "fit/thin", reason: "a series"),
        PostReport.Ignored(
          check: "transparency/guard-names", reason: "all asked", isAcknowledged: true),
      ])
    #expect(Gate(of: [post], failOn: .error).exitCode == 0)
  }

  @Test("an answer opens no error")
  func acknowledgedError() {
    var selection = Selection()
    selection.acknowledged = [Selection.Entry("fit/over-limit")]
    let check = Fixture.check("fit/over-limit", .fit, .error, .missing(at: 0))
    #expect(Fixture.post("Words.", [check], selection: selection).findings.count == 1)
  }

  @Test(
    "names checks by id, family or the part behind the slash",
    arguments: [
      ("fit/thin", true), ("fit", true), ("fit/", true), ("thin", true), ("hin", false),
      ("fi", false), ("dialogue", false),
    ])
  func names(name: String, holds: Bool) {
    #expect(Selection.names(name, "fit/thin") == holds)
  }

  private func post(_ severities: [Severity], _ scorecard: Scorecard? = nil) -> PostReport {
    let checks = severities.enumerated().map { index, severity in
      Fixture.check(CheckID("fit/check-\(index)"), .fit, severity, .missing(at: 0))
    }
    return Fixture.post("Some words.", checks, scorecard: scorecard)
  }
}
