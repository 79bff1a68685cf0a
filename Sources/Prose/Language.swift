/// A language with rules of its own. A new one is one case here and one folder under `Rules/`.
package enum Language: String, CaseIterable, Sendable {
  case en
  case de
}
