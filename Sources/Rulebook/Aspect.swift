/// One of the four families that are scored. There is no total.
package enum Aspect: String, CaseIterable, Sendable {
  case dialogue
  case authenticity
  case stance
  case fit
}
