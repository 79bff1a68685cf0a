import Reports
import Rulebook

/// Checks again whenever a draft or the house file changes, until somebody stops it.
///
/// The files are read twice a second and compared by their bytes: cheap for the few drafts that one
/// person works on, and true also where a file system has no clock to trust.
struct Watching {
  /// What is looked at.
  private struct Contents: Equatable {
    let drafts: [Gathering.Source: [UInt8]]
    /// The files of the house and its weights; `nil` for one that cannot be read now.
    let house: [World.Path: [UInt8]?]
  }

  private var plan: Plan
  private var request: Request

  private static let milliseconds: UInt32 = 500

  init(_ plan: Plan, _ request: Request) throws(Notice) {
    guard !request.operands.contains(.dash), request.options.inputName == nil else {
      throw ClashError.watchedInput.notice
    }
    self.plan = plan
    self.request = request
  }

  /// The exit code of the last check.
  mutating func run() throws(Notice) -> Int32 {
    var seen: Contents?
    var code = ExitCode.passed
    repeat {
      let gathering = try Gathering(request)
      try request.refuseOverwriting(gathering)
      let found = contents(of: gathering)
      guard found != seen else { continue }
      let isNewHouse = seen.map { $0.house != found.house } ?? false
      seen = found
      clear()
      if isNewHouse, let fault = moved() {
        request.tell(fault)
        code = ExitCode.broken
        continue
      }
      code = try Batch(plan, request).run(gathering)
    } while request.world.pause(Self.milliseconds)
    return code
  }

  /// Reads the house anew; what is wrong with it, if it is: somebody is still at work there.
  private mutating func moved() -> Notice? {
    do throws(Notice) {
      let house = try House.opened(for: request)
      request = Request(request, in: house).withWordingOfHouse
      plan = try Plan(request)
      return nil
    } catch {
      return error
    }
  }

  /// A draft that cannot be read now, because an editor is about to replace it, is left out.
  private func contents(of gathering: Gathering) -> Contents {
    let world = request.world
    var search = HouseSearch(world)
    // One that is new holds from now on, and one that is broken may be mended.
    let found = request.options.usesHouseFile ? try? search.path(for: request)?.path : nil
    let paths =
      request.house.files.flatMap { [$0.path] + HouseWeights.paths(from: $0, in: world) }
      + [found].compactMap { $0 }
    return Contents(
      drafts: gathering.sources.reduce(into: [:]) { contents, source in
        contents[source] = try? source.bytes(in: world)
      },
      house: paths.reduce(into: [:]) { contents, path in
        contents[path] = .some(try? world.read(path, HouseFile.limit))
      })
  }

  /// Only where a person looks; a log keeps every report.
  private func clear() {
    guard request.world.isTerminal(.output), !request.isPlain else { return }
    try? request.world.write(Array("\u{1B}[H\u{1B}[2J".utf8), .output)
  }
}

extension Request {
  /// The same request; its phrasebook knows the rules of its house.
  fileprivate var withWordingOfHouse: Request {
    Request(self, phrasebook: rulebook.phrasebook(in: phrasebook.language))
  }
}
