/// A changed copy of a stretch of a draft, and the way back to the draft.
struct MappedCopy {
  private(set) var bytes: [UInt8] = []
  /// Where a piece starts in the copy and in the draft; ascending in both.
  private var pieces: [Piece] = []

  private struct Piece {
    let copyStart: Int
    let originStart: Int
    let isChanged: Bool
  }

  /// Takes a stretch of the draft over as it is.
  mutating func append(_ range: ByteRange, of draft: [UInt8]) {
    guard !range.isEmpty else { return }
    note(range.start, isChanged: false)
    bytes += draft[range.start..<range.end]
  }

  /// Puts something else in place of a stretch of the draft.
  mutating func append(_ replacement: some Sequence<UInt8>, for range: ByteRange) {
    note(range.start, isChanged: true)
    bytes += replacement
  }

  /// The place in the draft; inside of something changed, where that starts.
  func origin(of offset: Int) -> Int {
    let index = pieces.indices.partitioningIndex { pieces[$0].copyStart > offset } - 1
    guard index >= 0 else { return 0 }
    let piece = pieces[index]
    return piece.isChanged ? piece.originStart : piece.originStart + offset - piece.copyStart
  }

  private mutating func note(_ originStart: Int, isChanged: Bool) {
    pieces.append(
      Piece(copyStart: bytes.count, originStart: originStart, isChanged: isChanged))
  }
}
