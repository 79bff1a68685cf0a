import Reports
import Testing

@testable import Desk

/// A draft that is a thread already, from the words on the command line to the exit code.
@Suite("Numbered threads")
struct NumberedThreadTests {
  private static let posts = [
    "1/3 Since Sunday, 3:40, our servers have been locked. I have been in the plant since four, and "
      + "I will say here what we know and what we don't.",
    "2/3 We pay no ransom. I decided that, and it may cost us weeks. Whoever pays once pays for the "
      + "attack on the next plant.",
    "3/3 Tomorrow at noon I'll be back, news or not. Who has been through this: what did you forget "
      + "in your first week?",
  ]
  private static let long = posts[1] + String(repeating: " We pay no ransom.", count: 12)
  private let world = TestWorld([
    "a.md": posts.joined(separator: "\n\n"), "de.md": german,
    "b.md": [posts[0], long, posts[2]].joined(separator: "\n\n---\n\n"),
  ])
  private static let german =
    "Seit Sonntag stehen unsere Server. (1/2)\n\n"
    + String(repeating: "Wir zahlen kein Lösegeld. ", count: 12) + "(2/2)"

  @Test("passes where every post fits, and says so in one line")
  func passes() {
    let result = world.run("check", "a.md", "-p", "x", "--ui-lang", "en")
    #expect(result.code == ExitCode.passed)
    #expect(result.output.contains("a thread of 3 posts, the longest 142 of 280"))
    #expect(!result.output.contains("over-limit"))
    let json = world.run("check", "a.md", "-p", "bluesky", "-f", "ndjson").output
    #expect(json.contains("\"used\":142,\"limit\":300,\"remaining\":158"))
    #expect(json.contains("\"verdict\":\"ready\""))
  }

  @Test("names the post that is too long, in both languages")
  func tooLong() {
    let english = world.run("check", "b.md", "-p", "x", "--ui-lang", "en")
    #expect(english.code == ExitCode.failed)
    #expect(english.output.contains("Post 2 of 3 is 336 characters; 280 fit."))
    let german = world.run("check", "de.md", "-p", "x", "--ui-lang", "de")
    #expect(german.output.contains("Post 2 von 2 hat 317 Zeichen, 280 passen."))
    #expect(world.run("check", "b.md", "-p", "mastodon").code == ExitCode.passed)
  }

  @Test("`thread` keeps its cuts and numbers nothing twice")
  func cutsOnce() {
    let kept = world.run("thread", "a.md", "-p", "x", "-f", "json").output
    for post in Self.posts { #expect(kept.contains("\"text\": \"\(post)\"")) }
    let cut = world.run("thread", "b.md", "-p", "x", "--plain", "--ui-lang", "en").output
    #expect(cut.contains("Post 4 of 4"))
    #expect(cut.contains("1/4") && !cut.contains("1/3"))
    #expect(cut.contains("One of your posts was too long and had to be cut."))
  }

  @Test("a thread that could not be sent is refused, with the post that does not fit")
  func unsendable() {
    let long = String(repeating: "a", count: 320)
    let words = ["thread", "a.md", "-p", "bluesky", "--ui-lang", "en", "--link"]
    let refused = world.run((words + [long]).map { Array($0.utf8) })
    #expect(refused.code == ExitCode.broken)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("(E147)"), "\(refused.errors)")
    let sent = world.run((words + ["example.com/a"]).map { Array($0.utf8) })
    #expect(sent.code == ExitCode.passed)
  }

  @Test("a thread of few words shows bands, as `check` does, and rounded points for more")
  func scores() {
    let world = TestWorld([
      "few.md": "On Monday we closed the oven in Graz. What would you have kept, and why?",
      "more.md": Fixture.post,
    ])
    let few = world.run("thread", "few.md", "-p", "bluesky", "--ui-lang", "en").output
    let start = few.firstRange(of: "Read as a whole: Dialogue (")?.lowerBound ?? few.startIndex
    #expect(!few[start...].contains { $0.isNumber }, "\(few)")
    let more = world.run("thread", "more.md", "-p", "x", "--ui-lang", "en").output
    let points = (more.split(separator: "\n").last ?? "").split { !$0.isNumber }
    #expect(points.count == 4)
    #expect(points.allSatisfy { $0.last == "0" || $0.last == "5" }, "\(points)")
  }
}
