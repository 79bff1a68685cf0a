import Testing

@testable import Desk

/// Rules a house wrote for itself, beside ours.
@Suite("Rules of a house")
struct HouseRuleTests {
  private func run(_ house: String, _ post: String, _ words: String...) -> TestWorld.Result {
    let world = TestWorld(["socialceo.json5": house, "a.md": post])
    return world.run(words.map { Array($0.utf8) })
  }

  private let rules = """
    {version: 1, rules: [
      {id: "plant", avoid: {en: ["facility"], de: ["standort*"]}, instead: "plant", severity: "error",
       examples: [
         {lang: "en", flags: "Our ⟦facility⟧ is open."}, {lang: "en", passes: "Our plant is open."},
         {lang: "de", flags: "Neue ⟦Standorte⟧!"}, {lang: "de", passes: "Neue Werke!"}]},
      {id: "town", require: ["lindmoor"], finding: "100% {0} of {words} ${HOME} %s"},
      {id: "growth", limit: ["growth"], most: 1, severity: "suggestion", platforms: ["x"]},
      {id: "deal", avoid: ["#deal"], severity: "hold"},
    ]}
    """

  @Test("become findings with words, places and edits of their own")
  func findings() {
    let post =
      "Growth, growth: our facility in Leeds is open. On Tuesday I walked through it. #deal"
    let output = run(rules, post, "check", "-f", "json", "-p", "x", "a.md").output
    for name in ["plant", "town", "growth", "deal"] {
      #expect(output.contains("\"check\": \"house/\(name)\""), "\(name)")
    }
    #expect(output.contains(#""text": "plant""#))
    #expect(output.contains("100% {0} of {words} ${HOME} %s"))
    #expect(output.contains(#""exit": 1"#))
  }

  @Test("have their words in a stream and in rows too")
  func streams() {
    let house = "{version: 1, rules: [{id: 'plant', avoid: ['facility'], finding: 'Say plant.'}]}"
    let post = "Our facility in Leeds is open. On Tuesday I walked through it."
    var world = TestWorld(["socialceo.json5": house, "a.md": post])
    world.input = Array("{\"text\": \"\(post)\"}".utf8)
    for words in [["check", "--input", "ndjson"], ["check", "-f", "ndjson", "a.md"]] {
      let output = world.run(words.map { Array($0.utf8) }).output
      #expect(output.contains(#""check":"house/plant""#))
      #expect(output.contains(#""message":"Say plant.""#))
    }
  }

  @Test("hold where the house says so, until somebody answers")
  func hold() {
    let house = #"{version: 1, rules: [{id: "deal", avoid: ["deal"], severity: "hold"}]}"#
    let post = Fixture.post + " It was a deal."
    #expect(run(house, post, "check", "a.md").code == ExitCode.held)
    #expect(run(house, post, "check", "--ack", "house/deal=Legal agreed", "a.md").code == 0)
    #expect(run(house, post, "check", "--ignore", "house/deel", "a.md").errors.contains("(E306)"))
    let front = "---\nack: house/deal (Legal agreed)\n---\n" + post
    #expect(run(house, front, "check", "a.md").code == 0)
  }

  @Test("a house weighs our checks anew, and switches them off")
  func severities() {
    let post = "We are thrilled to announce that our facility in Leeds is open for all of you."
    func codes(_ severities: String) -> Int32 {
      run("{version: 1, severities: {\(severities)}}", post, "check", "a.md").code
    }
    #expect(codes("") == 0)
    #expect(codes("'authenticity/announce-emotion': 'error'") == 1)
    #expect(codes("authenticity: 'off', 'authenticity/announce-emotion': 'error'") == 1)
    #expect(codes("'authenticity/announce-emotion': 'off'") == 0)
    let families = Set(
      ["dialogue", "network", "authenticity", "human", "stance", "courage"]
        + ["transparency", "culture", "learning", "fit"])
    let off = families.map { "\($0): 'off'" }.joined(separator: ", ")
    #expect(
      run("{version: 1, severities: {\(off)}}", post, "check", "a.md").errors.contains("E316"))
  }

  @Test("thresholds, people and confidential words of the house count")
  func circumstances() {
    let post = Fixture.post + " Project Heron goes well. #one #two"
    let secret = "{version: 1, confidential_terms: ['project heron']}"
    #expect(run(secret, post, "check", "a.md").code == ExitCode.held)
    let strict = "{version: 1, thresholds: {linkedin: {hashtags: 1}}}"
    let output = run(strict, post, "check", "-f", "json", "a.md").output
    #expect(output.contains("fit/hashtag-load"))
    #expect(
      !run("{version: 1}", post, "check", "-f", "json", "a.md").output.contains("hashtag-load"))
  }

  @Test("are listed, explained and tried on their own examples")
  func commands() {
    #expect(run(rules, "", "rules", "list", "house").output.contains("house/plant"))
    #expect(run(rules, "", "explain", "house/plant").output.contains("Our facility is open."))
    #expect(run(rules, "", "explain", "house/plant").output.contains("no score"))
    #expect(run(rules, "", "explain", "house/plant").output.contains("^^^^^^^^"))
    let figures = "{version: 1, thresholds: {x: {hashtags: 7}}}"
    let sheet = run(figures, "", "explain", "x", "-f", "markdown").output
    #expect(sheet.contains("**Hashtags**: 7 (hashtags)\n- **Source**: socialceo.json5"))
    let tried = run(rules, "", "rules", "test")
    #expect(tried.code == 0)
    #expect(tried.output.contains("4 of 4"))
    #expect(tried.errors.contains("socialceo.json5:6: the rule 'house/town'"))
  }

  @Test(
    "an example that does not hold is named with its line, and fails",
    arguments: [
      "flags: 'Our ⟦plant⟧ is open.'", "passes: 'Our facility is open.'",
      "flags: '⟦Our facility⟧ is open.'",
    ])
  func failingExamples(example: String) {
    let house = """
      {version: 1, rules: [{id: 'plant', avoid: {en: ['facility']},
        examples: [{\(example)}]}]}
      """
    let result = run(house, "", "rules", "test")
    #expect(result.code == ExitCode.failed)
    #expect(result.output.contains("socialceo.json5:2: house/plant (en): "))
    #expect(result.output.contains("0 of one example holds") || result.output.contains("0 of"))
  }

  @Test("a gate of the house holds until a flag says otherwise")
  func gate() {
    let post = "We are thrilled to announce that our facility in Leeds is open for all of you."
    let house = "{version: 1, gate: {fail_on: 'warning', min: {dialogue: 0}}}"
    #expect(run(house, post, "check", "a.md").code == 1)
    #expect(run(house, post, "check", "--fail-on", "never", "a.md").code == 0)
    #expect(run("{version: 1, gate: {min: {dialogue: 100}}}", post, "check", "a.md").code == 1)
  }

  @Test("an ignore without a reason has no effect where the house wants one")
  func reasons() {
    let post =
      "---\nignore: announce-emotion\n---\nWe are thrilled to announce that our plant is open."
    let house = "{version: 1, require_reason: true, gate: {fail_on: 'warning'}}"
    let result = run(house, post, "check", "a.md")
    #expect(result.code == 1)
    #expect(result.errors.contains("(E234)"))
  }
}
