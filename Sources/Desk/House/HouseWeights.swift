import Checks
import Prose
import Rulebook

/// The weights of a house: what `socialceo calibrate` wrote into the folder that `scoring` names.
struct HouseWeights {
  /// Proved, by their path among the rules of the house.
  private(set) var files: [String: RuleArchive.File] = [:]

  /// Nothing is read where the house file names no folder.
  init(_ file: HouseFile, for request: Request) throws(Notice) {
    guard let named = file.root["scoring"] else { return }
    let paths: [World.Path]
    do throws(JSON5Fault) {
      paths = try Self.paths(of: named, in: file, request.world)
    } catch {
      throw file.notice(of: error, for: request)
    }
    for path in paths {
      let name = PathName.text(path.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? [])
      let inner = HouseRulebook.weightsFolder + name
      files[inner] = .init(path: inner, text: try Self.text(of: path, for: request))
    }
  }
}

extension HouseWeights {
  /// The weights a house file leads to as they lie there now; none while something is wrong there.
  static func paths(from file: HouseFile, in world: World) -> [World.Path] {
    file.root["scoring"].flatMap { try? paths(of: $0, in: file, world) } ?? []
  }

  private static let names = Language.allCases.flatMap { language in
    Aspect.allCases.map { Scoring.houseName(of: $0, in: language) }
  }

  /// At least one; a text that looks like weights and is none would be a slip that has no effect.
  private static func paths(
    of named: JSON5Value, in file: HouseFile, _ world: World
  ) throws(JSON5Fault) -> [World.Path] {
    let word = Value.text(named.text ?? "")
    let folder: World.Path
    do throws(JSON5Fault) {
      folder = try file.neighbour(named, in: world)
    } catch {
      throw error.reason == .notFound
        ? JSON5Fault(.noFolder, at: error.offset, ["word": word]) : error
    }
    guard world.isFolder(folder) else {
      throw JSON5Fault(.noFolder, at: named.range.start, ["word": word])
    }
    let found = world.names(folder).map { PathName.text($0) }
    for name in found where !names.contains(name) && name.hasSuffix(".txt") {
      guard let nearest = Nearest.word(to: name, in: names) else { continue }
      throw JSON5Fault(
        .unknownWordNear, at: named.range.start,
        ["word": .text(name), "nearest": .text(nearest)])
    }
    let paths = names.filter(found.contains).map { folder.appending($0) }
    guard !paths.isEmpty else {
      throw JSON5Fault(.noWeights, at: named.range.start, ["word": word])
    }
    return paths
  }

  private static func text(of path: World.Path, for request: Request) throws(Notice) -> [UInt8] {
    let name = HouseSearch(request.world).shortName(path)
    let text: [UInt8]
    do throws(World.Fault) {
      text = try request.world.read(path, HouseFile.limit)
    } catch {
      throw HouseError.unreadable(name, error).notice
    }
    let known = Formula.Known(
      evidence: Evidence.all.map(\.name), checks: Check.all.map(\.id.text))
    do throws(RulebookError) {
      _ = try Formula(.init(path: name, text: text), known: known)
    } catch {
      throw HouseError.faulty(
        name, line: error.line, column: error.column,
        problem: error.problem.text(in: request.phrasebook)
      ).notice
    }
    return text
  }
}
