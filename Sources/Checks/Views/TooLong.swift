import Prose
import Rulebook

/// A post that a platform will not take, or perhaps not.
struct TooLong {
  enum Kind: String {
    /// More than twice what fits in a short room.
    case room
    /// One of the posts of a thread.
    case post
    /// By the second of two limits.
    case also
    /// The platform does not say how it counts: by one count too long, by another not.
    case counted
    /// Sources name limits that contradict each other; it is over the lowest only.
    case named
  }

  /// `nil` for what is simply too long.
  let kind: Kind?
  let bound: Platform.Bound
  /// The lowest limit any source names.
  let lowest: Int
  let used: Int
  /// What would not be shown.
  let range: ByteRange
  /// Which post of a thread it is, from 1; a lone post is the first of one.
  let number: Int
  let count: Int

  /// Whether no source or count lets it pass.
  var isSure: Bool {
    switch kind {
    case .counted, .named: false
    case .room, .post, .also, nil: true
    }
  }

  /// By the first limit that is overstepped: the post, or each of a thread that its author has
  /// numbered.
  static func all(in reading: Reading, _ brief: Brief) -> [TooLong] {
    let platform = brief.platform
    let posts = platform.thread(in: reading)?.posts.map(\.range) ?? [reading.draft.post]
    return posts.indices.compactMap { index in
      platform.bounds.indices.lazy.compactMap { bound in
        let (draft, unit) = (reading.draft, platform.bounds[bound].unit)
        let used =
          posts.count == 1 && unit == platform.unit
          ? brief.length(of: reading) : unit.length(of: draft.bytes, in: posts[index])
        return TooLong(
          draft, post: index, of: posts, used: used.total, bound: bound, on: platform)
      }.first
    }
  }

  private init?(
    _ draft: Draft, post: Int, of posts: [ByteRange], used: Int, bound index: Int,
    on platform: Platform
  ) {
    let bound = platform.bounds[index]
    let lowest = index > 0 ? bound.limit : platform.lowestLimit ?? bound.limit
    guard used > min(lowest, bound.limit) else { return nil }
    let own = posts[post]
    let fitsOtherwise =
      bound.unit == .utf16 && platform.hasUnsureUnit
      && Measure.codePoints.length(of: draft.bytes, in: own).total <= bound.limit
    let isOfAnotherRoom = platform.room == .short && used > 2 * bound.limit
    let sure: Kind? =
      index > 0 ? .also : posts.count > 1 ? .post : isOfAnotherRoom ? .room : nil
    kind = used <= bound.limit ? .named : fitsOtherwise ? .counted : sure
    let cut = bound.unit.cut(
      draft.bytes, in: own, at: used > bound.limit ? bound.limit : lowest)
    range = ByteRange(cut, own.end)
    self.bound = bound
    self.lowest = lowest
    self.used = used
    number = post + 1
    count = posts.count
  }
}

extension [TooLong] {
  /// Which wording holds: that of the longest, or one for several posts of a thread.
  var variant: String? {
    if count > 1, allSatisfy({ $0.kind == .post }) { return "posts" }
    return self.max { $0.used < $1.used }?.kind?.rawValue
  }
}
