import Prose

/// The stretch of an example that only says again what was said, to make the post long.
///
/// A page leaves it out; the check still sees the whole.
struct Padding {
  private static let ellipsis = "… "

  private let range: ByteRange
  private let reading: Reading

  /// `nil` when no sentence stands there three times.
  init?(in reading: Reading) {
    let texts = reading.sentences.map { reading.text($0) }
    let counts = texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let repeated = texts.indices.filter { counts[texts[$0], default: 0] > 2 }
    var seen: Set<String> = []
    guard let first = repeated.first(where: { !seen.insert(texts[$0]).inserted }),
      let last = repeated.last
    else { return nil }
    let end = last + 1 < texts.count ? last + 1 : last
    let post = reading.draft.post
    range = ByteRange(
      reading.sentences[first].range.start,
      end > last ? reading.sentences[end].range.start : post.end)
    self.reading = reading
  }

  /// The whole draft without it.
  var text: String {
    let draft = reading.draft
    return draft.text(ByteRange(0, range.start)) + Self.ellipsis
      + draft.text(ByteRange(range.end, draft.bytes.count))
  }

  /// Where a mark stands in `text`; `nil` when nothing of it is left.
  func moved(_ mark: ByteRange) -> ByteRange? {
    let (start, end) = (moved(mark.start), moved(mark.end))
    return start < end ? ByteRange(start, end) : nil
  }

  private func moved(_ offset: Int) -> Int {
    if offset <= range.start { return offset }
    if offset < range.end { return range.start }
    return offset - range.length + Self.ellipsis.utf8.count
  }
}
