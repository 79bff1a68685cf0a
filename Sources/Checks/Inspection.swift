import Prose
import Rulebook

/// What all checks together found in one reading.
package struct Inspection: Sendable {
  package let reading: Reading
  package let brief: Brief
  /// By place, then by check; at most one a check.
  package let findings: [Finding]
  /// By place, then by check; at most one a check.
  package let credits: [Credit]

  package init(of reading: Reading, for brief: Brief, with checks: [Check] = Check.all) {
    var findings: [Finding] = []
    var credits: [Credit] = []
    let isForeign = reading.other != nil
    let brief = isForeign ? brief : brief.seeing(reading)
    let intent = brief.intent(of: reading)
    for check in checks where !check.mutedFor.contains(intent) {
      if isForeign, !check.isFreeOfLanguage { continue }
      let usual = check.severities[brief.platform.room]
      guard usual != nil || check.praises else { continue }
      let hits = check.look(reading, brief)
      if hits.isEmpty { continue }
      if let usual, let hit = hits.merged(.fault) {
        findings.append(
          Finding(
            check: check.id, aspect: check.aspect, severity: hit.severity ?? usual, hit: hit))
      }
      if let hit = hits.merged(.credit) {
        credits.append(Credit(check: check.id, aspect: check.aspect, hit: hit))
      }
    }
    self.reading = reading
    self.brief = brief
    self.findings = findings.sorted { ($0.start, $0.check) < ($1.start, $1.check) }
    self.credits = credits.sorted {
      ($0.hit.ranges.first?.start ?? 0, $0.check) < ($1.hit.ranges.first?.start ?? 0, $1.check)
    }
  }
}

extension [Hit] {
  /// All hits of one sign as one: the gravest leads and gives the wording, all places are kept.
  fileprivate func merged(_ sign: Hit.Sign) -> Hit? {
    let same = filter { $0.sign == sign }
    guard var lead = same.first else { return nil }
    for hit in same.dropFirst() where hit.isGraver(than: lead) { lead = hit }
    return Hit(
      sign, same.flatMap(\.ranges).inOrder, about: lead.about, values: lead.values,
      variant: lead.variant, severity: lead.severity, edits: same.flatMap(\.edits))
  }
}

extension [ByteRange] {
  /// Sorted, each once; mostly they are.
  fileprivate var inOrder: [ByteRange] {
    indices.dropFirst().allSatisfy { self[$0 - 1] < self[$0] } ? self : Set(self).sorted()
  }
}

extension Hit {
  fileprivate func isGraver(than other: Hit) -> Bool {
    guard let severity else { return false }
    return other.severity.map { $0 < severity } ?? true
  }
}
