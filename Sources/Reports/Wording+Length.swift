import Prose
import Rulebook

extension Wording {
  package func length(_ length: Length) -> String {
    let used = Value.number(length.used)
    guard let limit = length.limit else { return say("length-open", ["used": used]) }
    let band = length.limits.map(written)
    guard length.posts.isEmpty else {
      let count = Value.number(length.posts.count)
      return say("length-thread", ["count": count, "used": used, "limit": .number(limit)])
    }
    return say(
      length.isAbout ? "length-about" : "length",
      ["used": used, "limit": band.map { .text($0) } ?? .number(limit)])
  }

  /// "40,000–125,000".
  func written(_ band: ClosedRange<Int>) -> String {
    [band.lowerBound, band.upperBound].map(page.phrasebook.written).joined(separator: "–")
  }

  /// Why the counter shows what it shows: a sentence for each thing that may surprise.
  func reasons(for length: Length) -> [String] {
    let second = length.also.map { also in
      say(
        "length-also.\(also.bound.unit.rawValue)",
        ["used": .number(also.used), "limit": .number(also.bound.limit)])
    }
    let bands = [("length-counts", length.counts), ("length-limits", length.limits)]
    let doubts = bands.compactMap { key, band in
      band.map { say(key, ["band": .text(written($0))]) }
    }
    return length.drivers.map { driver($0, in: length.unit) } + [second].compactMap(\.self) + doubts
  }

  /// "3 links at 23 = 69" where each costs the same, otherwise "3 links: 61 in place of 104".
  func driver(_ driver: Measured.Driver, in unit: Platform.Unit) -> String {
    let count = driver.count
    let what = say("driver.\(driver.kind.rawValue)", ["count": .number(count)])
    var values: Values = [
      "what": .text(what), "cost": .number(driver.cost), "characters": .number(driver.characters),
    ]
    guard driver.hasOnePrice(in: unit) else { return say("driver-sum", values) }
    values["each"] = .number(driver.cost / count)
    return say(count == 1 ? "driver-one" : "driver-each", values)
  }
}

extension Measured.Driver {
  /// Whether the platform takes the same for every one, whatever it is made of.
  fileprivate func hasOnePrice(in unit: Platform.Unit) -> Bool {
    switch unit {
    case .xWeighted: kind != .mark
    case .mastodon: kind == .link
    case .utf16, .utf8, .graphemes, .bluesky, .codePoints: false
    }
  }
}
