import Prose
import Rulebook

extension Brief {
  /// The points of lists that were announced as meant for others, looked for anew.
  func foundListedForOthers(in reading: Reading) -> Set<Int> {
    let headings = matches.of("dialogue/open-question", group: "to-others").map(\.sentence)
      .filter { reading.sentences[$0].listMarker == nil }
    guard !headings.isEmpty else { return [] }
    let points = reading.sentences.indices.filter { reading.sentences[$0].listMarker != nil }
    return Set(
      points.filter { point in
        headings.contains { $0 < point && point - $0 <= Self.reachOfHeading }
      })
  }

  /// In sentences: a long list still belongs to its heading.
  private static let reachOfHeading = 30
}
