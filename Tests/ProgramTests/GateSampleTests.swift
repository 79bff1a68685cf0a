import Foundation
import Testing

/// The examples in `Samples/gate` and the hook do what they say, run as a team would run them.
@Suite("Gate samples", .enabled(if: Binary.isHere, "the program is not built beside these tests"))
struct GateSampleTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "Samples/gate").path(percentEncoded: false)

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  /// With `socialceo` where a shell looks for it.
  private func shell(_ lines: String, in folder: String = Self.folder) throws -> Binary.Result {
    let bin = try Folder()
    defer { bin.remove() }
    try bin.link("socialceo", to: Binary.path)
    return try Binary.shell(
      "PATH='\(bin.path)':\"$PATH\"; export PATH\n\(lines)", in: folder,
      variables: ["SOCIALCEO_UI_LANG=en"])
  }

  @Test("the house file is sound, and its rules hold on their examples")
  func house() throws {
    #expect(try shell("socialceo config check").code == 0)
    let tried = try shell("socialceo rules test")
    #expect(tried.code == 0)
    #expect(tried.output.contains("8 of 8"))
    #expect(tried.errors.isEmpty)
  }

  @Test("the script sorts a folder for a scheduler")
  func script() throws {
    let result = try shell("./before-publishing.sh posts")
    #expect(
      result.output == "ready\tposts/gate.md\nask\tposts/heron.md\nmend\tposts/launch.md\n")
    #expect(result.code == 1)
    #expect(try shell("./before-publishing.sh nowhere").code == 2)
    let answered = "socialceo check -qq --ack guard-confidential='Aylin agreed' posts/heron.md"
    #expect(try shell(answered).code == 0)
  }

  @Test("the steps of the workflow fail as the gate does")
  func workflow() throws {
    let steps = try text("Samples/gate/posts.yml").components(separatedBy: "- name: ")
    func lines(_ name: String) throws -> String {
      let step = try #require(steps.first { $0.hasPrefix(name + "\n") })
      return try #require(step.components(separatedBy: "run: |\n").last)
    }
    #expect(try shell("set -e\n" + lines("House")).code == 0)
    #expect(try shell("set -e\n" + lines("Read")).code == 1)
  }

  @Test("the problem matcher takes every line, each by one pattern")
  func matcher() throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(try text("Samples/gate/socialceo-matcher.json").utf8))
    let matchers = try #require((json as? [String: Any])?["problemMatcher"] as? [[String: Any]])
    let patterns = try matchers.map { matcher in
      let pattern = try #require((matcher["pattern"] as? [[String: Any]])?.first)
      return try NSRegularExpression(pattern: try #require(pattern["regexp"] as? String))
    }
    let lines = try shell("socialceo check -f concise posts").output.split(separator: "\n")
    #expect(lines.count > 4)
    for line in lines.map(String.init) {
      let whole = NSRange(line.startIndex..., in: line)
      let found = patterns.filter { $0.firstMatch(in: line, range: whole) != nil }
      #expect(found.count == 1, "\(line)")
    }
  }

  @Test("the git hook reads what is about to be committed, not what lies in the folder")
  func gitHook() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(try text("Samples/gate/posts/gate.md"), to: "good.md")
    try folder.write("We are thrilled to announce that our plant is open.", to: "weak.md")
    let script = """
      set -e
      git init -q . && git config user.email a@example.org && git config user.name A
      cp '\(Self.folder)/pre-commit' .git/hooks/
      commit() { git add -A && git commit -qm "$1" && echo "$1: in" || echo "$1: out"; }
      echo nothing > notes.md; commit 'no post'
      mkdir posts; cp good.md posts/-good.md; commit good
      cp weak.md 'posts/two words.md'; git add -A; cp good.md 'posts/two words.md'
      git commit -qm staged && echo 'staged: in' || echo 'staged: out'
      git add -A; cp weak.md 'posts/two words.md'
      git commit -qm mended && echo 'mended: in' || echo 'mended: out'
      git checkout -q .; cp '\(Self.folder)/posts/heron.md' posts/; commit 'without a house'
      cp '\(Self.folder)/socialceo.json5' .; echo >> posts/heron.md; commit 'with a house'
      ls .git/socialceo 2>/dev/null || echo 'no copy left'
      """
    let result = try shell(script, in: folder.path)
    #expect(
      result.output.split(separator: "\n").filter { !$0.hasPrefix("posts/") } == [
        "no post: in", "good: in", "staged: out", "mended: in", "without a house: in",
        "with a house: out", "no copy left",
      ], "\(result)")
  }

  @Test("the hook takes whatever file names git hands it")
  func hook() throws {
    let lines = try text(".pre-commit-hooks.yaml").split(separator: "\n")
    func value(_ key: String) throws -> String {
      let line = try #require(lines.first { $0.contains("\(key): ") })
      return try #require(line.components(separatedBy: "\(key): ").last)
    }
    let arguments = try value("args").split { "[], \"".contains($0) }.joined(separator: " ")
    let command = try "\(value("entry")) \(arguments) \"$@\""
    let folder = try Folder()
    defer { folder.remove() }
    let post = try text("Samples/gate/posts/gate.md")
    for name in ["-rf.md", "two words.md", "ä-NFC.md", "a\u{308}-NFD.md", "new\nline.md"] {
      try folder.write(post, to: name)
    }
    let passed = try shell("set -- *.md\n\(command)", in: folder.path)
    #expect(passed.code == 0, "\(passed.errors)")
    try folder.write("We are thrilled to announce that we are thrilled.", to: "weak.md")
    #expect(try shell("set -- *.md\n\(command)", in: folder.path).code == 1)
  }
}
