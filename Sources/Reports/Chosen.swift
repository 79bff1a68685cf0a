/// A choice and where it came from: "flag", "front-matter", "house-file", "detected", "default".
package struct Chosen<Choice: Hashable & Sendable>: Hashable, Sendable {
  package let value: Choice
  package let origin: String

  package init(_ value: Choice, from origin: String) {
    self.value = value
    self.origin = origin
  }
}
