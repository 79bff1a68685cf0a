/// What a script learns. An unknown code means "not checked", as with any other program.
package enum ExitCode {
  /// The gate passed, or the job is done.
  package static let passed: Int32 = 0
  /// The gate failed.
  package static let failed: Int32 = 1
  /// Something was not checked or not delivered; beats every other answer.
  package static let broken: Int32 = 2
  /// Only questions for a human are open.
  package static let held: Int32 = 3
  /// The reader of the output went away: 128 and the number of the signal for it.
  package static let brokenPipe: Int32 = 141
}
