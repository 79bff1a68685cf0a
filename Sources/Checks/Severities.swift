import Rulebook

/// How grave a finding of a check is in each kind of room; `nil` means: not looked for there.
package struct Severities: Hashable, Sendable {
  package let short: Severity?
  package let long: Severity?
  package let article: Severity?

  package init(short: Severity?, long: Severity?, article: Severity?) {
    self.short = short
    self.long = long
    self.article = article
  }

  /// The same in every room.
  package static func everywhere(_ severity: Severity) -> Severities {
    Severities(short: severity, long: severity, article: severity)
  }

  /// One on LinkedIn and its kin, another on X and its kin.
  package static func long(_ long: Severity?, short: Severity?) -> Severities {
    Severities(short: short, long: long, article: long)
  }

  package subscript(room: Platform.Room) -> Severity? {
    switch room {
    case .short: short
    case .long: long
    case .article: article
    }
  }
}
