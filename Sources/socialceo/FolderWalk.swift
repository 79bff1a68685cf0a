import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks into folders: names as bytes, no link followed, so no walk goes in circles.
enum FolderWalk {
  static func walk(_ folder: World.Path) throws(World.Fault) -> World.Folder {
    var found = World.Folder()
    var open: [World.Path] = []
    try look(into: folder, found: &found, open: &open)
    // A list instead of recursion: a tree may be deeper than the stack.
    while let next = open.popLast() {
      do throws(World.Fault) {
        try look(into: next, found: &found, open: &open)
      } catch {
        found.closed.append(World.Folder.Closed(path: next, fault: error))
      }
    }
    found.files.sort { $0.lexicographicallyPrecedes($1) }
    found.links.sort { $0.lexicographicallyPrecedes($1) }
    found.hidden.sort { $0.lexicographicallyPrecedes($1) }
    found.closed.sort { $0.path.lexicographicallyPrecedes($1.path) }
    return found
  }

  /// All names but "." and "..", sorted by bytes.
  static func names(in folder: World.Path) throws(World.Fault) -> [[UInt8]] {
    guard let stream = opendir(try cPath(folder)) else { throw World.Fault(errno) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      // Only errno tells the end of a folder from a fault.
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    guard errno == 0 else { throw World.Fault(errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func look(
    into folder: World.Path, found: inout World.Folder, open: inout [World.Path]
  ) throws(World.Fault) {
    let slash = UInt8(ascii: "/")
    let start = folder.last == slash ? folder : folder + [slash]
    for name in try names(in: folder) {
      let path = start + name
      let isHidden = name.first == UInt8(ascii: ".")
      do throws(World.Fault) {
        switch FileKind(try status(of: path, followingLinks: false).st_mode) {
        case .regular where isHidden, .link where isHidden: found.hidden.append(path)
        case .regular: found.files.append(path)
        case .folder where isHidden: continue
        case .folder: open.append(path)
        case .link: found.links.append(path)
        case .pipe, .other: continue
        }
      } catch {
        // Else it is gone since its name was read. Names that may be read but not looked up stand in
        // a folder that is half closed: what they lead to was not checked.
        guard error != .notFound else { continue }
        found.closed.append(World.Folder.Closed(path: path, fault: error))
      }
    }
  }
}
