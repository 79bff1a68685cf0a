import Prose
import Rulebook

/// How long a post is, as JSON, and why.
struct LengthJSON {
  private let length: Length
  private let wording: Wording

  init(_ length: Length, _ wording: Wording) {
    self.length = length
    self.wording = wording
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("unit", length.unit.rawValue)
    writer.member("used", length.used)
    writer.member("limit", length.limit)
    writer.member("remaining", length.remaining)
    write(length.fold.map { ($0.lower, $0.upper) }, as: "fold", to: &writer)
    writer.openList("drivers")
    for driver in length.drivers { write(driver, to: &writer) }
    writer.closeList()
    write(length.also, to: &writer)
    write(length.counts.map { ($0.lowerBound, $0.upperBound) }, as: "counts", to: &writer)
    write(length.limits.map { ($0.lowerBound, $0.upperBound) }, as: "limits", to: &writer)
    guard !length.posts.isEmpty else { return }
    writer.openList("posts")
    for used in length.posts { writer.element(.number(used)) }
    writer.closeList()
  }

  private func write(
    _ band: (lower: Int, upper: Int)?, as key: StaticString, to writer: inout JSONWriter
  ) {
    guard let band else { return writer.member(key, value: .null) }
    writer.openRecord(key)
    writer.member("lower", band.lower)
    writer.member("upper", band.upper)
    writer.closeRecord()
  }

  private func write(_ driver: Measured.Driver, to writer: inout JSONWriter) {
    writer.openElement()
    writer.member("kind", driver.kind.rawValue)
    writer.member("count", driver.count)
    writer.member("cost", driver.cost)
    writer.member("characters", driver.characters)
    writer.member("text", wording.driver(driver, in: length.unit))
    writer.closeRecord()
  }

  private func write(_ second: Length.Second?, to writer: inout JSONWriter) {
    guard let second else { return writer.member("also", value: .null) }
    writer.openRecord("also")
    writer.member("unit", second.bound.unit.rawValue)
    writer.member("used", second.used)
    writer.member("limit", second.bound.limit)
    writer.member("remaining", second.remaining)
    writer.closeRecord()
  }
}
