import Prose
import Rulebook

/// A house file that was read: how people call it, where it really lies, what stands in it.
struct HouseFile: Sendable {
  /// In bytes.
  static let limit = 1 << 20
  /// In the order in which they are looked for in a folder.
  static let names = ["socialceo.json5", ".socialceo.json5", "socialceo.json"]

  /// For people; see `PathName`.
  let name: String
  /// Absolute, without links.
  let path: World.Path
  let document: JSON5Document

  var root: JSON5Value { document.root }
  var folder: World.Path { path.parent }

  init(_ path: World.Path, name: String, for request: Request) throws(Notice) {
    let bytes: [UInt8]
    do throws(World.Fault) {
      bytes = try request.world.read(path, Self.limit)
    } catch {
      throw HouseError.unreadable(name, error).notice
    }
    self.path = path
    self.name = name
    do throws(JSON5Fault) {
      // Whoever calls a file JSON wants other programs to read it, too.
      let isPlain = path.suffix(5).elementsEqual(".json".utf8)
      document = try JSON5Document(bytes, dialect: isPlain ? .json : .json5)
    } catch {
      throw HouseError.faulty(name, in: bytes, error, for: request).notice
    }
  }

  func notice(of fault: JSON5Fault, for request: Request) -> Notice {
    HouseError.faulty(name, in: document.bytes, fault, for: request).notice
  }

  func line(of offset: Int) -> Int { document.place(of: offset).line }
}

extension World.Path {
  /// The folder a path lies in: "." for a mere name, "/" for what lies at the top.
  var parent: World.Path {
    guard let slash = lastIndex(of: UInt8(ascii: "/")) else { return Array(".".utf8) }
    return slash == 0 ? Array("/".utf8) : Array(self[..<slash])
  }

  func appending(_ name: String) -> World.Path {
    (last == UInt8(ascii: "/") ? self : self + [UInt8(ascii: "/")]) + Array(name.utf8)
  }

  /// Whether this absolute path lies below an absolute folder.
  func isBelow(_ folder: World.Path) -> Bool {
    let folder = folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]
    return count > folder.count && starts(with: folder)
  }
}
