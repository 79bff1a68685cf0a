import Checks
import Rulebook
import Testing

@testable import Prose
@testable import Reports

@Suite("Verdict and order")
struct VerdictTests {
  @Test(
    "goes by the weakest link",
    arguments: [
      (80, 80, 80, 80, Verdict.ready), (20, 60, 0, 60, .ready), (19, 90, 90, 90, .nearly),
      (90, 59, 90, 90, .nearly), (90, 90, 90, 59, .nearly), (90, 40, 90, 30, .nearly),
      (90, 39, 90, 90, .rework), (90, 90, 90, 29, .rework),
    ])
  func weakestLink(dialogue: Int, authenticity: Int, stance: Int, fit: Int, verdict: Verdict) {
    let scorecard = Fixture.scorecard(dialogue, authenticity, stance, fit)
    #expect(Verdict(findings: [], scorecard: scorecard) == verdict)
  }

  @Test(
    "stops at an error and waits at a hold, whatever the scores",
    arguments: [
      ([Severity.error], Verdict.stop), ([.hold], .hold), ([.hold, .error], .stop),
      ([.warning, .hold], .hold), ([.warning], .nearly), ([.suggestion], .ready),
    ])
  func gravest(severities: [Severity], verdict: Verdict) {
    let findings = severities.map { finding("a/b", .fit, $0) }
    #expect(Verdict(findings: findings, scorecard: Fixture.scorecard(90, 90, 90, 90)) == verdict)
  }

  @Test(
    "asks for another round where nobody is met and a warning names words",
    arguments: [
      (39, 50, 39, Verdict.rework), (40, 50, 39, .nearly), (39, 50, 40, .nearly),
      (39, 60, 39, .nearly),
    ])
  func mute(dialogue: Int, authenticity: Int, stance: Int, verdict: Verdict) {
    let scorecard = Fixture.scorecard(dialogue, authenticity, stance, 90)
    let findings = [finding("a/b", .fit, .warning)]
    #expect(Verdict(findings: findings, scorecard: scorecard) == verdict)
  }

  @Test(
    "wants another post where contempt comes three times",
    arguments: [(2, Verdict.nearly), (3, .rework)])
  func contempt(places: Int, verdict: Verdict) {
    let ranges = (0..<places).map { ByteRange(10 * $0, 10 * $0 + 1) }
    let contempt = Finding(
      check: "stance/attack-person", aspect: .stance, severity: .warning, hit: .fault(ranges))
    let scorecard = Fixture.scorecard(90, 90, 90, 90)
    #expect(Verdict(findings: [contempt], scorecard: scorecard) == verdict)
  }

  @Test("asks for another round where a formula stands in a post of mourning")
  func mourning() {
    var scores = Scorecard.Scores()
    scores[.authenticity] = Scorecard.Score(value: 50, receipt: [])
    scores[.fit] = Scorecard.Score(value: 55, receipt: [])
    let scorecard = Scorecard(scores: scores)
    #expect(Verdict(findings: [], scorecard: scorecard) == .nearly)
    let findings = [finding("a/b", .authenticity, .warning)]
    #expect(Verdict(findings: findings, scorecard: scorecard) == .rework)
  }

  @Test("forgives a warning that something is missing, but none of what stands there")
  func missing() {
    let hit = Hit.missing(at: 1)
    let finding = Finding(check: "a/b", aspect: .dialogue, severity: .warning, hit: hit)
    #expect(
      Verdict(findings: [finding], scorecard: Fixture.scorecard(90, 90, 90, 90)) == .ready)
  }

  @Test("is none where there is too little to score, unless something must be said")
  func withoutScores() {
    #expect(Verdict(findings: [], scorecard: nil) == nil)
    #expect(Verdict(findings: [finding("a/b", .fit, .suggestion)], scorecard: nil) == nil)
    #expect(Verdict(findings: [finding("a/b", .fit, .warning)], scorecard: nil) == .nearly)
    #expect(Verdict(findings: [], scorecard: nil, isWordless: true) == .rework)
  }

  @Test(
    "gives a band before digits",
    arguments: [
      (0, Band.weak), (39, .weak), (40, .fair), (59, .fair), (60, .good), (79, .good),
      (80, .strong), (100, .strong),
    ])
  func bands(value: Int, band: Band) {
    #expect(Band(of: value) == band)
  }

  @Test(
    "rounds to five, but never into another band",
    arguments: [(0, 0), (2, 0), (3, 5), (53, 55), (57, 55), (58, 55), (60, 60), (100, 100)])
  func rounds(value: Int, shown: Int) {
    #expect(Scorecard.Score(value: value, receipt: []).rounded == shown)
  }

  @Test(
    "never misses what the score says is there",
    arguments: [(59, true), (60, false), (85, false)])
  func missing(dialogue: Int, isTold: Bool) {
    let text = "Ines counted, and she was right."
    let check = Fixture.check(
      "dialogue/open-question", .dialogue, .warning, .missing(at: text.utf8.count))
    let post = Fixture.post(text, [check], scorecard: Fixture.scorecard(dialogue, 10, 10, 10))
    #expect(post.findings.map(\.check) == (isTold ? ["dialogue/open-question"] : []))
  }

  @Test(
    "never praises a sentence for what the score says the post does not have",
    arguments: [(39, false), (40, true), (85, true)])
  func praise(stance: Int, isTold: Bool) {
    let text = "We move people forward."
    let range = Fixture.range(of: "move people", in: text)
    let check = Fixture.check("stance/no-position", .stance, .warning, .credit([range]))
    let post = Fixture.post(text, [check], scorecard: Fixture.scorecard(90, 90, stance, 90))
    #expect(post.credits.map(\.check) == (isTold ? ["stance/no-position"] : []))
  }

  @Test(
    "never praises a sentence that the same aspect warns of",
    arguments: [
      ("thrilled", Aspect.authenticity, Severity.warning, false),
      ("thrilled", .authenticity, .suggestion, true), ("thrilled", .dialogue, .warning, true),
      ("Welcome", .authenticity, .warning, true),
    ])
  func spoiled(word: String, aspect: Aspect, severity: Severity, isTold: Bool) {
    let text = "I am thrilled that Priya starts in May. Welcome!"
    let fault = Fixture.check(
      "authenticity/hype", aspect, severity, .fault([Fixture.range(of: word, in: text)]))
    let praise = Fixture.check(
      "human/faces", .authenticity, .warning, .credit([Fixture.range(of: "Priya", in: text)]))
    let post = Fixture.post(text, [fault, praise], scorecard: Fixture.scorecard(90, 90, 90, 90))
    #expect(post.credits.map(\.check) == (isTold ? ["human/faces"] : []))
  }

  @Test("puts what is worth most first")
  func order() {
    let cost = { (points: Int, check: CheckID) in
      Scorecard.Line(points: points, check: check, why: "finding")
    }
    let scorecard = Fixture.scorecard(
      30, 50, 80, 90, lines: [.dialogue: [cost(-20, "c/costly")], .fit: [cost(-5, "f/cheap")]])
    let findings = [
      finding("a/late", .fit, .warning, at: 9), finding("a/soon", .fit, .warning, at: 2),
      finding("b/weak-aspect", .dialogue, .warning, at: 20), finding("f/cheap", .fit, .warning),
      finding("c/costly", .dialogue, .warning, at: 50), finding("d/hint", .stance, .suggestion),
      finding("g/guard", nil, .warning), finding("e/error", .fit, .error, at: 99),
    ]
    let ids = findings.shuffled().ranked(by: scorecard).map(\.check.text)
    #expect(
      ids == [
        "e/error", "c/costly", "f/cheap", "b/weak-aspect", "a/soon", "a/late", "g/guard", "d/hint",
      ])
  }

  private func finding(
    _ id: CheckID, _ aspect: Aspect?, _ severity: Severity, at start: Int = 0
  ) -> Finding {
    Finding(
      check: id, aspect: aspect, severity: severity, hit: .fault([ByteRange(start, start + 1)]))
  }
}
