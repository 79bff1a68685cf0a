import Prose
import Rulebook

/// A draft cut into posts that follow each other.
///
/// The posts hold the words of the draft, all of them and in order; only white space at the cuts
/// and the author's own marks ("---" alone on a line, and numbers that new ones replace) are left
/// out.
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
  /// How many posts of the author's own, numbered ones were too long and had to be cut.
  package let tooLong: Int

  /// `nil` where the platform has no limit. `link` goes to the end of the last post. A name that
  /// begins with one of `firstNames` stays whole.
  ///
  /// Where the author has numbered the posts, they stand as they are if all of them fit. If not, or
  /// if `numbering` is given, they get new numbers, and only those that do not fit are cut.
  ///
  /// The cost grows with the length of the draft times the logarithm of its posts.
  package init?(
    of reading: Reading, on platform: Platform, numbering: Numbering? = nil,
    link: String? = nil, firstNames: WordSet = WordSet()
  ) {
    guard let limit = platform.limit else { return nil }
    self.limit = limit
    let tail = link.map { "\n\($0)" } ?? ""
    let own = platform.thread(in: reading)?.posts ?? []
    let kept = Self.posts(own.map(\.range), of: reading, .none, tail, platform)
    tooLong = kept.count { $0.used > limit }
    guard kept.isEmpty || tooLong > 0 || numbering != nil else {
      posts = kept
      cutWords = []
      return
    }
    let sections = own.isEmpty ? nil : own.map(\.text)
    let seams = Seams(in: reading, firstNames: firstNames, sections: sections)
    var cut = Cutting(reading, platform, at: seams, room: limit, tail: tail)
    var count = 1
    // Numbers take room, and more posts have longer numbers: until it holds.
    let numbering = numbering ?? .slash
    while cut.ranges.count > count {
      count = cut.ranges.count
      let room = max(limit - numbering.room(of: count), 1)
      cut = Cutting(reading, platform, at: seams, room: room, tail: tail)
    }
    cutWords = cut.cutWords
    posts = Self.posts(cut.ranges, of: reading, numbering, tail, platform)
  }

  private static func posts(
    _ ranges: [ByteRange], of reading: Reading, _ numbering: Numbering, _ tail: String,
    _ platform: Platform
  ) -> [Post] {
    ranges.enumerated().map { index, range in
      let isLast = index == ranges.count - 1
      let text =
        reading.text(range) + numbering.mark(index + 1, of: ranges.count) + (isLast ? tail : "")
      let bytes = Array(text.utf8)
      let used = platform.unit.length(of: bytes, in: ByteRange(0, bytes.count)).total
      return Post(range: range, text: text, used: used)
    }
  }
}
