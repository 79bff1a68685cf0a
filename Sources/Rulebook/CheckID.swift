/// The name of a check: family and name, as "dialogue/open-question".
package struct CheckID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }

  /// The part before the slash.
  package var family: Substring {
    text[..<(text.utf8.firstIndex(of: UInt8(ascii: "/")) ?? text.endIndex)]
  }
  package var description: String { text }

  /// Names are ASCII, so equal ones are equally long; most others differ in that already.
  package static func == (left: CheckID, right: CheckID) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text == right.text
  }
}

extension CheckID: Comparable {
  package static func < (left: CheckID, right: CheckID) -> Bool { left.text < right.text }
}
