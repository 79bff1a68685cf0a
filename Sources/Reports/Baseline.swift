import Checks
import Prose
import Rulebook

/// Findings that were there before somebody drew a line; only new ones count from then on.
///
/// It holds no word of any draft: each finding is a digest of its check and the folded words of its
/// sentences. A sentence that is changed is looked at anew. What is missing belongs to the whole
/// post, so there all its words count. A hold is never in it: it needs a person's answer.
package struct Baseline: Hashable, Sendable {
  private(set) var keys: Set<String>

  package init(keys: Set<String> = []) { self.keys = keys }

  package var count: Int { keys.count }

  /// How many of its findings are in none of these posts; renewing it forgets them.
  package func staleCount(among posts: [PostReport]) -> Int {
    let found = posts.flatMap { post in post.inspection.findings.map { Self.key(of: $0, in: post) }
    }
    return keys.subtracting(found).count
  }

  package mutating func add(_ post: PostReport) {
    let known = post.ignored.filter(\.isKnown).map(\.check)
    for finding in post.findings where finding.severity != .hold {
      keys.insert(Self.key(of: finding, in: post))
    }
    for finding in post.inspection.findings where known.contains(finding.check) {
      keys.insert(Self.key(of: finding, in: post))
    }
  }

  func contains(_ finding: Finding, in post: PostReport) -> Bool {
    !keys.isEmpty && finding.severity != .hold && keys.contains(Self.key(of: finding, in: post))
  }
}

extension Baseline {
  private static func key(of finding: Finding, in post: PostReport) -> String {
    let reading = post.inspection.reading
    var bytes = Array(finding.check.text.utf8)
    var ranges = finding.hit.ranges.filter { !$0.isEmpty }.sorted()[...]
    for sentence in reading.sentences {
      ranges = ranges.drop { $0.end <= sentence.range.start }
      let isMarked = ranges.lazy.prefix { $0.start < sentence.range.end }
        .contains { sentence.range.start < $0.end }
      guard isMarked || finding.hit.isMissing else { continue }
      bytes.append(0x0A)
      let words = reading.tokens[sentence.tokens].filter { $0.folded.length > 0 }
      for word in words { bytes += [0x20] + reading.folded(word) }
      // Emoji and signs have no folded form.
      if words.isEmpty { bytes += reading.text(sentence.range).utf8 }
    }
    return SHA256.hex(of: bytes)
  }
}

extension PostReport {
  /// The same, with what the baseline knows set aside.
  package func knowing(_ baseline: Baseline) -> PostReport {
    let known = findings.filter { baseline.contains($0, in: self) }
    guard !known.isEmpty else { return self }
    let left = findings.filter { !known.contains($0) }
    return PostReport(
      id: id, inspection: inspection, platform: platform, language: language, length: length,
      scorecard: scorecard, findings: left,
      // What is set aside outweighs nothing any more.
      echoes: echoes.intersection(left.echoes), credits: credits,
      ignored: ignored + known.map { Ignored(check: $0.check, reason: nil, isKnown: true) })
  }
}
