/// What an adviser would say of the whole post, in one word.
package enum Verdict: String, CaseIterable, Sendable {
  case ready, nearly, rework, stop, hold
}
