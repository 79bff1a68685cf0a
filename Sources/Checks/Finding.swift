import Prose
import Rulebook

/// A fault that a check found in a post; at most one a check and post, with all its places.
package struct Finding: Hashable, Sendable {
  package let check: CheckID
  /// `nil` for a guard.
  package let aspect: Aspect?
  package let severity: Severity
  package let hit: Hit

  package init(check: CheckID, aspect: Aspect?, severity: Severity, hit: Hit) {
    self.check = check
    self.aspect = aspect
    self.severity = severity
    self.hit = hit
  }

  /// Where it begins; for ordering.
  package var start: Int { hit.ranges.first?.start ?? 0 }
}

/// A strength that a check found in a post; at most one a check and post, with all its places.
package struct Credit: Hashable, Sendable {
  package let check: CheckID
  package let aspect: Aspect?
  package let hit: Hit

  package init(check: CheckID, aspect: Aspect?, hit: Hit) {
    self.check = check
    self.aspect = aspect
    self.hit = hit
  }
}
