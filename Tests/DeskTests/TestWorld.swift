import Checks
import Rulebook
import Synchronization

@testable import Desk

/// A machine in memory: files by path, what comes in, what goes out.
struct TestWorld {
  typealias Text = String

  var files: [String: [UInt8]] = [:]
  var faults: [String: World.Fault] = [:]
  var links: [String] = []
  var input: [UInt8] = []
  var variables: [String: String] = [:]
  var terminals: Set<World.Channel> = []
  var columns: Int?
  /// What writing to standard output runs into.
  var outputFault: World.Fault?

  init(_ files: [String: Text] = [:]) { self.files = files.mapValues { Array($0.utf8) } }

  /// What a run left behind.
  struct Result {
    let code: Int32
    let output: String
    let errors: String
    let saved: [String: String]
  }

  func run(_ words: String...) -> Result { run(words.map { Array($0.utf8) }) }

  func run(_ words: [[UInt8]], changing change: (inout World) -> Void = { _ in }) -> Result {
    let traces = Traces(input: input)
    var world = world(traces)
    change(&world)
    let code = Desk.run(words, in: world)
    return Result(
      code: code, output: traces.text(.output), errors: traces.text(.error),
      saved: traces.saved.withLock { $0 })
  }

  /// The closures themselves, for tests of a part.
  func live() -> World { world(Traces(input: input)) }

  /// A request as the program would make it of these words.
  func request(_ words: [String]) throws -> Request {
    let rulebook = try Rulebook.embedded()
    let vocabulary = Vocabulary(rulebook: rulebook)
    let arguments = Arguments(
      parsing: (["check"] + words).map { Array($0.utf8) }, vocabulary: vocabulary)
    return Request(arguments, rulebook: rulebook, vocabulary: vocabulary, world: live())
  }

  private func world(_ traces: Traces) -> World {
    let machine = self
    return World(
      read: { path, limit throws(World.Fault) in
        try machine.file(TestWorld.name(path), limit)
      },
      readInput: { most throws(World.Fault) in traces.next(most) },
      walk: { folder throws(World.Fault) in try machine.walk(PathName.text(folder)) },
      names: { machine.names(in: TestWorld.name($0)) },
      isFolder: { machine.isFolder(TestWorld.name($0)) },
      exists: { machine.exists(TestWorld.name($0)) },
      isSameFile: { machine.isSameFile(PathName.text($0), PathName.text($1)) },
      realPath: { machine.realPath(PathName.text($0)) },
      write: { bytes, channel throws(World.Fault) in
        if channel == .output, let fault = machine.outputFault { throw fault }
        traces.add(bytes, to: channel)
      },
      save: { bytes, path throws(World.Fault) in
        if let fault = machine.faults[PathName.text(path)] { throw fault }
        traces.save(bytes, to: PathName.text(path))
      },
      variable: { machine.variables[$0] },
      isTerminal: { machine.terminals.contains($0) },
      columns: { machine.columns })
  }
}

extension TestWorld {
  private func file(_ path: String, _ limit: Int) throws(World.Fault) -> [UInt8] {
    if let fault = faults[path] { throw fault }
    guard let bytes = files[path] else { throw isFolder(path) ? .isFolder : .notFound }
    guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
    return bytes
  }

  /// The working folder of this machine is its root, so "/a.md" is "a.md".
  private static func name(_ path: World.Path) -> String {
    let text = PathName.text(path)
    return text.hasPrefix("/") && text != "/" ? String(text.dropFirst()) : text
  }

  private func realPath(_ path: String) -> World.Path? {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let name = parts.joined(separator: "/")
    return name.isEmpty || exists(name) ? Array("/\(name)".utf8) : nil
  }

  private func isSameFile(_ path: String, _ other: String) -> Bool {
    realPath(path).map { $0 == realPath(other) } ?? false
  }

  private func walk(_ folder: String) throws(World.Fault) -> World.Folder {
    var found = World.Folder()
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for path in Set(files.keys).union(links).sorted() where path.hasPrefix(prefix) {
      let names = path.dropFirst(prefix.count).split(separator: "/")
      if names.dropLast().contains(where: { $0.hasPrefix(".") }) { continue }
      if names.last?.hasPrefix(".") ?? false {
        found.hidden.append(Array(path.utf8))
      } else if links.contains(path) {
        found.links.append(Array(path.utf8))
      } else {
        found.files.append(Array(path.utf8))
      }
    }
    return found
  }

  private func names(in folder: String) -> [[UInt8]] {
    let prefix = folder == "." ? "" : folder + "/"
    let below = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
    return Set(below.map { $0.prefix { $0 != "/" } }).sorted().map { Array($0.utf8) }
  }

  private func isFolder(_ path: String) -> Bool {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return files.keys.contains { $0.hasPrefix(prefix) }
  }

  private func exists(_ path: String) -> Bool {
    files[path] != nil || faults[path] != nil || isFolder(path)
  }
}

/// Everything a run writes, and how much of its input it has read.
private final class Traces: Sendable {
  let saved = Mutex<[String: String]>([:])
  private let input: Mutex<ArraySlice<UInt8>>
  private let output = Mutex<[UInt8]>([])
  private let errors = Mutex<[UInt8]>([])

  init(input: [UInt8]) { self.input = Mutex(input[...]) }

  func next(_ most: Int) -> [UInt8] {
    input.withLock { input in
      defer { input = input.dropFirst(most) }
      return Array(input.prefix(most))
    }
  }

  func add(_ bytes: [UInt8], to channel: World.Channel) {
    switch channel {
    case .output: output.withLock { $0 += bytes }
    case .error: errors.withLock { $0 += bytes }
    case .input: return
    }
  }

  func save(_ bytes: [UInt8], to path: String) {
    saved.withLock { $0[path] = String(decoding: bytes, as: UTF8.self) }
  }

  func text(_ channel: World.Channel) -> String {
    let bytes = channel == .output ? output.withLock { $0 } : errors.withLock { $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
