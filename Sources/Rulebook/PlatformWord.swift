/// The word for a platform on a command line: "x", or "mastodon:1000" for a server of its own limit.
package struct PlatformWord: Hashable, Sendable {
  /// As its file is called.
  package let name: String
  /// What the server allows, in the unit of the platform; `nil` for the usual.
  package let limit: Int?

  /// `nil` for what no platform can be called.
  package init?(_ word: String) {
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty else { return nil }
    name = String(first)
    guard parts.count == 2 else {
      limit = nil
      return
    }
    let digits = parts[1].utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard digits, let number = Int(parts[1]), Self.limits.contains(number),
      Self.withServers.contains(name)
    else { return nil }
    limit = number
  }

  private static let limits = 1...1_000_000

  /// Where each server sets its own limit.
  private static let withServers = ["mastodon"]
}

extension Platform {
  /// The same on a server with a limit of its own.
  func with(limit: Int) -> Platform {
    let figures = figures.map { figure in
      figure.key == "limit"
        ? Figure(key: "limit", source: "\(name):\(limit)", date: "", confidence: "")
        : figure
    }
    return Platform(
      name: name, title: title, room: room, unit: unit, limit: limit, also: also, fold: fold,
      thresholds: thresholds, figures: figures)
  }
}
