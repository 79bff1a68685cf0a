/// Colours by their meaning; a word or a mark always says the same without them.
///
/// Only basic colours that can be read on light and on dark ground: no yellow, no blue, no white.
package struct Styling: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case error, hold, warning, suggestion, strength
    /// A heading, or the author's words that are meant.
    case strong
    /// What may be skipped: places, numbers of lines, ids.
    case quiet
  }

  package let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  /// The text must have gone through `Visible` and hold no line end.
  package func paint(_ text: some StringProtocol, _ role: Role) -> String {
    guard isOn, !text.isEmpty else { return String(text) }
    return "\u{1B}[\(Self.code(of: role))m\(text)\u{1B}[0m"
  }

  private static func code(of role: Role) -> String {
    switch role {
    case .error: "1;31"
    case .hold: "31"
    case .warning: "35"
    case .suggestion: "36"
    case .strength: "32"
    case .strong: "1"
    case .quiet: "2"
    }
  }
}
