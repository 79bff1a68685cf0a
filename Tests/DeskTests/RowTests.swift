import Synchronization
import Testing

@testable import Desk

/// Formats that are their posts in a row: each post is written when its turn has come.
@Suite("Reports in rows")
struct RowTests {
  private static let weak =
    "We are thrilled to announce that our facility in Leeds is open. Like and repost if you agree!"
  private static let drafts = [
    "a.md": Fixture.post, "b.md": "", "c.md": weak, "d.md": "Zu kurz.", "e.md": Fixture.post,
  ]

  private func run(_ words: [String], without broken: String? = nil) -> TestWorld.Result {
    let drafts = Self.drafts.filter { $0.key != broken }
    let words = ["check"] + drafts.keys.sorted() + words
    return TestWorld(drafts).run(words.map { Array($0.utf8) })
  }

  @Test(
    "say the same as a report that is made of all posts together",
    arguments: [
      ("concise", "-p x,linkedin --fail-on hold"), ("concise", "--level error --ui-lang de"),
      ("ndjson", "-p x --min dialogue=60 --redact"), ("ndjson", "--max-warnings 0 --ignore fit -q"),
    ])
  func sameAsWhole(format: String, flags: String) {
    let words = flags.split(separator: " ").map(String.init) + ["-f", format]
    let rows = run(words)
    // With a second report, all posts are kept until the last is known.
    let whole = run(words + ["--report", "\(format)=out"])
    #expect(!rows.output.isEmpty)
    #expect(rows.output == whole.output)
    #expect(rows.output == whole.saved["out"])
    #expect(rows.errors == whole.errors)
    #expect(rows.code == whole.code)
    let (some, all) = (run(words, without: "b.md"), run(words + ["-o", "out"], without: "b.md"))
    #expect(some.code == all.code)
    #expect(some.output == all.saved["out"])
  }

  @Test(
    "put the pages of many drafts behind each other as they stand on one",
    arguments: ["-p x,linkedin", "--plain --fail-on hold", "-q", "--ascii --ui-lang de"])
  func pages(flags: String) {
    let texts = [Fixture.post, Self.weak, "", "Zu kurz.", "\n\n \n"]
    var drafts: [String: String] = [:]
    for number in 10..<25 { drafts["\(number).md"] = texts[number % texts.count] }
    let words = ["check"] + drafts.keys.sorted() + flags.split(separator: " ").map(String.init)
    let rows = TestWorld(drafts).run(words.map { Array($0.utf8) })
    let whole = TestWorld(drafts).run((words + ["--report", "full=out"]).map { Array($0.utf8) })
    #expect(!rows.output.isEmpty)
    #expect(rows.output == whole.output)
    #expect(rows.errors == whole.errors)
    #expect(rows.code == whole.code)
  }

  @Test("are written before the next draft is read")
  func oneByOne() {
    let events = Mutex([String]())
    let words = ["check", "-f", "ndjson", "a.md", "c.md", "e.md"].map { Array($0.utf8) }
    _ = TestWorld(Self.drafts).run(words) { world in
      let (read, write) = (world.read, world.write)
      world.read = { path, limit throws(World.Fault) in
        let name = String(decoding: path, as: UTF8.self)
        if name.hasSuffix(".md") { events.withLock { $0.append("read \(name)") } }
        return try read(path, limit)
      }
      world.write = { bytes, stream throws(World.Fault) in
        if stream == .output { events.withLock { $0.append("write") } }
        try write(bytes, stream)
      }
    }
    let seen = events.withLock { $0 }
    #expect(seen == ["read a.md", "write", "read c.md", "write", "read e.md", "write"])
  }

  @Test("end when the reader has had enough")
  func brokenPipe() {
    var world = TestWorld(Self.drafts)
    world.outputFault = .brokenPipe
    let reads = Mutex(0)
    let words = ["check", "-f", "concise", "c.md", "e.md"].map { Array($0.utf8) }
    let result = world.run(words) { world in
      let read = world.read
      world.read = { path, limit throws(World.Fault) in
        if String(decoding: path, as: UTF8.self).hasSuffix(".md") { reads.withLock { $0 += 1 } }
        return try read(path, limit)
      }
    }
    #expect(result.code == ExitCode.brokenPipe)
    #expect(reads.withLock { $0 } == 1)
  }

  @Test("go into a file as a whole, or not at all")
  func file() {
    let here = run(["-f", "ndjson"])
    let there = run(["-f", "ndjson", "-o", "out"])
    #expect(there.output.isEmpty)
    #expect(there.saved == ["out": here.output])
    let silent = run(["-f", "ndjson", "-qq", "-o", "out"])
    #expect(silent.saved.isEmpty && silent.output.isEmpty && silent.errors.isEmpty)
    #expect(silent.code == here.code)
  }

  @Test("come in the order of the drafts, whoever is done first")
  func order() {
    var turns = Turns<String>(4)
    #expect((0..<4).map { _ in turns.begin() } == [0, 1, 2, 3])
    #expect(turns.begin() == nil)
    #expect(turns.end(2, "c").isEmpty)
    #expect(turns.end(0, "a").map(\.result) == ["a"])
    #expect(turns.end(1, "b").map(\.result) == ["b", "c"])
    #expect(turns.end(3, "d").map(\.index) == [3])
    var stopped = Turns<String>(4)
    stopped.stop()
    #expect(stopped.begin() == nil)
  }
}
