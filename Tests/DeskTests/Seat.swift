import Synchronization

@testable import Desk

/// A person at a terminal in memory, with a place where drafts are kept.
struct Seat {
  var machine = TestWorld()
  let shelf = MemoryShelf()
  private let screen = Screen()

  /// What the terminal got beside what went to standard error.
  private final class Screen: Sendable {
    let inputs = Mutex<[World.Terminal.Input]>([])
    let bytes = Mutex<[UInt8]>([])
  }

  init(_ files: [String: String] = [:], columns: Int = 80) {
    machine = TestWorld(files)
    machine.variables = ["HOME": "/home/me", "TERM": "xterm", "NO_COLOR": "1"]
    machine.terminals = [.input, .output, .error]
    machine.columns = columns
  }

  /// What was drawn where the person types.
  var drawn: [UInt8] { screen.bytes.withLock { $0 } }

  /// Runs `draft`; behind the last of the inputs the terminal is gone.
  func run(
    _ words: [String], _ inputs: [World.Terminal.Input], _ process: Int32
  ) -> TestWorld.Result {
    screen.inputs.withLock { $0 = inputs }
    return machine.run((["draft"] + words).map { Array($0.utf8) }) { world in
      shelf.furnish(&world, process: process)
      let columns = machine.columns ?? 80
      world.terminal = { [screen] _ in
        World.Terminal(
          begin: { true }, end: {},
          next: { _ in screen.inputs.withLock { $0.isEmpty ? .closed : $0.removeFirst() } },
          size: { (columns, 24) },
          write: { bytes in screen.bytes.withLock { $0 += bytes } },
          edit: { _, _ in (0, 0) })
      }
    }
  }
}
