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
    world.write = { _, channel throws(World.Fault) in
      if channel == .output { reports.withLock { $0 += 1 } }
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

  @Test("a changed house file counts at once; while it is broken, that is said")
  func followsHouse() {
    let houses = [
      "{version: 1}", "{version: 1, ", "{version: 1, rules: [{id: 'hour', avoid: ['hour']}]}",
    ]
    let round = Mutex(0)
    let told = Mutex([String]())
    let files = ["post.md": "I waited an hour. What did you see?", "socialceo.json5": houses[0]]
    var world = TestWorld(files).live()
    let read = world.read
    world.read = { path, limit throws(World.Fault) in
      guard path.ends(with: "socialceo.json5") else { return try read(path, limit) }
      return Array(houses[round.withLock { $0 }].utf8)
    }
    world.write = { bytes, _ throws(World.Fault) in
      told.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
    }
    world.pause = { _ in
      round.withLock { round in
        round += 1
        return round < 3
      }
    }
    let words = ["check", "-w", "-p", "x", "-f", "concise", "post.md"]
    #expect(run(words.map { Array($0.utf8) }, in: world) == 0)
    let texts = told.withLock { $0 }
    #expect(texts.count { $0.contains("(E302)") } == 1)
    #expect(texts.last?.contains("house/hour") == true, "\(texts)")
    #expect(texts.first?.contains("house/hour") == false)
  }

  @Test("a house file that is new counts at once")
  func followsNewHouse() {
    let round = Mutex(0)
    let told = Mutex([String]())
    let rules = "{version: 1, rules: [{id: 'hour', avoid: ['hour']}]}"
    var world = TestWorld([
      "post.md": "I waited an hour. What did you see?", "socialceo.json5": rules,
    ]).live()
    let exists = world.exists
    world.exists = { path in
      exists(path) && !(path.ends(with: "socialceo.json5") && round.withLock { $0 < 2 })
    }
    world.write = { bytes, _ throws(World.Fault) in
      told.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
    }
    world.pause = { _ in
      round.withLock { round in
        round += 1
        return round < 4
      }
    }
    let words = ["check", "-w", "-p", "x", "-f", "concise", "post.md"]
    #expect(run(words.map { Array($0.utf8) }, in: world) == 0)
    let texts = told.withLock { $0 }
    #expect(texts.last?.contains("house/hour") == true, "\(texts)")
    #expect(texts.first?.contains("house/hour") == false)
  }

  @Test("weights of a house that change or appear count at once")
  func followsWeights() {
    let files = [
      "post.md": "I waited an hour. What did you see?",
      "socialceo.json5": "{version: 1, scoring: 'ours'}", "ours/en.stance.txt": "start 1\n",
      "ours/en.dialogue.txt": "start 1\n",
    ]
    let round = Mutex(0)
    let reports = Mutex(0)
    var world = TestWorld(files).live()
    let (read, names) = (world.read, world.names)
    world.read = { path, limit throws(World.Fault) in
      let isNew = path.ends(with: "en.stance.txt") && round.withLock { $0 > 2 }
      return isNew ? Array("start 2\n".utf8) : try read(path, limit)
    }
    world.names = { folder in
      names(folder).filter { name in
        !name.ends(with: "en.dialogue.txt") || round.withLock { $0 > 0 }
      }
    }
    world.write = { _, channel throws(World.Fault) in
      if channel == .output { reports.withLock { $0 += 1 } }
    }
    world.pause = { _ in
      round.withLock { round in
        round += 1
        return round < 5
      }
    }
    let words = ["check", "-w", "-p", "x", "--fail-on", "never", "post.md"]
    #expect(run(words.map { Array($0.utf8) }, in: world) == 0)
    #expect(reports.withLock { $0 } == 3)
  }

  @Test("standard input cannot be watched")
  func refusesInput() {
    let result = TestWorld().run("check", "-w", "-")
    #expect(result.code == 2)
    #expect(result.errors.contains("E144"))
  }
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
