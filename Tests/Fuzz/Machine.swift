import Desk
import Glibc
import Synchronization

/// A machine of memory for one run: some files, what comes in, and nowhere to write to.
enum Machine {
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func world(_ files: [String: [UInt8]], input: [UInt8]) -> World {
    let rest = Mutex(input[...])
    @Sendable func name(_ path: World.Path) -> String {
      String(String(decoding: path, as: UTF8.self).split(separator: "/").last ?? "")
    }
    return World(
      read: { path, _ throws(World.Fault) in
        guard let bytes = files[name(path)] else { throw .notFound }
        return bytes
      },
      readInput: { most throws(World.Fault) in
        rest.withLock { rest in
          defer { rest = rest.dropFirst(most) }
          return Array(rest.prefix(most))
        }
      },
      walk: { _ throws(World.Fault) in World.Folder() }, names: { _ in [] },
      isFolder: { _ in false }, exists: { files[name($0)] != nil }, isSameFile: { $0 == $1 },
      realPath: { $0 }, write: { _, _ throws(World.Fault) in },
      save: { _, _ throws(World.Fault) in throw .notAllowed }, variable: { _ in nil },
      isTerminal: { _ in false }, columns: { nil })
  }
}
