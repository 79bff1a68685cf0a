import Checks
import Rulebook

/// Which findings somebody wants to hear of, and which were answered already.
///
/// A check is named by its id, its family ("dialogue", "dialogue/") or the name behind the slash
/// ("open-question").
package struct Selection: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let reason: String?

    package init(_ name: String, reason: String? = nil) {
      self.name = name
      self.reason = reason
    }
  }

  /// Empty: all.
  package var selected: [String] = []
  /// Beats `selected`.
  package var ignored: [Entry] = []
  /// Holds a human has answered.
  package var acknowledged: [Entry] = []

  package init() {}

  package static func names(_ name: String, _ check: CheckID) -> Bool {
    name == check.text || namesFamily(name, check) || check.text.hasSuffix("/" + name)
  }

  package static func namesFamily(_ name: String, _ check: CheckID) -> Bool {
    name == check.family || name == check.family + "/"
  }

  func wants(_ check: CheckID) -> Bool {
    selected.isEmpty || selected.contains { Self.names($0, check) }
  }

  /// Why a finding is not to be shown; `nil` when it is.
  func dismissal(of finding: Finding) -> PostReport.Ignored? {
    if let entry = ignored.first(where: { Self.names($0.name, finding.check) }) {
      return PostReport.Ignored(check: finding.check, reason: entry.reason)
    }
    guard finding.severity == .hold else { return nil }
    // A question wants an answer of its own; one to a whole family would answer what nobody asked.
    return acknowledged.first { entry in
      Self.names(entry.name, finding.check) && !Self.namesFamily(entry.name, finding.check)
    }.map {
      PostReport.Ignored(check: finding.check, reason: $0.reason, isAcknowledged: true)
    }
  }
}
