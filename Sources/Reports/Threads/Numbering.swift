/// How the posts of a thread say which they are.
package enum Numbering: String, CaseIterable, Sendable {
  /// "2/5" behind the text.
  case slash
  /// "(2/5)" behind the text.
  case brackets
  case none

  /// What stands behind the text, the space before it included. A lone post has no number.
  package func mark(_ number: Int, of count: Int) -> String {
    guard count > 1 else { return "" }
    return switch self {
    case .slash: " \(number)/\(count)"
    case .brackets: " (\(number)/\(count))"
    case .none: ""
    }
  }

  /// The longest mark of a thread of so many posts, in letters; all are ASCII.
  func room(of count: Int) -> Int { mark(count, of: count).utf8.count }
}
