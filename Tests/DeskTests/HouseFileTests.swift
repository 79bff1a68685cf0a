import Testing

@testable import Desk

/// Which house file holds, what it may say, and who goes before it.
@Suite("House file")
struct HouseFileTests {
  private func run(_ files: [String: String], _ words: String...) -> TestWorld.Result {
    let world = TestWorld(files.merging(["posts/a.md": Fixture.post]) { own, _ in own })
    return world.run(words.map { Array($0.utf8) })
  }

  private let json = ["check", "-f", "json", "posts/a.md"]

  @Test("the nearest one upward from the draft holds, and a flag goes before it")
  func nearest() {
    let files = [
      "socialceo.json5": "{version: 1, platform: 'facebook'}",
      "posts/socialceo.json5": "{version: 1, platform: 'x-premium'}",
    ]
    let near = run(files, "check", "-f", "json", "posts/a.md").output
    #expect(near.contains(#""value": "x-premium""#))
    #expect(near.contains(#""from": "house-file""#))
    let named = run(files, "check", "-f", "json", "--config", "socialceo.json5", "posts/a.md")
    #expect(named.output.contains(#""value": "facebook""#))
    let typed = run(files, "check", "-f", "json", "-p", "threads", "posts/a.md")
    #expect(typed.output.contains(#""value": "threads""#))
    let none = run(files, "check", "-f", "json", "--no-config", "posts/a.md")
    #expect(none.output.contains(#""from": "default""#))
  }

  @Test("front matter goes before the house file")
  func frontMatter() {
    let result = run(
      [
        "socialceo.json5": "{version: 1, platform: 'facebook', lang: 'de'}",
        "posts/a.md": "---\nplatform: threads\nlang: en\n---\n" + Fixture.post,
      ], "check", "-f", "json", "posts/a.md")
    #expect(result.output.contains(#""value": "threads""#))
    #expect(result.output.contains(#""value": "en""#))
  }

  @Test("the variable names one, and the search stops at a repository")
  func variableAndRepository() {
    var world = TestWorld([
      "socialceo.json5": "{version: 1, platform: 'facebook'}",
      "team/.git": "", "team/posts/a.md": Fixture.post,
    ])
    let words = ["check", "-f", "json", "team/posts/a.md"].map { Array($0.utf8) }
    #expect(world.run(words).output.contains(#""from": "default""#))
    world.variables["SOCIALCEO_CONFIG"] = "socialceo.json5"
    #expect(world.run(words).output.contains(#""value": "facebook""#))
  }

  @Test("drafts of two houses are not judged by one")
  func twoHouses() {
    let files = [
      "w/socialceo.json5": "{version: 1}", "w/b.md": Fixture.post,
      "w/posts/socialceo.json5": "{version: 1}", "w/posts/a.md": Fixture.post,
    ]
    #expect(run(files, "check", "w/b.md", "w/posts/a.md").errors.contains("(E319)"))
    #expect(run(files, "check", "w").errors.contains("(E319)"))
    #expect(run(files, "check", "--no-config", "w").code == 0)
  }

  @Test(
    "a fault is told with file, line and column",
    arguments: [
      ("", "1:1"), ("[]", "1:1"), ("{}", "1:1"), ("{version: 2}", "1:11"),
      ("{version: 1, gates: {}}", "1:14"), ("{version: 1, gate: {failon: 'error'}}", "1:21"),
      ("{version: 1,\n gate: {fail_on: 'fatal'}}", "2:18"),
      ("{version: 1, platform: ['x', 'linkdin']}", "1:30"),
      ("{version: 1, listed: 'yes'}", "1:22"), ("{version: 1, version: 1}", "1:14"),
      ("{version: 1, severities: {'fit/brotry': 'off'}}", "1:27"),
      ("{version: 1, thresholds: {x: {hashtag: 1}}}", "1:31"),
      ("{version: 1, color: 'never'}", "1:14"), ("{version: 1, include: ['a[b']}", "1:24"),
      ("{version: 1, people: ['a\\u202eb']}", "1:23"),
      ("{version: 1, rules: [{id: 'a', avoid: ['(open']}]}", "1:40"),
      ("{version: 1, rules: [{id: 'A b', avoid: ['c']}]}", "1:27"),
      ("{version: 1, rules: [{id: 'a'}]}", "1:22"),
      ("{version: 1, rules: [{id: 'a', avoid: ['b']}, {id: 'a', avoid: ['b']}]}", "1:47"),
      ("{version: 1, rules: [{id: 'a', limit: ['b']}]}", "1:22"),
      ("{version: 1, rules: [{id: 'a', avoid: ['']}]}", "1:40"),
      ("{version: 1, rules: [{id: 'a', avoid: ['b'], instead: 'c\\nd'}]}", "1:55"),
      ("{version: 1, rules: [{id: 'a', avoid: ['b'], platforms: ['auto']}]}", "1:58"),
      ("{version: 1, rules: [{id: 'a', avoid: ['b'], platforms: 'mastodon:9'}]}", "1:57"),
      ("{version: 1, thresholds: {auto: {hashtags: 1}}}", "1:27"),
      ("{version: 1, extends: 'https://example.org/a.json5'}", "1:23"),
      ("{version: 1, extends: '/etc/passwd'}", "1:23"), ("{version: 1, extends: '../a'}", "1:23"),
      ("{version: 1, extends: 'socialceo.json5'}", "1:23"),
    ])
  func faults(text: String, place: String) {
    let result = run(["socialceo.json5": text], "check", "posts/a.md")
    #expect(result.code == ExitCode.broken)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("socialceo.json5:\(place): "), "\(result.errors)")
  }

  @Test("a broken house file stops no help and no version")
  func helpStillWorks() {
    let files = ["socialceo.json5": "{"]
    #expect(run(files, "--version").code == 0)
    #expect(run(files, "check", "--help").code == 0)
    #expect(run(files, "check", "--no-config", "posts/a.md").code == 0)
  }

  @Test("what a house builds on is read first, each file once, and circles are named")
  func extends() {
    let files = [
      "socialceo.json5": "{version: 1, extends: ['s/a.json5', 's/b.json5'], platform: 'x'}",
      "s/a.json5": "{version: 1, extends: 'b.json5', platform: 'threads', people: ['Ann']}",
      "s/b.json5": "{version: 1, people: ['Ben']}",
    ]
    let shown = run(files, "config", "show").output
    let people = shown.split(separator: "\n").filter { $0.hasPrefix("people") }
    #expect(people.count == 2)
    #expect(run(files, "check", "-f", "json", "posts/a.md").output.contains(#""value": "x""#))
    let circle = run(
      [
        "socialceo.json5": "{version: 1, extends: 'b.json5'}",
        "b.json5": "{version: 1, extends: 'socialceo.json5'}",
      ], "check", "posts/a.md")
    #expect(circle.errors.contains("socialceo.json5 → b.json5 → socialceo.json5"))
  }

  @Test("patterns say which files in a folder are drafts; a file that is named is one anyway")
  func includeAndExclude() {
    let files = [
      "w/socialceo.json5":
        "{version: 1, include: ['**/*.post', 'posts/*.md'], exclude: ['old/**']}",
      "w/posts/a.md": Fixture.post, "w/old/b.post": Fixture.post, "w/new/c.post": Fixture.post,
      "w/new/d.md": Fixture.post,
    ]
    let output = run(files, "check", "-f", "concise", "-v", "w").errors
    #expect(output.contains("'w/posts/a.md'") && output.contains("'w/new/c.post'"))
    #expect(!output.contains("old/b.post") && !output.contains("w/new/d.md"))
    #expect(run(files, "check", "-v", "w/old/b.post").errors.contains("'w/old/b.post'"))
  }

  @Test("personal habits come from the personal file, and change no result")
  func personal() {
    var world = TestWorld([
      "home/.config/socialceo/config.json5": "{version: 1, ui_lang: 'de', width: 44}",
      "posts/a.md": Fixture.post,
    ])
    world.variables["HOME"] = "/home"
    let words = ["check", "posts/a.md"].map { Array($0.utf8) }
    #expect(world.run(words).output.contains("Englisch"))
    world.files["home/.config/socialceo/config.json5"] = Array("{version: 1, gate: {}}".utf8)
    #expect(world.run(words).errors.contains("(E302)"))
  }
}
