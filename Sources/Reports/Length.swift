import Prose
import Rulebook

/// How long a post is where it will appear; of a thread, its longest post.
package struct Length: Hashable, Sendable {
  package let unit: Platform.Unit
  package let used: Int
  /// In `unit`; `nil` when the platform has none worth speaking of.
  package let limit: Int?
  package let fold: Platform.Fold?
  /// What counts otherwise than it looks, by kind; empty if nothing does.
  package let drivers: [Measured.Driver]
  /// As a second counter has it, where a platform has two.
  package let also: Second?
  /// What the length may be, where the platform does not say how it counts, and that matters.
  package let counts: ClosedRange<Int>?
  /// What the limit may be, where sources contradict each other.
  package let limits: ClosedRange<Int>?
  /// How long each post is of a thread that its author has numbered; otherwise empty.
  package let posts: [Int]

  package struct Second: Hashable, Sendable {
    package let bound: Platform.Bound
    package let used: Int

    package init(bound: Platform.Bound, used: Int) {
      self.bound = bound
      self.used = used
    }

    package var remaining: Int { bound.limit - used }
  }

  package init(
    unit: Platform.Unit, used: Int, limit: Int?, fold: Platform.Fold?,
    drivers: [Measured.Driver] = [], also: Second? = nil, counts: ClosedRange<Int>? = nil,
    limits: ClosedRange<Int>? = nil, posts: [Int] = []
  ) {
    self.unit = unit
    self.used = used
    self.limit = limit
    self.fold = fold
    self.drivers = drivers
    self.also = also
    self.counts = counts
    self.limits = limits
    self.posts = posts
  }

  /// As the counters of the platform show it; `measured` where somebody
  /// has counted before, in the unit of the platform.
  package init(of draft: Draft, on platform: Platform, measured: Measured? = nil) {
    self.init(of: draft, in: draft.post, on: platform, measured: measured)
  }

  /// The same, where each post of a numbered thread is a text of its own.
  package init(of reading: Reading, on platform: Platform, measured: Measured? = nil) {
    guard let thread = platform.thread(in: reading) else {
      self.init(of: reading.draft, on: platform, measured: measured)
      return
    }
    let bytes = reading.draft.bytes
    let posts = thread.posts.map { platform.unit.length(of: bytes, in: $0.range).total }
    let longest = posts.indices.max { posts[$0] < posts[$1] } ?? 0
    self.init(of: reading.draft, in: thread.posts[longest].range, on: platform, posts: posts)
  }

  /// Of a stretch that is published alone.
  init(
    of draft: Draft, in post: ByteRange, on platform: Platform, measured: Measured? = nil,
    posts: [Int] = []
  ) {
    let bytes = draft.bytes
    let measured = measured ?? platform.unit.length(of: bytes, in: post)
    self.init(
      unit: platform.unit, used: measured.total, limit: platform.limit, fold: platform.fold,
      drivers: measured.drivers,
      also: platform.also.map {
        Second(bound: $0, used: $0.unit.length(of: bytes, in: post).total)
      },
      counts: Self.counts(of: bytes, in: post, on: platform, measured.total),
      limits: platform.limit.flatMap { highest in
        platform.lowestLimit.map { $0...max($0, highest) }
      }, posts: posts)
  }

  /// By code points, or by UTF-16: the two ways there are.
  private static func counts(
    of bytes: [UInt8], in post: ByteRange, on platform: Platform, _ used: Int
  ) -> ClosedRange<Int>? {
    guard platform.unit == .utf16, platform.hasUnsureUnit else { return nil }
    let fewest = Measure.codePoints.length(of: bytes, in: post).total
    return fewest < used ? fewest...used : nil
  }

  /// Whether nobody outside the platform knows the length or the limit for sure.
  var isAbout: Bool { counts != nil || limits != nil }

  package var remaining: Int? { limit.map { $0 - used } }
}
