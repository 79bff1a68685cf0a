/// A mistake in one pattern.
struct PatternFault: Error {
  /// Index into the text that was parsed.
  let offset: Int
  let reason: RuleReason
  let values: [String: Value]

  init(_ reason: RuleReason, at offset: Int, _ values: [String: Value] = [:]) {
    self.offset = offset
    self.reason = reason
    self.values = values
  }
}
