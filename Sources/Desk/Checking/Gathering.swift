import Reports
import Rulebook

/// The drafts that a run is about, found behind files, folders and "-".
struct Gathering {
  enum Source: Hashable {
    case file(World.Path)
    /// Standard input; the name is only for people.
    case input(name: String)

    /// For people; see `PathName`.
    var name: String {
      switch self {
      case .file(let path): PathName.text(path)
      case .input(let name): name
      }
    }
  }

  /// By name in bytes, each once.
  private(set) var sources: [Source] = []
  /// What was named and cannot be checked, by path.
  private(set) var missing: [(path: String, notice: Notice)] = []
  /// What stops nothing.
  private(set) var notices: [Notice] = []

  private let world: World
  private let drafts: DraftNames

  init(_ request: Request) throws(Notice) {
    world = request.world
    drafts = DraftNames(request)
    var operands = request.operands
    if let name = request.options.inputName {
      if let other = operands.first(where: { $0 != .dash }) {
        throw ClashError.nameForTwo(PathName.text(other)).notice
      }
      // A name for standard input means standard input, as with other tools.
      operands = operands.isEmpty ? [.dash] : operands
      if name.isEmpty { throw ClashError.emptyPath.notice }
    }
    guard !operands.isEmpty else { throw UsageError.nothingToCheck.notice }
    guard operands.count(where: { $0 == .dash }) < 2 else { throw ClashError.inputTwice.notice }
    for operand in operands {
      if operand.isEmpty { throw ClashError.emptyPath.notice }
      if operand == .dash {
        let name = request.options.inputName.map { PathName.text($0) } ?? "stdin"
        sources.append(.input(name: name))
      } else if world.isFolder(operand) {
        try add(folder: operand)
      } else if world.exists(operand) {
        sources.append(.file(operand))
      } else {
        missing.append((PathName.text(operand), notFound(operand).notice))
      }
    }
    var seen: Set<Source> = []
    sources = sources.filter { seen.insert($0).inserted }
      .sorted { $0.order.lexicographicallyPrecedes($1.order) }
    missing.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension Gathering {
  private mutating func add(folder: World.Path) throws(Notice) {
    let name = PathName.text(folder)
    let drafts = drafts.below(folder)
    let found: World.Folder
    do throws(World.Fault) {
      found = try world.walk(folder)
    } catch {
      missing.append((name, InputError.closedFolder(name, error).notice))
      return
    }
    try drafts.refuseOtherHouses(among: found)
    let files = found.files.filter(drafts.wants)
    sources += files.map { .file($0) }
    for closed in found.closed {
      let path = PathName.text(closed.path)
      missing.append((path, InputError.closedFolder(path, closed.fault).notice))
    }
    for link in found.links where drafts.wants(link) { add(link: link) }
    if files.isEmpty, found.closed.isEmpty {
      missing.append((name, InputError.folderWithoutDrafts(name).notice))
    }
  }

  /// A link in a folder can lead anywhere, so it is named and not followed.
  private mutating func add(link: World.Path) {
    let path = PathName.text(link)
    if world.exists(link) {
      notices.append(Notice(.warning, "E218", ["path": .text(path)], helps: ["help"]))
    } else {
      missing.append((path, InputError.unreadable(path, .notFound, similar: nil).notice))
    }
  }

  private func notFound(_ path: World.Path) -> InputError {
    let name = PathName.text(path)
    if name.contains(where: { "*?[".contains($0) }) { return .noMatch(name) }
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { Array(path[..<$0]) } ?? Array(".".utf8)
    let prefix = slash.map { PathName.text(path[...$0]) } ?? ""
    let last = slash.map { Array(path[($0 + 1)...]) } ?? path
    // A long list of names is not searched: the advice is not worth the wait.
    let names = world.names(folder.isEmpty ? Array("/".utf8) : folder).prefix(1000)
    let similar = Nearest.word(to: PathName.text(last), in: names.map { PathName.text($0) })
    return .unreadable(name, .notFound, similar: similar.map { prefix + $0 })
  }
}

extension Gathering.Source {
  fileprivate var order: [UInt8] {
    switch self {
    case .file(let path): path
    case .input(let name): Array(name.utf8)
    }
  }
}
