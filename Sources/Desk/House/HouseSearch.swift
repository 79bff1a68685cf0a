import Rulebook

/// Finds the house file that is meant: named by flag or variable, or the nearest one upward.
struct HouseSearch {
  let world: World
  /// What is odd and stops nothing.
  private(set) var notices: [Notice] = []

  init(_ world: World) { self.world = world }

  /// With the name people gave it, or one that is short from here; `nil` when there is none.
  mutating func path(
    for request: Request
  ) throws(Notice) -> (path: World.Path, name: String)? {
    if let typed = request.options.houseFile { return (typed, PathName.text(typed)) }
    if let set = world.variable("SOCIALCEO_CONFIG"), !set.isEmpty { return (Array(set.utf8), set) }
    var found: [World.Path?] = []
    var seen: Set<World.Path> = []
    for folder in folders(of: request) where seen.insert(folder).inserted {
      found.append(nearest(from: folder))
    }
    guard Set(found).count < 2 else {
      let names = Set(found).map { $0.map(shortName) ?? "–" }.sorted()
      throw HouseError.twoHouses(names).notice
    }
    return found.first.flatMap { $0 }.map { ($0, shortName($0)) }
  }

  /// As it would be typed here.
  func shortName(_ path: World.Path) -> String {
    let here = world.realPath(Array(".".utf8)) ?? []
    guard path.isBelow(here) else { return PathName.text(path) }
    return PathName.text(path.dropFirst(here == Array("/".utf8) ? 1 : here.count + 1))
  }
}

extension HouseSearch {
  /// Where the drafts lie; the working folder where none is named.
  private func folders(of request: Request) -> [World.Path] {
    var paths = request.operands.filter { $0 != .dash && !$0.isEmpty }
    if paths.count < request.operands.count || paths.isEmpty {
      paths.append(request.options.inputName ?? Array(".".utf8))
    }
    var folders: [World.Path: World.Path] = [:]
    return paths.map { path in
      let start = world.isFolder(path) ? path : path.parent
      if let known = folders[start] { return known }
      let folder = existing(start)
      folders[start] = folder
      return folder
    }
  }

  /// A draft from standard input may be called by a name that leads nowhere yet.
  private func existing(_ folder: World.Path) -> World.Path {
    var folder = folder
    while true {
      if let real = world.realPath(folder) { return real }
      let parent = folder.parent
      if parent == folder { return parent }
      folder = parent
    }
  }

  /// Upward to the folder of a repository, to one's home, or to the top.
  private mutating func nearest(from folder: World.Path) -> World.Path? {
    let home = world.variable("HOME").map { Array($0.utf8) }.flatMap { world.realPath($0) }
    var folder = folder
    while true {
      let found = HouseFile.names.map { folder.appending($0) }.filter(world.exists)
      if let first = found.first {
        if found.count > 1 { notices.append(twins(found)) }
        return world.realPath(first) ?? first
      }
      let isTop = folder == folder.parent || folder == home
      if isTop || world.exists(folder.appending(".git")) { return nil }
      folder = folder.parent
    }
  }

  private func twins(_ paths: [World.Path]) -> Notice {
    Notice(
      .warning, "E312", ["path": .text(shortName(paths[0])), "other": .text(shortName(paths[1]))])
  }
}
