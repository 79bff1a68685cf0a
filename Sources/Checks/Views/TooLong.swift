import Prose
import Rulebook

/// A post that a platform will not take, or perhaps not.
struct TooLong {
  enum Kind: String {
    /// More than twice what fits in a short room.
    case room
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

  /// Whether no source or count lets it pass.
  var isSure: Bool {
    switch kind {
    case .counted, .named: false
    case .room, .also, nil: true
    }
  }

  /// One for each limit of the platform that is overstepped.
  static func all(in reading: Reading, _ brief: Brief) -> [TooLong] {
    brief.platform.bounds.enumerated().compactMap { index, bound in
      let used =
        bound.unit == brief.platform.unit
        ? brief.length(of: reading) : bound.unit.length(of: reading.draft)
      return TooLong(
        reading.draft, bound, used: used.total, isSecond: index > 0, on: brief.platform)
    }
  }

  private init?(
    _ draft: Draft, _ bound: Platform.Bound, used: Int, isSecond: Bool, on platform: Platform
  ) {
    let lowest = isSecond ? bound.limit : platform.lowestLimit ?? bound.limit
    guard used > min(lowest, bound.limit) else { return nil }
    let fitsOtherwise =
      bound.unit == .utf16 && platform.hasUnsureUnit
      && Measure.codePoints.length(of: draft).total <= bound.limit
    let isOfAnotherRoom = platform.room == .short && used > 2 * bound.limit
    let sure: Kind? = isSecond ? .also : isOfAnotherRoom ? .room : nil
    kind = used <= bound.limit ? .named : fitsOtherwise ? .counted : sure
    let cut = bound.unit.cut(
      draft.bytes, in: draft.post, at: used > bound.limit ? bound.limit : lowest)
    range = ByteRange(cut, draft.post.end)
    self.bound = bound
    self.lowest = lowest
    self.used = used
  }
}
