import Reports
import Synchronization

@testable import Desk

/// Where drafts are kept, in memory, as a world and its shelf see it.
final class MemoryShelf: Sendable {
  /// By their bare names.
  let files = Mutex<[String: [UInt8]]>([:])
  let clock = Mutex(1_000)
  let alive = Mutex<Set<Int32>>([])
  /// What writing runs into.
  let fault = Mutex<World.Fault?>(nil)

  /// Everything that was written down.
  var text: String {
    files.withLock { $0.values.map { String(decoding: $0, as: UTF8.self) } }.joined()
  }

  func furnish(_ world: inout World, process: Int32 = 7) {
    let (names, read) = (world.names, world.read)
    world.names = { folder in
      guard Self.isOurs(folder) else { return names(folder) }
      return self.files.withLock { Array($0.keys.sorted().map { Array($0.utf8) }) }
    }
    world.read = { path, limit throws(World.Fault) in
      guard Self.isOurs(path) else { return try read(path, limit) }
      guard let bytes = self.files.withLock({ $0[Self.name(path)] }) else { throw .notFound }
      return bytes
    }
    world.shelf = World.Shelf(
      append: { bytes, path throws(World.Fault) in
        if let fault = self.fault.withLock({ $0 }) { throw fault }
        self.files.withLock { $0[Self.name(path), default: []] += bytes }
      },
      makeFolder: { _ throws(World.Fault) in
        if let fault = self.fault.withLock({ $0 }) { throw fault }
      },
      remove: { path throws(World.Fault) in
        self.files.withLock { $0[Self.name(path)] = nil }
      },
      now: { (self.clock.withLock { $0 }, "20261127T185500Z") },
      moment: { _ in Leftover.Moment(daysAgo: 0, hour: 14, minute: 2) },
      process: { process }, isAlive: { id in self.alive.withLock { $0.contains(id) } },
      mark: { "0a1b2c3\(process)" })
  }

  private static func name(_ path: World.Path) -> String {
    String(PathName.text(path).split(separator: "/").last ?? "")
  }

  private static func isOurs(_ path: World.Path) -> Bool {
    PathName.text(path).contains("/drafts")
  }
}
