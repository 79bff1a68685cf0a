/// The words hashtags are made of, to tell "#changemanagement" from "#leadership".
///
/// All in small letters, composed but not folded.
package struct TagWords: Sendable {
  /// Words that stand alone; one of them makes several words of a tag.
  package var alone = WordSet()
  /// Words that also grow together with others to one ("team", "work").
  package var joining = WordSet()
  /// Short words that may stand between others ("of").
  package var joints = WordSet()

  package init() {}

  /// The words of a tag without its "#", where there surely are several; `nil` otherwise.
  ///
  /// The fewest that cover all of it. Quadratic, in tags of a few dozen letters.
  func words(of tag: Span<UInt8>) -> [Range<Int>]? {
    guard (Self.fewest...Self.most).contains(tag.count) else { return nil }
    guard let pieces = pieces(of: tag), pieces.count > 1,
      let first = pieces.first, let last = pieces.last,
      first.kind != .joint, last.kind != .joint
    else { return nil }
    let isSurely = pieces.contains { $0.kind != .joining }
    return isSurely ? pieces.map(\.range) : nil
  }

  /// In letters.
  private static let fewest = 7
  private static let most = 60
}

extension TagWords {
  private enum Kind { case alone, joining, joint }

  private struct Piece {
    let range: Range<Int>
    let kind: Kind
  }

  private func pieces(of tag: Span<UInt8>) -> [Piece]? {
    var best: [[Piece]?] = Array(repeating: nil, count: tag.count + 1)
    best[0] = []
    for start in 0..<tag.count {
      guard let before = best[start] else { continue }
      for end in start + 1...tag.count {
        guard let kind = kind(of: tag.extracting(start..<end)) else { continue }
        if let known = best[end], known.count <= before.count + 1 { continue }
        best[end] = before + [Piece(range: start..<end, kind: kind)]
      }
    }
    return best[tag.count]
  }

  private func kind(of word: Span<UInt8>) -> Kind? {
    if joints.contains(word) { return .joint }
    if alone.contains(word) { return .alone }
    return joining.contains(word) ? .joining : nil
  }
}

/// A hashtag of several words in small letters only.
package struct RunTogetherTag: Hashable, Sendable {
  /// With its "#".
  package let range: ByteRange
  /// Its words, without the "#".
  package let words: [ByteRange]
}

extension TokenizedText {
  /// All of a post, sorted. Small letters are those of English and German.
  var runTogetherTags: [RunTogetherTag] {
    places[.hashtag].compactMap { runTogetherTag(tokens[$0].range) }
  }

  private func runTogetherTag(_ range: ByteRange) -> RunTogetherTag? {
    let name = ByteRange(range.start + 1, range.end)
    let copy = Normalization.copy(of: name, in: bytes)
    let letters = copy?.bytes ?? Array(bytes[name.start..<name.end])
    guard isSmall(letters) else { return nil }
    for orthography in orthographies {
      guard let pieces = orthography.tagWords.words(of: letters.span) else { continue }
      let starts = pieces.map { copy?.origin(of: $0.lowerBound) ?? name.start + $0.lowerBound }
      let words = zip(starts, starts.dropFirst() + [name.end]).map(ByteRange.init)
      return RunTogetherTag(range: range, words: words)
    }
    return nil
  }

  private func isSmall(_ letters: [UInt8]) -> Bool {
    letters.indices.allSatisfy { index in
      switch letters[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3: true
      case 0x9F, 0xA4, 0xB6, 0xBC: index > 0 && letters[index - 1] == 0xC3
      default: false
      }
    }
  }
}
