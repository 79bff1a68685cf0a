import Synchronization
import Testing

@testable import Desk

/// Checking again and again.
@Suite("Watch")
struct WatchTests {
  @Test("reports once for each change, and not without one")
  func reportsChanges() throws {
    let texts = ["I waited an hour. What did you see?", "I waited two hours. What did you see?"]
    let round = Mutex(0)
    let reports = Mutex(0)
    var world = TestWorld(["post.md": texts[0]]).live()
    world.read = { path, _ throws(World.Fault) in
      guard path == Array("post.md".utf8) else { throw .notFound }
      return Array(texts[round.withLock { $0 < 3 ? 0 : 1 }].utf8)
    }
    world.write = { _, stream throws(World.Fault) in
      if stream == .output { reports.withLock { $0 += 1 } }
    }
    world.pause = { _ in
      round.withLock { round in
        round += 1
        return round < 6
      }
    }
    let code = run(["check", "-w", "-p", "x", "post.md"].map { Array($0.utf8) }, in: world)
    #expect(code == 0)
    #expect(reports.withLock { $0 } == 2)
  }

  @Test("standard input cannot be watched")
  func refusesInput() {
    let result = TestWorld().run("check", "-w", "-")
    #expect(result.code == 2)
    #expect(result.errors.contains("E144"))
  }
}
