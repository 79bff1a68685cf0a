import Checks
import Prose
import Reports
import Rulebook

/// What a run of `check` will do, settled once for all drafts; each choice knows its origin.
struct Plan: Sendable {
  /// `nil`: the front matter says, or the default holds.
  var platforms: Chosen<[String]>?
  /// `nil`: the front matter says, or the words do.
  var tongue: Chosen<Tongue>?
  let renderer: Chosen<String>
  let failOn: Chosen<Options.FailOn>
  let minimums: [Aspect: Int]
  let mostWarnings: Int?
  /// What was known before this run.
  let baseline: Baseline
  let isStream: Bool
  /// What holds where neither a flag nor the post itself says anything.
  let house: HouseSettings

  init(_ request: Request) throws(Notice) {
    let options = request.options
    house = request.house.settings
    platforms = options.platforms.isEmpty ? nil : Chosen(options.platforms, from: "flag")
    tongue = options.language.flatMap { Tongue($0) }.map { Chosen($0, from: "flag") }
    minimums = house.minimums.merging(options.minimums) { _, typed in typed }
    mostWarnings = options.mostWarnings ?? house.mostWarnings
    baseline = try Self.baseline(request)
    isStream = options.input == .ndjson
    renderer = try Self.renderer(request)
    failOn = try Self.failOn(request)
    if options.houseFile != nil, !options.usesHouseFile {
      throw ClashError.excluded("--config", by: "--no-config").notice
    }
    if isStream, renderer.value != "ndjson" {
      throw ClashError.streamFormat(renderer.value).notice
    }
    if isStream, options.isWatching { throw ClashError.watchedInput.notice }
    if isStream, options.newBaseline != nil { throw ClashError.streamBaseline.notice }
    if isStream, options.platforms.count > 1 { throw ClashError.streamPlatforms.notice }
  }

  /// The severity from which findings fail the gate; `nil`: none does.
  var failingSeverity: Severity? {
    switch failOn.value {
    case .never: nil
    case .at(let severity): severity
    }
  }

  private static func baseline(_ request: Request) throws(Notice) -> Baseline {
    guard let path = request.options.baseline else { return Baseline() }
    let bytes: [UInt8]
    do throws(World.Fault) {
      bytes = try request.world.read(path, Baseline.limit)
    } catch {
      throw BaselineError.unreadable(PathName.text(path), error).notice
    }
    do throws(JSON5Fault) {
      return try Baseline(bytes)
    } catch {
      let problem = error.problem(in: request.phrasebook)
      throw BaselineError.faulty(PathName.text(path), problem: problem).notice
    }
  }

  private static func renderer(_ request: Request) throws(Notice) -> Chosen<String> {
    if let typed = request.options.format { return Chosen(typed, from: "flag") }
    if let set = try variable("SOCIALCEO_FORMAT", of: .format, request) {
      return Chosen(set, from: "environment")
    }
    let usual = request.options.input == .ndjson ? "ndjson" : "full"
    return Chosen(usual, from: "default")
  }

  private static func failOn(_ request: Request) throws(Notice) -> Chosen<Options.FailOn> {
    if let typed = request.options.failOn { return Chosen(typed, from: "flag") }
    if let set = try variable("SOCIALCEO_FAIL_ON", of: .failOn, request),
      let failOn = Options.FailOn(set)
    {
      return Chosen(failOn, from: "environment")
    }
    if let agreed = request.house.settings.failOn { return Chosen(agreed, from: "house-file") }
    return Chosen(.at(.error), from: "default")
  }

  /// An environment variable that must hold one word of a kind; `nil` when unset or empty.
  private static func variable(
    _ name: String, of kind: Vocabulary.Kind, _ request: Request
  ) throws(Notice) -> String? {
    guard let value = request.world.variable(name), !value.isEmpty else { return nil }
    let vocabulary = request.vocabulary
    guard vocabulary.contains(value, as: kind) else {
      throw UsageError.variable(
        name: name, value: value, nearest: vocabulary.nearest(to: value, as: kind),
        choices: vocabulary[kind]
      ).notice
    }
    return value
  }
}
