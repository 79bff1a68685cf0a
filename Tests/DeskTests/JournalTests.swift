import Synchronization
import Testing

@testable import Desk

/// What is kept between sessions.
@Suite("Journals")
struct JournalTests {
  private let memory = MemoryShelf()

  private func world(process: Int32 = 7) -> World {
    var machine = TestWorld()
    machine.variables = ["HOME": "/home/me"]
    var world = machine.live()
    memory.furnish(&world, process: process)
    return world
  }

  private func drawer(process: Int32 = 7) throws -> Drawer {
    try #require(Drawer(in: world(process: process)))
  }

  @Test("the folder is where people expect it")
  func folder() throws {
    #expect(try drawer().folder == Array("/home/me/.local/state/socialceo/drafts".utf8))
    var world = world()
    world.variable = { ["XDG_STATE_HOME": "/state", "HOME": "/home/me"][$0] }
    #expect(Drawer(in: world)?.folder == Array("/state/socialceo/drafts".utf8))
    world.variable = { ["SOCIALCEO_STATE_DIR": "/own"][$0] }
    #expect(Drawer(in: world)?.folder == Array("/own/drafts".utf8))
    world.variable = { _ in nil }
    #expect(Drawer(in: world) == nil)
  }

  @Test("what was kept comes back, a torn last line or not")
  func comesBack() throws {
    var keeper = Keeper(in: try drawer())
    keeper.keep(JournalLine(.open, key: "/a.md", text: "Größe\n🚀"))
    keeper.keep(JournalLine(.set, key: "editor", text: "Größe „neu“"))
    memory.files.withLock { files in
      for name in files.keys { files[name]? += Array("{\"t\":12,\"op\":\"se".utf8) }
    }
    let leftovers = try drawer(process: 8).leftovers(of: "/a.md")
    #expect(leftovers.count == 1)
    #expect(leftovers.first?.lines.last?.text == "Größe „neu“")
    #expect(try drawer(process: 8).leftovers(of: "/b.md").isEmpty)
  }

  @Test("a closed one is nobody's leftover, and neither is one that is being written")
  func knowsWhatIsDone() throws {
    var keeper = Keeper(in: try drawer())
    keeper.keep(JournalLine(.open, key: "/a.md", text: "x"))
    memory.alive.withLock { _ = $0.insert(7) }
    #expect(try drawer(process: 8).leftovers(of: nil).isEmpty)
    memory.alive.withLock { $0 = [] }
    #expect(try drawer(process: 8).leftovers(of: nil).count == 1)
    keeper.keep(JournalLine(.close))
    #expect(try drawer(process: 8).leftovers(of: nil).isEmpty)
  }

  @Test("old finished ones go, unfinished ones stay")
  func tidies() throws {
    var keeper = Keeper(in: try drawer())
    keeper.keep(JournalLine(.open, text: "x"))
    memory.clock.withLock { $0 += 40 * 86_400 }
    try drawer().tidy()
    #expect(memory.files.withLock { $0.count } == 1)
    memory.clock.withLock { $0 = 1_000 }
    keeper.keep(JournalLine(.close))
    memory.clock.withLock { $0 += 40 * 86_400 }
    try drawer().tidy()
    #expect(memory.files.withLock { $0.isEmpty })
  }
}
