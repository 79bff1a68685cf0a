/// A named way to put a report on paper; one file each, listed in `Renderers.swift`.
package struct Renderer: Sendable {
  /// The word for it on the command line.
  package let name: String
  /// Whether people read it, so that width, colour and language of the page matter.
  package let isForPeople: Bool
  package let render: @Sendable (Report, Page) -> String

  package init(
    name: String, isForPeople: Bool, render: @escaping @Sendable (Report, Page) -> String
  ) {
    self.name = name
    self.isForPeople = isForPeople
    self.render = render
  }
}
