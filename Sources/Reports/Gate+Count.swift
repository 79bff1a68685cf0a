import Checks
import Rulebook

extension Gate {
  /// What a gate must know of posts, so that they need not be kept.
  package struct Count: Hashable, Sendable {
    package private(set) var posts = 0
    /// Posts by verdict; none without a post.
    private(set) var verdicts: [Verdict: Int] = [:]
    /// Posts too short for scores.
    private(set) var unscored = 0
    /// By the rank of their severity.
    private var findings = Array(repeating: 0, count: Severity.allCases.count)
    /// In the order of aspects.
    private var lowest = [Int?](repeating: nil, count: Aspect.allCases.count)

    package init(_ posts: [PostReport] = []) {
      for index in posts.indices { add(posts[index]) }
    }

    package mutating func add(_ post: borrowing PostReport) {
      posts += 1
      if let verdict = post.verdict { verdicts[verdict, default: 0] += 1 }
      for index in post.findings.indices { findings[post.findings[index].severity.rank] += 1 }
      guard let scores = post.scorecard?.scores else {
        unscored += 1
        return
      }
      for (place, aspect) in Aspect.allCases.enumerated() {
        lower(place, to: scores[aspect]?.value)
      }
    }

    package mutating func add(_ other: Count) {
      posts += other.posts
      verdicts.merge(other.verdicts) { $0 + $1 }
      unscored += other.unscored
      for rank in findings.indices { findings[rank] += other.findings[rank] }
      for place in lowest.indices { lower(place, to: other.lowest[place]) }
    }

    private mutating func lower(_ place: Int, to value: Int?) {
      guard let value else { return }
      lowest[place] = min(lowest[place] ?? value, value)
    }
  }
}

extension Gate.Count {
  subscript(severity: Severity) -> Int { findings[severity.rank] }

  /// A hold asks a human and fails nothing by itself, unless somebody says so.
  func failures(at failOn: Severity) -> Int {
    Severity.allCases.filter { $0 >= failOn && ($0 != .hold || failOn == .hold) }
      .reduce(0) { $0 + self[$1] }
  }

  /// For each aspect the lowest score of all posts, if it is too low.
  func lowScores(minimums: [Aspect: Int]) -> [Gate.Reason] {
    guard !minimums.isEmpty else { return [] }
    return Aspect.allCases.enumerated().compactMap { place, aspect in
      guard let minimum = minimums[aspect], let lowest = lowest[place], lowest < minimum else {
        return nil
      }
      return .score(aspect, value: lowest, minimum: minimum)
    }
  }
}
