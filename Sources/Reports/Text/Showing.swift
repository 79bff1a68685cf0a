import Checks
import Prose
import Rulebook

/// What of one post a page has room for.
struct Showing {
  let post: PostReport
  let lines: LineMap
  let strengths: [Credit]
  /// Worth most first, guards left out.
  let findings: [Finding]
  /// What to ask before publishing; all of them, however many there are.
  let guards: [Finding]
  /// Findings for which there was no room, and those that only say again what another says.
  let more: Int
  /// Suggestions kept back because the post is good: whoever polishes on writes for the tool.
  let keptBack: Int

  init(_ post: PostReport, on page: Page) {
    self.post = post
    lines = LineMap(of: post.inspection.reading.draft)
    let visible = post.findings.filter { $0.severity >= page.level }
    let faults = visible.filter { $0.aspect != nil }
    let isRipe = page.mostFindings != nil && post.isRipe
    let wanted = isRipe ? faults.filter { $0.severity > .suggestion } : faults
    let told =
      page.mostFindings == nil ? wanted : wanted.filter { !post.echoes.contains($0.check) }
    findings = Array(told.prefix(page.mostFindings ?? told.count))
    guards = visible.filter { $0.aspect == nil }
    let most = page.mostFindings == nil ? post.credits.count : 3
    strengths = page.showsStrengths && page.quietness == 0 ? Array(post.credits.prefix(most)) : []
    more = wanted.count - findings.count
    keptBack = faults.count - wanted.count
  }

  var reading: Reading { post.inspection.reading }
  var path: String { reading.draft.name }
}

extension Page {
  /// Whether a finding is told with its question: where a cure would not do, or all is wanted.
  func asks(_ finding: Finding) -> Bool {
    why == .full || finding.hit.isMissing || finding.aspect == nil
  }
}

extension PostReport {
  /// Above this more advice makes a post smoother, not better.
  fileprivate var isRipe: Bool {
    guard verdict == .ready, let scorecard else { return false }
    return [.dialogue, .authenticity, .fit].allSatisfy { scorecard.scores[$0]?.value ?? 100 >= 85 }
  }
}
