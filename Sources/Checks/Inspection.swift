import Prose
import Rulebook

/// What all checks together found in one reading.
package struct Inspection: Sendable {
  package let reading: Reading
  package let brief: Brief
  /// What the post is for, as somebody says or its words tell.
  package let intent: Circumstances.Intent
  /// By place, then by check; at most one a check.
  package let findings: [Finding]
  /// By place, then by check; at most one a check.
  package let credits: [Credit]

  package init(of reading: Reading, for brief: Brief, with checks: [Check] = Check.all) {
    var findings: [Finding] = []
    var credits: [Credit] = []
    let brief = reading.other == nil ? brief.seeing(reading) : brief
    let intent = brief.intent(of: reading)
    for index in checks.indices {
      let hits = checks.hits(of: index, in: reading, brief, for: intent)
      if hits.isEmpty { continue }
      let (check, aspect) = (checks[index].id, checks[index].aspect)
      if let usual = checks[index].severities[brief.platform.room], let hit = hits.merged(.fault) {
        findings.append(
          Finding(check: check, aspect: aspect, severity: hit.severity ?? usual, hit: hit))
      }
      if let hit = hits.merged(.credit) {
        credits.append(Credit(check: check, aspect: aspect, hit: hit))
      }
    }
    self.reading = reading
    self.brief = brief
    self.intent = intent
    self.findings = findings.sorted { ($0.start, $0.check) < ($1.start, $1.check) }
    self.credits = credits.sorted {
      ($0.hit.ranges.first?.start ?? 0, $0.check) < ($1.hit.ranges.first?.start ?? 0, $1.check)
    }
  }
}

extension Inspection {
  /// Whether its news is bad news of the author's own house, as somebody says or its words tell.
  package var isBadNews: Bool {
    intent == .badNews
      || brief.circumstances.intent == nil && intent == .opinion && brief.bringsBadNews(in: reading)
  }

  /// The same as if these checks had not looked.
  package func leavingOut(_ checks: Set<CheckID>) -> Inspection {
    Inspection(
      reading: reading, brief: brief, intent: intent,
      findings: findings.filter { !checks.contains($0.check) },
      credits: credits.filter { !checks.contains($0.check) })
  }

  private init(
    reading: Reading, brief: Brief, intent: Circumstances.Intent, findings: [Finding],
    credits: [Credit]
  ) {
    self.reading = reading
    self.brief = brief
    self.intent = intent
    self.findings = findings
    self.credits = credits
  }
}

extension [Check] {
  /// All one of them finds; nothing where it looks away or has nothing to say in this room.
  ///
  /// Asked of the list, as a check alone would be copied with all its examples.
  fileprivate func hits(
    of index: Int, in reading: Reading, _ brief: Brief, for intent: Circumstances.Intent
  ) -> [Hit] {
    if !self[index].mutedFor.isEmpty, self[index].mutedFor.contains(intent) { return [] }
    if reading.other != nil, !self[index].isFreeOfLanguage { return [] }
    if self[index].severities[brief.platform.room] == nil, !self[index].praises { return [] }
    return self[index].look(reading, brief)
  }
}

extension [Hit] {
  /// All hits of one sign as one: the gravest leads and gives the wording, all places are kept.
  fileprivate func merged(_ sign: Hit.Sign) -> Hit? {
    if count == 1, self[0].sign != sign || self[0].ranges.areInOrder {
      return self[0].sign == sign ? self[0] : nil
    }
    let same = filter { $0.sign == sign }
    guard var lead = same.first else { return nil }
    for hit in same.dropFirst() where hit.isGraver(than: lead) { lead = hit }
    let ranges = same.flatMap(\.ranges)
    return Hit(
      sign, ranges.areInOrder ? ranges : Set(ranges).sorted(), about: lead.about,
      values: lead.values, variant: lead.variant, severity: lead.severity,
      edits: same.flatMap(\.edits))
  }
}

extension [ByteRange] {
  /// Whether they are sorted, each once; mostly they are.
  fileprivate var areInOrder: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1] < self[$0] }
  }
}

extension Hit {
  fileprivate func isGraver(than other: Hit) -> Bool {
    guard let severity else { return false }
    return other.severity.map { $0 < severity } ?? true
  }
}
