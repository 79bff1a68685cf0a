import Checks
import Prose
import Rulebook
import Testing

@testable import Reports

@Suite("Echoes")
struct EchoTests {
  private let text = "Thoughts on our amazing synergies"

  @Test("of two findings for the same words the graver one stands, then the first of the catalogue")
  func sameWords() {
    #expect(shown(hype("synergies", .warning), buzzwords("synergies")) == ["authenticity/hype"])
    #expect(shown(hype("synergies"), buzzwords("synergies")) == ["authenticity/buzzwords"])
  }

  @Test("a script gets all of them")
  func scripts() {
    let checks = [hype("synergies", .warning), buzzwords("synergies")]
    let post = Fixture.post(text, checks, selection: Selection())
    #expect(Set(post.findings.map(\.check)) == ["authenticity/hype", "authenticity/buzzwords"])
    #expect(post.echoes == ["authenticity/buzzwords"])
  }

  @Test("one that also speaks of other words stays")
  func otherWords() {
    let both = shown(hype("amazing", "synergies"), buzzwords("synergies"))
    #expect(both == ["authenticity/hype", "authenticity/buzzwords"])
  }

  @Test("most of the words are the same words, half of them are not")
  func most() {
    #expect(shown(hype("amazing synergies"), buzzwords("our amazing synergies")).count == 1)
    #expect(shown(hype("amazing synergies"), buzzwords("synergies")).count == 2)
  }

  @Test("two findings together silence nobody")
  func together() {
    let slogan = check("authenticity/slogan", .authenticity, .warning, ["amazing"])
    #expect(shown(slogan, hype("amazing", "synergies"), buzzwords("synergies")).count == 3)
  }

  @Test("what is missing echoes the words it speaks of, and silences nobody")
  func missing() {
    let open = Fixture.check(
      "dialogue/open-question", .dialogue, .warning,
      .missing(at: 0, about: Fixture.range(of: "Thoughts", in: text)))
    let lazy = check("dialogue/lazy-question", .dialogue, .suggestion, ["Thoughts"])
    #expect(shown(open, lazy) == ["dialogue/lazy-question"])
    #expect(shown(open) == ["dialogue/open-question"])
  }

  @Test("other aspects, form and guards speak for themselves")
  func others() {
    let value = check("stance/empty-values", .stance, .warning, ["synergies"])
    let tags = check("fit/hashtag-load", .fit, .suggestion, ["synergies"])
    let tag = check("fit/run-together-hashtag", .fit, .suggestion, ["synergies"])
    let guarded = check("transparency/guard-confidential", nil, .hold, ["synergies"])
    #expect(shown(value, tags, tag, guarded, buzzwords("synergies")).count == 5)
  }

  @Test("nothing is silenced by what somebody allowed, or when somebody asks for it")
  func chosen() {
    var selection = Selection()
    selection.ignored = [Selection.Entry("hype", reason: "our word")]
    let checks = [hype("synergies", .warning), buzzwords("synergies")]
    #expect(shown(checks, selection) == ["authenticity/buzzwords"])
    selection = Selection()
    selection.selected = ["authenticity"]
    #expect(shown(checks, selection).count == 2)
  }
}

extension EchoTests {
  private func shown(_ checks: Check...) -> [CheckID] { shown(checks, Selection()) }

  private func shown(_ checks: [Check], _ selection: Selection) -> [CheckID] {
    Fixture.post(text, checks, selection: selection).toTell.map(\.check)
  }

  private func hype(_ words: String..., severity: Severity = .suggestion) -> Check {
    check("authenticity/hype", .authenticity, severity, words)
  }

  private func hype(_ words: String, _ severity: Severity) -> Check {
    hype(words, severity: severity)
  }

  private func buzzwords(_ words: String) -> Check {
    check("authenticity/buzzwords", .authenticity, .suggestion, [words])
  }

  private func check(
    _ id: CheckID, _ aspect: Aspect?, _ severity: Severity, _ words: [String]
  ) -> Check {
    Fixture.check(id, aspect, severity, .fault(words.map { Fixture.range(of: $0, in: text) }))
  }
}
