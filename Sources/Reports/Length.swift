import Prose
import Rulebook

/// How long a post is where it will appear.
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
    drivers: [Measured.Driver] = [], also: Second? = nil
  ) {
    self.unit = unit
    self.used = used
    self.limit = limit
    self.fold = fold
    self.drivers = drivers
    self.also = also
  }

  /// As the counters of the platform show it.
  package init(of draft: Draft, on platform: Platform) {
    let measured = platform.unit.length(of: draft)
    self.init(
      unit: platform.unit, used: measured.total, limit: platform.limit, fold: platform.fold,
      drivers: measured.drivers,
      also: platform.also.map { Second(bound: $0, used: $0.unit.length(of: draft).total) })
  }

  package var remaining: Int? { limit.map { $0 - used } }
}
