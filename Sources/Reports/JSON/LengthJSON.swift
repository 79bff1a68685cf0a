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

  var value: JSONValue {
    [
      "unit": .text(length.unit.rawValue), "used": .number(length.used),
      "limit": JSONValue(length.limit), "remaining": JSONValue(length.remaining),
      "fold": length.fold.map { ["lower": .number($0.lower), "upper": .number($0.upper)] }
        ?? .null,
      "drivers": .list(length.drivers.map(driver)),
      "also": length.also.map(second) ?? .null, "counts": Self.band(length.counts),
      "limits": Self.band(length.limits),
    ]
  }

  private static func band(_ range: ClosedRange<Int>?) -> JSONValue {
    range.map { ["lower": .number($0.lowerBound), "upper": .number($0.upperBound)] } ?? .null
  }

  private func driver(_ driver: Measured.Driver) -> JSONValue {
    [
      "kind": .text(driver.kind.rawValue), "count": .number(driver.ranges.count),
      "cost": .number(driver.cost), "characters": .number(driver.characters),
      "text": .text(wording.driver(driver, in: length.unit)),
    ]
  }

  private func second(_ second: Length.Second) -> JSONValue {
    [
      "unit": .text(second.bound.unit.rawValue), "used": .number(second.used),
      "limit": .number(second.bound.limit), "remaining": .number(second.remaining),
    ]
  }
}
