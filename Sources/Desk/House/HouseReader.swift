import Prose
import Rulebook

/// Reads a house file and those it builds on, each once.
struct HouseReader {
  /// Files behind each other, and all together.
  private static let deepest = 8
  private static let most = 64

  private let request: Request
  /// Those that others build on come first.
  private(set) var files: [HouseFile] = []
  /// From the first file to the one that is being read.
  private var open: [HouseFile] = []

  init(_ request: Request) { self.request = request }

  mutating func read(_ path: World.Path, name: String) throws(Notice) {
    guard let real = request.world.realPath(path) else {
      throw HouseError.unreadable(name, .notFound).notice
    }
    try read(HouseFile(real, name: name, for: request))
  }

  private mutating func read(_ file: HouseFile) throws(Notice) {
    open.append(file)
    do throws(JSON5Fault) {
      try file.checkVersion()
    } catch {
      throw file.notice(of: error, for: request)
    }
    for named in file.root["extends"]?.oneOrMore ?? [] {
      guard let path = try path(named, in: file) else { continue }
      let name = HouseSearch(request.world).shortName(path)
      try read(HouseFile(path, name: name, for: request))
    }
    open.removeLast()
    files.append(file)
  }

  /// Where a file lies that another builds on; `nil` when it was read already.
  private func path(_ named: JSON5Value, in file: HouseFile) throws(Notice) -> World.Path? {
    do throws(JSON5Fault) {
      let path = try file.path(named, in: request.world)
      if let first = open.firstIndex(where: { $0.path == path }) {
        let circle = open[first...].map(\.name) + [open[first].name]
        let files = Value.text(circle.joined(separator: " → "))
        throw JSON5Fault(.circle, at: named.range.start, ["files": files])
      }
      guard !files.contains(where: { $0.path == path }) else { return nil }
      guard open.count <= Self.deepest, files.count + open.count < Self.most else {
        let first = Value.text((open.first ?? file).name)
        throw JSON5Fault(
          .tooFar, at: named.range.start, ["limit": .number(Self.deepest), "first": first])
      }
      return path
    } catch {
      throw file.notice(of: error, for: request)
    }
  }
}

extension HouseFile {
  /// Before anything else: a newer file may hold keys this program cannot know.
  fileprivate func checkVersion() throws(JSON5Fault) {
    _ = try root.members()
    guard let version = root["version"] else { throw JSON5Fault(.version, at: root.range.start) }
    if let number = version.integer, number > 1 {
      throw JSON5Fault(.newerVersion, at: version.range.start, ["version": .number(number)])
    }
    _ = try version.wantedInteger(1...1)
  }

  /// A file beside or below this one, all links followed. Nothing in it was read yet.
  fileprivate func path(_ named: JSON5Value, in world: World) throws(JSON5Fault) -> World.Path {
    let path = try neighbour(named, in: world)
    guard world.isFolder(path) else { return path }
    throw JSON5Fault(.isFolder, at: named.range.start, ["word": .text(named.text ?? "")])
  }

  /// A file or folder beside or below this one, all links followed.
  func neighbour(_ named: JSON5Value, in world: World) throws(JSON5Fault) -> World.Path {
    let word = try named.wantedText()
    func fault(_ reason: JSON5Fault.Reason) -> JSON5Fault {
      JSON5Fault(reason, at: named.range.start, ["word": .text(word)])
    }
    if word.contains("://") { throw fault(.webAddress) }
    guard !word.hasPrefix("/"), !word.utf8.contains(0) else { throw fault(.outsideFolder) }
    guard let path = world.realPath(folder.appending(word)) else { throw fault(.notFound) }
    guard path.isBelow(folder) else { throw fault(.outsideFolder) }
    return path
  }
}
