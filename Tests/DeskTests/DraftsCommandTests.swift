import Reports
import Synchronization
import Testing

@testable import Desk

/// What interviews have kept, listed, shown and taken away.
@Suite("drafts")
struct DraftsCommandTests {
  private let memory = MemoryShelf()

  /// Keeps a text under a name, finished or not.
  private func keep(_ text: String, as id: String, isClosed: Bool = true) {
    func line(_ operation: String, _ more: String) -> String {
      "{\"t\":900,\"op\":\"\(operation)\",\"pid\":1\(more)}\n"
    }
    let quoted = JSONWriter.text(of: .text(text), indented: false)
    let lines = line("open", ",\"text\":\(quoted)") + (isClosed ? line("close", "") : "")
    memory.files.withLock { $0["\(id).ndjson"] = Array(lines.utf8) }
  }

  private func run(_ words: String..., atTerminal: Bool = false) -> TestWorld.Result {
    var machine = TestWorld()
    machine.variables = ["HOME": "/home/me"]
    if atTerminal { machine.terminals = [.output] }
    return machine.run((["drafts"] + words + ["--ui-lang", "en"]).map { Array($0.utf8) }) { world in
      memory.furnish(&world)
    }
  }

  private var kept: [String] { memory.files.withLock { $0.keys.sorted() } }

  @Test("what was named and cannot be meant is an error, and nothing goes")
  func tooMany() {
    keep("One.", as: "a", isClosed: false)
    keep("Two.", as: "b")
    for words in [["purge", "a"], ["show", "a", "b"], ["list", "a"]] {
      let result = run(words[0], words[1], words.last ?? "", "--yes")
      #expect(result.code == ExitCode.broken)
      #expect(result.errors.contains("(E110)"), "\(result.errors)")
    }
    #expect(run("purge", "b").errors.contains("socialceo drafts rm b"))
    #expect(kept == ["a.ndjson", "b.ndjson"])
    #expect(run("rm", "b").code == ExitCode.passed)
    #expect(kept == ["a.ndjson"])
    #expect(run("purge", "--yes").code == ExitCode.passed)
    #expect(kept.isEmpty)
  }

  @Test("a terminal gets nothing it would obey, a pipe gets the text as it is")
  func shows() {
    keep("Red \u{1B}[31malert.\n\nTomorrow.", as: "a")
    #expect(run("show", "a").output == "Red \u{1B}[31malert.\n\nTomorrow.\n")
    let seen = run("show", "a", atTerminal: true).output
    #expect(seen == "Red ‹U+001B›[31malert.\n\nTomorrow.\n")
  }

  @Test("a journal of a draft as large as a draft may be is seen, and goes")
  func large() {
    let line = String(repeating: "Ä \"quoted\" line.\n", count: 64_000)
    keep(line, as: "large", isClosed: false)
    #expect(memory.files.withLock { $0["large.ndjson"]?.count ?? 0 } > 1 << 20)
    #expect(run("list").output.contains("large"))
    #expect(run("show", "large").output == line + "\n")
    #expect(run("purge", "--yes").code == ExitCode.passed)
    #expect(kept.isEmpty)
  }
}
