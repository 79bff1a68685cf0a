/// The block of `key: value` lines between two `---` lines at the start of a file.
///
/// Flat on purpose: one value a line, no nesting. Unknown keys are kept, other tools use them.
package struct FrontMatter: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    /// As written, without quotation marks around the value.
    package let key: String
    package let value: String
    package let keyRange: ByteRange
    /// Inside quotation marks if there are any; empty when there is no value.
    package let valueRange: ByteRange
    /// In the file, from 1.
    package let line: Int

    package init(
      key: String, value: String, keyRange: ByteRange, valueRange: ByteRange, line: Int
    ) {
      self.key = key
      self.value = value
      self.keyRange = keyRange
      self.valueRange = valueRange
      self.line = line
    }
  }

  /// What can be wrong with the block. Lines count from 1 in the file.
  package enum Fault: Hashable, Sendable {
    /// The block opens in line 1 and never closes.
    case unclosed
    case notKeyValue(line: Int, text: String)
    case nested(line: Int)
    case duplicate(key: String, line: Int, first: Int)
  }

  /// In the order of the file; keys are unique.
  package let fields: [Field]
  /// With both `---` lines; empty when there is no block.
  package let range: ByteRange

  package static let none = FrontMatter(fields: [], range: ByteRange(0, 0))

  package init(fields: [Field], range: ByteRange) {
    self.fields = fields
    self.range = range
  }

  package subscript(key: String) -> Field? { fields.first { $0.key == key } }
}
