import Prose
import Rulebook

/// A post as its readers meet it: its lines as they break, and where "… more" cuts it.
///
/// An estimate, and drawn as one: no platform says how wide its lines are. Linear.
package struct Preview: Sendable {
  /// What people hold in their hands.
  package enum Device: String, CaseIterable, Sendable {
    case phone, desktop

    /// Characters in a line. Source: Polypost, feedPreview.ts,
    /// https://github.com/markrussinovich/Polypost, read 2026-11-23; an estimate.
    package var columns: Int {
      switch self {
      case .phone: 47
      case .desktop: 70
      }
    }
  }

  /// Where a post is cut until somebody asks for more.
  package struct Cut: Hashable, Sendable {
    /// So many lines stand before it.
    package let lines: Int
    /// In characters: surely not before the lower, surely by the upper.
    package let band: Platform.Fold
  }

  package let platform: Platform
  package let device: Device
  /// Safe to print; links as the platform shows them. Blank lines are empty.
  package let lines: [String]
  /// `nil` when all of the post is seen at once.
  package let cut: Cut?
  package let length: Length
  /// Which post of a thread it is, from 1, and of how many; a lone post is the first of one.
  package let number: Int
  package let count: Int

  /// One for each post of a thread that its author has numbered, otherwise one. `columns`: narrower
  /// than the device's own lines where a page has no room for them.
  package static func all(
    of reading: Reading, on platform: Platform, device: Device, columns: Int? = nil,
    ascii: Bool = false
  ) -> [Preview] {
    let posts = platform.thread(in: reading)?.posts.map(\.range) ?? [reading.draft.post]
    let columns = min(columns ?? device.columns, device.columns)
    return posts.enumerated().map { index, post in
      let rows = PreviewRows(of: reading, in: post, on: platform, columns: columns, ascii: ascii)
      return Preview(
        platform: platform, device: device, lines: rows.lines,
        cut: platform.fold.flatMap { fold in
          rows.visibleLines(on: device, fold).map { Cut(lines: $0, band: fold) }
        }, length: Length(of: reading.draft, in: post, on: platform), number: index + 1,
        count: posts.count)
    }
  }
}
