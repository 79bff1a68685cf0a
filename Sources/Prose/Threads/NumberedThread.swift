/// A draft that its author has cut into posts and numbered: "1/3 …", "(2/3) …" or "… 3/3".
///
/// The numbers stand all in front of the posts or all behind them, begin with 1 and leave none
/// out; where a total is given, there are as many posts. So "1/2 cup flour", "24/7" and "3/4 of
/// staff" number nothing. A post ends before a blank line or a line of dashes.
package struct NumberedThread: Hashable, Sendable {
  package struct Post: Hashable, Sendable {
    /// What will be published, its number included; without white space at its ends.
    package let range: ByteRange
    /// Its number, with the emoji that belong to it ("1/5 👇").
    package let mark: ByteRange
    /// What it says: all of it but the number. Never empty.
    package let text: ByteRange
  }

  /// Two at least, in order.
  package let posts: [Post]

  /// `nil` where the draft is none. Linear; most drafts are turned down by their first and last
  /// characters.
  init?(in draft: Draft) {
    let isNumbered =
      NumberMark(atStartOf: draft.post, in: draft.bytes)?.number == 1
      || NumberMark(atEndOf: draft.post, in: draft.bytes) != nil
    guard isNumbered else { return nil }
    let blocks = Block.all(in: draft)
    guard
      let posts = Self.posts(in: blocks, of: draft, .front)
        ?? Self.posts(in: blocks, of: draft, .back)
    else { return nil }
    self.posts = posts
  }
}

extension NumberedThread {
  /// The tokens of the draft, with each number a single space: nobody reads it as words.
  func hidingMarks(in tokens: [Token]) -> [Token] {
    var rest = posts.map(\.mark)[...]
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    for token in tokens {
      while let mark = rest.first, mark.end <= token.range.start { rest.removeFirst() }
      guard let mark = rest.first, mark.overlaps(token.range) else {
        kept.append(token)
        continue
      }
      let isFirst = token.range.start <= mark.start
      let hidden = isFirst ? token.range : kept.removeLast().range.joined(with: token.range)
      let place = ByteRange(token.folded.start, token.folded.start)
      kept.append(Token(kind: .space, range: hidden, folded: place))
    }
    return kept
  }
}

extension NumberedThread {
  fileprivate enum Side { case front, back }

  /// Lines that belong together, between blank lines and lines of dashes.
  fileprivate struct Block {
    let range: ByteRange
    /// How many lines of dashes stand before it.
    let section: Int

    static func all(in draft: Draft) -> [Block] {
      var blocks: [Block] = []
      var section = 0
      var open: ByteRange?
      for line in draft.lines(in: draft.post) {
        if !line.isEmpty, !draft.isCutMark(line) {
          open = open?.joined(with: line) ?? line
          continue
        }
        if let range = open { blocks.append(Block(range: range, section: section)) }
        open = nil
        if !line.isEmpty { section += 1 }
      }
      return blocks + (open.map { [Block(range: $0, section: section)] } ?? [])
    }
  }

  /// Blocks without a number belong to the post before them, or behind them where the number ends
  /// it. A fraction with another total ("3/4 of staff") begins and ends none.
  private static func posts(in blocks: [Block], of draft: Draft, _ side: Side) -> [Post]? {
    let marks = blocks.map { $0.mark(at: side, in: draft) }
    let total = marks.lazy.compactMap { $0?.total }.first
    let numbered = blocks.indices.filter { index in
      marks[index].map { ($0.total ?? total) == total } ?? false
    }
    let bounds =
      switch side {
      case .front: numbered + [blocks.count]
      case .back: [0] + numbered.map { $0 + 1 }
      }
    guard numbered.count >= 2, numbered.count == total ?? numbered.count, bounds.first == 0,
      bounds.last == blocks.count
    else { return nil }
    var posts: [Post] = []
    for index in numbered.indices {
      guard let mark = marks[numbered[index]], mark.number == index + 1,
        let post = Post(blocks[bounds[index]..<bounds[index + 1]], mark.range, side, in: draft)
      else { return nil }
      posts.append(post)
    }
    return posts
  }
}

extension NumberedThread.Post {
  /// `nil` where it says nothing, or goes on beyond a line of dashes.
  fileprivate init?(
    _ blocks: ArraySlice<NumberedThread.Block>, _ mark: ByteRange, _ side: NumberedThread.Side,
    in draft: Draft
  ) {
    guard let first = blocks.first, let last = blocks.last, first.section == last.section else {
      return nil
    }
    range = first.range.joined(with: last.range)
    self.mark = mark
    let rest =
      switch side {
      case .front: ByteRange(mark.end, range.end)
      case .back: ByteRange(range.start, mark.start)
      }
    text = WhiteSpace.trimmed(rest, in: draft.bytes.span)
    if text.isEmpty { return nil }
  }
}

extension NumberedThread.Block {
  fileprivate func mark(at side: NumberedThread.Side, in draft: Draft) -> NumberMark? {
    switch side {
    case .front: NumberMark(atStartOf: range, in: draft.bytes)
    case .back: NumberMark(atEndOf: range, in: draft.bytes)
    }
  }
}
