import Checks
import Prose
import Reports
import Rulebook

/// Which finding comes next.
struct Queue: Hashable, Sendable {
  /// In one round.
  let most: Int
  /// How many questions were asked in this round; guards do not count.
  private(set) var asked = 0
  private var times: [CheckID: Int] = [:]
  private var aside: Set<CheckID> = []
  /// What the author has answered and kept.
  private var settled: Set<CheckID> = []
  /// Which words were asked about in this round, by check.
  private var told: [CheckID: Set<[String]>] = [:]
  /// How many questions were announced for this round.
  private var announced: Int?
  /// Whether small things are asked about in a post that is ready.
  private var isThorough = false
  /// In the order in which they were first seen.
  private var seen: [CheckID] = []

  init(most: Int) { self.most = most }

  /// What is still worth a question: what stops a post first, then what was never asked before what
  /// was; then what a human must answer. No more than were announced, unless something stops it.
  mutating func open(in post: PostReport) -> [Finding] {
    for finding in post.findings where !seen.contains(finding.check) { seen.append(finding.check) }
    let ordered = post.findings.filter { isOpen($0, in: post) }.sorted { rank($0) < rank($1) }
    let isReady = post.verdict == .ready && !isThorough
    let faults = ordered.filter { !$0.isGuard && (!isReady || $0.severity > .suggestion) }
    let room = max(0, min(most, announced ?? most) - asked)
    let stopping = faults.prefix { $0.severity == .error }.count
    return faults.prefix(max(room, stopping)) + ordered.filter(\.isGuard)
  }

  /// The same, as it is told to the author before the first question.
  mutating func announce(in post: PostReport) -> [Finding] {
    announced = nil
    let open = open(in: post)
    announced = asked + open.count { !$0.isGuard }
    return open
  }

  mutating func count(_ finding: Finding, in post: PostReport) {
    times[finding.check, default: 0] += 1
    told[finding.check, default: []].insert(words(of: finding, in: post))
    if !finding.isGuard { asked += 1 }
  }

  /// Later, or never.
  mutating func setAside(_ check: CheckID) { aside.insert(check) }

  /// The answer stands in the text now.
  mutating func settle(_ check: CheckID) { settled.insert(check) }

  /// As if it had not been asked.
  mutating func forget(_ check: CheckID) {
    aside.remove(check)
    settled.remove(check)
    told[check] = nil
    guard let count = times[check] else { return }
    times[check] = max(0, count - 1)
    asked = max(0, asked - 1)
  }

  /// Everything may be asked again; small things too, when the author wants to go on. What was
  /// missing and has its answer is asked again only by a new look.
  mutating func begin(isThorough: Bool = false) {
    (asked, times, aside, told) = (0, [:], [], [:])
    (announced, self.isThorough) = (nil, isThorough)
    if !isThorough { settled = [] }
  }
}

extension Queue {
  /// No check comes more than twice, and never about the same words again.
  private func isOpen(_ finding: Finding, in post: PostReport) -> Bool {
    let check = finding.check
    if post.echoes.contains(check) || aside.contains(check) { return false }
    if isThorough, finding.hit.isMissing, settled.contains(check) { return false }
    if times[check, default: 0] >= 2 { return false }
    if told[check]?.contains(words(of: finding, in: post)) == true { return false }
    guard let other = Join.covers[check] else { return true }
    return !post.findings.contains { $0.check == other }
  }

  private func words(of finding: Finding, in post: PostReport) -> [String] {
    finding.hit.ranges.map { post.inspection.reading.text($0) }
  }

  private func rank(_ finding: Finding) -> (Int, Int, Int) {
    (
      finding.severity == .error ? 0 : 1, times[finding.check, default: 0],
      seen.firstIndex(of: finding.check) ?? 0
    )
  }
}

extension Finding {
  /// A question that only a human can answer, about things outside the text.
  var isGuard: Bool { aspect == nil || severity == .hold }
}
