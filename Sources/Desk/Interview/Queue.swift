import Checks
import Reports
import Rulebook

/// Which finding comes next.
struct Queue: Hashable, Sendable {
  /// In one round.
  let most: Int
  /// How many questions were asked in this round; guards do not count.
  private(set) var asked = 0
  private(set) var times: [CheckID: Int] = [:]
  private(set) var aside: Set<CheckID> = []
  /// In the order in which they were first seen.
  private var seen: [CheckID] = []

  init(most: Int) { self.most = most }

  /// What is still worth a question: faults first, what was never asked before what was; then what
  /// a human must answer.
  mutating func open(in post: PostReport) -> [Finding] {
    for finding in post.findings where !seen.contains(finding.check) { seen.append(finding.check) }
    let names = Set(post.findings.map(\.check))
    let open = post.findings.filter { finding in
      let isCovered = Join.covers[finding.check].map(names.contains) ?? false
      return times[finding.check, default: 0] < 2 && !aside.contains(finding.check) && !isCovered
    }
    let ordered = open.sorted { rank($0) < rank($1) }
    let isReady = post.verdict == .ready
    let faults = ordered.filter { !$0.isGuard && (!isReady || $0.severity > .suggestion) }
    return faults.prefix(max(0, most - asked)) + ordered.filter(\.isGuard)
  }

  mutating func count(_ finding: Finding) {
    times[finding.check, default: 0] += 1
    if !finding.isGuard { asked += 1 }
  }

  /// Later, or never.
  mutating func setAside(_ check: CheckID) { aside.insert(check) }

  /// As if it had not been asked.
  mutating func forget(_ check: CheckID) {
    aside.remove(check)
    guard let count = times[check] else { return }
    times[check] = max(0, count - 1)
    asked = max(0, asked - 1)
  }

  /// Everything may be asked again.
  mutating func begin() {
    (asked, times, aside) = (0, [:], [])
  }

  private func rank(_ finding: Finding) -> (Int, Int) {
    (times[finding.check, default: 0], seen.firstIndex(of: finding.check) ?? 0)
  }
}

extension Finding {
  /// A question that only a human can answer, about things outside the text.
  var isGuard: Bool { aspect == nil || severity == .hold }
}
