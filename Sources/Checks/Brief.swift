import Prose
import Rulebook

/// All a check may know besides the text: the platform, the circumstances, and what the lexicons
/// found. Views that several checks share are extensions in files of their own.
package struct Brief: Sendable {
  package let platform: Platform
  package let circumstances: Circumstances
  package let matches: Matches
  /// `nil` until `seeing(_:)`; then this brief belongs to one reading.
  var seen: Seen?

  package init(platform: Platform, circumstances: Circumstances, matches: Matches) {
    self.platform = platform
    self.circumstances = circumstances
    self.matches = matches
  }
}
