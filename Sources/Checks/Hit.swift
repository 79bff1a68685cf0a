import Prose
import Rulebook

/// What the look of a check brings back: a place and the values its wording needs.
package struct Hit: Hashable, Sendable {
  package enum Sign: Sendable { case fault, credit }

  package let sign: Sign
  /// Sorted, without overlap. For something missing: one empty range where it would fit.
  package let ranges: [ByteRange]
  /// The author's words it speaks of, where they are not what it marks.
  package let about: ByteRange?
  /// Fills the `{places}` of the wording.
  package let values: Values
  /// Which wording holds, where a check can see different things: the key "finding.<variant>"
  /// is preferred to "finding".
  package let variant: String?
  /// Overrules the severity on the card of the check.
  package let severity: Severity?
  package let edits: [Edit]

  package init(
    _ sign: Sign, _ ranges: [ByteRange], about: ByteRange? = nil, values: Values = [:],
    variant: String? = nil, severity: Severity? = nil, edits: [Edit] = []
  ) {
    self.sign = sign
    self.ranges = ranges
    self.about = about
    self.values = values
    self.variant = variant
    self.severity = severity
    self.edits = edits
  }

  /// Whether something is not there, and the range is only where it would fit.
  package var isMissing: Bool { sign == .fault && ranges.allSatisfy(\.isEmpty) }

  package static func fault(
    _ ranges: [ByteRange], values: Values = [:], variant: String? = nil,
    severity: Severity? = nil, edits: [Edit] = []
  ) -> Hit {
    Hit(.fault, ranges, values: values, variant: variant, severity: severity, edits: edits)
  }

  package static func missing(
    at offset: Int, about: ByteRange? = nil, values: Values = [:],
    variant: String? = nil, severity: Severity? = nil
  ) -> Hit {
    Hit(
      .fault, [ByteRange(offset, offset)], about: about, values: values, variant: variant,
      severity: severity)
  }

  package static func credit(
    _ ranges: [ByteRange], values: Values = [:], variant: String? = nil
  ) -> Hit {
    Hit(.credit, ranges, values: values, variant: variant)
  }
}

/// A change to the text that a person may accept.
package struct Edit: Hashable, Sendable {
  package let range: ByteRange
  package let replacement: String
  /// Whether the meaning surely stays the same.
  package let isSafe: Bool

  package init(_ range: ByteRange, replacement: String, isSafe: Bool = false) {
    self.range = range
    self.replacement = replacement
    self.isSafe = isSafe
  }
}
