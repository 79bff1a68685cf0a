import Checks
import Prose
import Rulebook

/// One line of an NDJSON stream: a post, and what is said about it.
struct StreamPost: Hashable, Sendable {
  let id: String?
  let text: String
  let platform: String?
  let language: Language?
  let intent: Circumstances.Intent?
  let isListed: Bool?
}
