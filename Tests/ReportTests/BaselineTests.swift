import Checks
import Rulebook
import Testing

@testable import Prose
@testable import Reports

/// What was there before may stay; what is new may not.
@Suite("Baseline")
struct BaselineTests {
  private func post(_ text: String, _ marks: [(CheckID, Severity, ByteRange?)]) -> PostReport {
    Fixture.post(
      text,
      marks.map { id, severity, range in
        Fixture.check(
          id, .fit, severity, range.map { .fault([$0]) } ?? .missing(at: text.utf8.count))
      })
  }

  @Test("sets aside what it knows, and holds no word of the draft")
  func known() throws {
    let old = post("Very new. Quite old.", [("fit/a", .warning, ByteRange(0, 4))])
    var baseline = Baseline()
    baseline.add(old)
    let again = old.knowing(baseline)
    #expect(again.findings.isEmpty)
    #expect(again.ignored == [.init(check: "fit/a", reason: nil, isKnown: true)])
    #expect(again.verdict == nil, "four words have no scores")
    #expect(!baseline.text.lowercased().contains("very"))
    #expect(try Baseline(Array(baseline.text.utf8)) == baseline)
  }

  @Test("stands when the draft grows around a sentence, and falls when the sentence changes")
  func sentences() {
    var baseline = Baseline()
    baseline.add(post("Very new. Quite old.", [("fit/a", .warning, ByteRange(0, 4))]))
    let moved = post("At last! VERY new. Quite old.", [("fit/a", .warning, ByteRange(9, 13))])
    #expect(moved.knowing(baseline).findings.isEmpty)
    let changed = post("Very old. Quite old.", [("fit/a", .warning, ByteRange(0, 4))])
    #expect(changed.knowing(baseline).findings.count == 1)
    let other = post("Very new. Quite old.", [("fit/b", .warning, ByteRange(0, 4))])
    #expect(other.knowing(baseline).findings.count == 1)
    #expect(baseline.staleCount(among: [moved]) == 0)
    #expect(baseline.staleCount(among: [changed]) == 1)
  }

  @Test("what is missing in one post is not known to be missing in another")
  func missing() {
    var baseline = Baseline()
    let old = post("Very new.", [("fit/a", .warning, nil)])
    baseline.add(old)
    #expect(old.knowing(baseline).findings.isEmpty)
    #expect(post("Quite new.", [("fit/a", .warning, nil)]).knowing(baseline).findings.count == 1)
  }

  @Test("never answers the question of a hold")
  func hold() {
    var baseline = Baseline()
    let old = post("Very new.", [("fit/a", .hold, ByteRange(0, 4))])
    baseline.add(old)
    #expect(baseline.count == 0)
    #expect(old.knowing(baseline).findings.count == 1)
  }

  @Test("written anew, it keeps what it knew and still finds")
  func renewed() {
    var baseline = Baseline()
    let old = post("Very new.", [("fit/a", .error, ByteRange(0, 4))])
    baseline.add(old)
    var renewed = Baseline()
    renewed.add(old.knowing(baseline))
    #expect(renewed == baseline)
  }

  @Test(
    "refuses what is none",
    arguments: ["", "[]", "{\"schema\":2,\"findings\":[]}", "{\"schema\":1}"])
  func refuses(text: String) {
    #expect(throws: JSON5Fault.self) { try Baseline(Array(text.utf8)) }
  }

  @Test("a post that nobody could read gets no verdict, whatever is known of it")
  func foreign() throws {
    let rulebook = try Rulebook.embedded()
    let text = "Nous sommes ravis. Le monde change, et nous aussi, avec nos clients de Lyon."
    let reading = Reading(
      of: try Draft(bytes: Array(text.utf8), name: "fr.md"), orthographies: rulebook.orthographies)
    #expect(reading.other != nil)
    let checks = ["fit/a", "fit/b"].enumerated().map { index, id in
      Check(
        CheckID(id), .fit, .everywhere(.warning), source: Source(point: "1", quote: ""),
        isFreeOfLanguage: true, examples: []
      ) { _, _ in [.fault([ByteRange(19 * index, 19 * index + 4)])] }
    }
    func post(_ checks: [Check]) -> PostReport {
      let brief = Brief(
        platform: Fixture.platform, circumstances: Circumstances(), matches: Matches([:]))
      return .make(
        inspection: Inspection(of: reading, for: brief, with: checks), scorecard: nil,
        platform: Chosen("linkedin", from: "flag"), language: Chosen(.en, from: "detected"),
        length: Length(unit: .utf16, used: 80, limit: 3_000, fold: nil))
    }
    var baseline = Baseline()
    baseline.add(post([checks[0]]))
    #expect(post(checks).verdict == nil)
    #expect(post(checks).knowing(baseline).findings.count == 1)
    #expect(post(checks).knowing(baseline).verdict == nil)
  }

  @Test("what is known no longer hides what said the same of its words")
  func echoes() {
    let ids: [CheckID] = ["authenticity/announce-emotion", "authenticity/buzzwords"]
    let severities = [Severity.warning, .suggestion]
    let checks = zip(ids, severities).map { id, severity in
      Fixture.check(id, .authenticity, severity, .fault([ByteRange(0, 4)]))
    }
    let whole = Fixture.post("Very new and bold.", checks)
    #expect(whole.echoes == [ids[1]])
    var baseline = Baseline()
    baseline.add(Fixture.post("Very new and bold.", [checks[0]]))
    let known = whole.knowing(baseline)
    #expect(known.findings.map(\.check) == [ids[1]])
    #expect(known.echoes.isEmpty)
  }
}
