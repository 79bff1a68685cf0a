import Prose
import Rulebook

/// A draft cut into posts that follow each other.
///
/// The posts hold the words of the draft, all of them and in order; only white space at the cuts
/// and the author's own marks ("---" alone on a line) are left out.
package struct PostThread: Sendable {
  package struct Post: Sendable {
    /// In the draft.
    package let range: ByteRange
    /// With its number and, in the last one, the link: what will be published.
    package let text: String
    /// In the unit of the platform.
    package let used: Int
  }

  package let posts: [Post]
  package let limit: Int
  /// Words longer than a post, cut in their middle because nothing else was possible.
  package let cutWords: [ByteRange]

  /// `nil` where the platform has no limit. `link` goes to the end of the last post. A name that
  /// begins with one of `firstNames` stays whole.
  ///
  /// The cost grows with the length of the draft times the logarithm of its posts.
  package init?(
    of reading: Reading, on platform: Platform, numbering: Numbering = .slash,
    link: String? = nil, firstNames: WordSet = WordSet()
  ) {
    guard let limit = platform.limit else { return nil }
    let tail = link.map { "\n\($0)" } ?? ""
    let seams = Seams(in: reading, firstNames: firstNames)
    var cut = Cutting(reading, platform, at: seams, room: limit, tail: tail)
    var count = 1
    // Numbers take room, and more posts have longer numbers: until it holds.
    while cut.ranges.count > count {
      count = cut.ranges.count
      let room = max(limit - numbering.room(of: count), 1)
      cut = Cutting(reading, platform, at: seams, room: room, tail: tail)
    }
    let ranges = cut.ranges
    self.limit = limit
    cutWords = cut.cutWords
    posts = ranges.enumerated().map { index, range in
      let isLast = index == ranges.count - 1
      let text =
        reading.text(range) + numbering.mark(index + 1, of: ranges.count) + (isLast ? tail : "")
      let bytes = Array(text.utf8)
      let used = platform.unit.length(of: bytes, in: ByteRange(0, bytes.count)).total
      return Post(range: range, text: text, used: used)
    }
  }
}
