import Prose
import Reports
import Rulebook

extension Length {
  /// As the counter of the platform shows it.
  init(of draft: Draft, on platform: Platform) {
    self.init(
      unit: platform.unit, used: platform.unit.length(of: draft).total, limit: platform.limit,
      fold: platform.fold)
  }
}
