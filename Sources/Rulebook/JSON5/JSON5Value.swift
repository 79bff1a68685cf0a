import Prose

/// A value of a JSON5 file, and where it stands there.
package struct JSON5Value: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// Always finite. `integer` is `nil` for fractions and for what does not fit.
    case number(Double, integer: Int?)
    case text(String)
    case list([JSON5Value])
    case object([JSON5Member])
  }

  package let content: Content
  /// In the file, quotation marks and brackets included.
  package let range: ByteRange

  /// The value of a key; `nil` when this is no object or has no such key.
  package subscript(key: String) -> JSON5Value? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  package var integer: Int? {
    if case .number(_, let integer) = content { integer } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let bool) = content { bool } else { nil }
  }
}

/// A key of an object with its value. The keys of an object are unique.
package struct JSON5Member: Hashable, Sendable {
  package let key: String
  /// In the file, quotation marks included.
  package let keyRange: ByteRange
  package let value: JSON5Value
}
