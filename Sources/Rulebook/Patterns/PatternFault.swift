/// A mistake in one pattern.
struct PatternFault: Error {
  /// Index into the text that was parsed.
  let offset: Int
  let reason: RuleReason
  let values: Values

  init(_ reason: RuleReason, at offset: Int, _ values: Values = [:]) {
    self.offset = offset
    self.reason = reason
    self.values = values
  }
}
