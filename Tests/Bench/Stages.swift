import Checks
import Foundation
import Prose
import Reports
import Rulebook

/// `swift run -c release bench POSTS.ndjson`: what each stage of a check costs over many posts, in
/// processor time, the median of some rounds.
///
/// Only to be compared with figures of the same machine and the same run.
@main
struct Bench {
  private static let rounds = 7

  static func main() throws {
    guard let name = CommandLine.arguments.dropFirst().first else {
      fatalError("bench: which posts? Tests/Bench/corpus.py FOLDER makes some")
    }
    let posts = try Posts(in: URL(filePath: name))
    var stopwatch = Stopwatch()
    let desk = try stopwatch.time("start") { try Desk() }
    for _ in 0..<rounds { desk.check(posts, by: &stopwatch) }
    print("\(posts.all.count) posts, \(posts.bytes) bytes, \(rounds) rounds")
    stopwatch.report(bytes: posts.bytes)
  }
}

/// The posts of an NDJSON file.
struct Posts {
  struct Post: Decodable {
    let text: String
    let platform: String
  }

  let all: [Post]
  let bytes: Int

  init(in file: URL) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    all = try lines.map { try JSONDecoder().decode(Post.self, from: Data($0.utf8)) }
    bytes = all.reduce(0) { $0 + $1.text.utf8.count }
  }
}

/// Everything that many posts share.
private struct Desk {
  private let rulebook: Rulebook
  private let matcher: Matcher
  private let scales: [Language: Scales]
  private let page: Page

  init() throws {
    rulebook = try Rulebook.embedded()
    matcher = try rulebook.matcher(for: Set(Language.allCases))
    var scales: [Language: Scales] = [:]
    for language in Language.allCases {
      scales[language] = Scales(try rulebook.scoring(in: language))
    }
    self.scales = scales
    page = Page(phrasebook: rulebook.phrasebook(in: .en).indexed)
  }

  /// Stage after stage over all posts, so that none is measured with another one's caches warm.
  func check(_ posts: Posts, by stopwatch: inout Stopwatch) {
    let readings = stopwatch.time("reading") {
      posts.all.compactMap { post in
        (try? Draft(bytes: Array(post.text.utf8), name: "post")).map {
          Reading(of: $0, orthographies: rulebook.orthographies)
        }
      }
    }
    var memory = Matcher.Memory()
    let matches = stopwatch.time("matching") {
      readings.map { matcher.matches(in: $0, remembering: &memory) }
    }
    let briefs = zip(posts.all, matches).compactMap { post, matches in
      rulebook.platform(named: post.platform).map {
        Brief(platform: $0, circumstances: Circumstances(), matches: matches)
      }
    }
    let inspections = stopwatch.time("checks") {
      zip(readings, briefs).map { Inspection(of: $0, for: $1) }
    }
    let scorecards = stopwatch.time("scores") {
      inspections.map { inspection in
        scales[inspection.reading.language].flatMap { Scorecard(of: inspection, on: $0) }
      }
    }
    let reports = stopwatch.time("reports") {
      zip(inspections, scorecards).map(report)
    }
    let written = stopwatch.time("rendering") {
      reports.reduce(0) { $0 + NDJSON.bytes(for: $1, on: page).count }
    }
    precondition(written > posts.bytes, "nothing was written")
  }

  private func report(_ inspection: Inspection, _ scorecard: Scorecard?) -> PostReport {
    let platform = inspection.brief.platform
    return .make(
      inspection: inspection, scorecard: scorecard, platform: Chosen(platform.name, from: "line"),
      language: Chosen(inspection.reading.language, from: "detected"),
      length: Length(of: inspection.reading.draft, on: platform))
  }
}

/// Processor time by stage.
struct Stopwatch {
  private var stages: [(name: String, seconds: [Double])] = []

  mutating func time<Result>(_ name: String, _ work: () throws -> Result) rethrows
    -> Result
  {
    let start = clock()
    let result = try work()
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    if let index = stages.firstIndex(where: { $0.name == name }) {
      stages[index].seconds.append(seconds)
    } else {
      stages.append((name, [seconds]))
    }
    return result
  }

  func report(bytes: Int) {
    let medians = stages.map { ($0.name, $0.seconds.sorted()[$0.seconds.count / 2]) }
    let sum = medians.dropFirst().reduce(0) { $0 + $1.1 }
    for (name, seconds) in medians + [("all but the start", sum)] {
      let speed = name == "start" ? "" : String(format: "%8.1f MB/s", Double(bytes) / seconds / 1e6)
      let share = name == "start" ? "" : String(format: "%5.0f %%", 100 * seconds / sum)
      print(
        name.padding(toLength: 20, withPad: " ", startingAt: 0)
          + String(format: "%9.1f ms", seconds * 1000) + speed + share)
    }
  }
}
