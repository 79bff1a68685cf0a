import Prose

/// Standard input, line by line, in constant memory.
struct InputLines {
  enum Line: Hashable {
    /// Without its end.
    case whole([UInt8])
    /// Longer than the limit; it was skipped to its end.
    case tooLong
  }

  private let limit: Int
  private let read: (Int) throws(World.Fault) -> [UInt8]
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`.
  private var start = 0
  private var isAtEnd = false

  /// `limit` in bytes, without the end of the line.
  init(limit: Int, read: @escaping (Int) throws(World.Fault) -> [UInt8]) {
    self.limit = limit
    self.read = read
  }

  /// `nil` at the end of the input. A last line need not end.
  mutating func next() throws(World.Fault) -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = lineEnd(from: searched) {
        let line = buffer[start..<end]
        start = end + 1
        return isTooLong || line.count > limit ? .tooLong : .whole(Array(line.withoutReturn))
      }
      if buffer.count - start > limit {
        isTooLong = true
        buffer.removeAll(keepingCapacity: true)
        start = 0
      }
      searched = buffer.count - start
      guard try refill() else {
        defer { (buffer, start) = ([], 0) }
        if isTooLong { return .tooLong }
        return start < buffer.count ? .whole(Array(buffer[start...].withoutReturn)) : nil
      }
    }
  }

  /// The first line end in what was read.
  private func lineEnd(from start: Int) -> Int? {
    buffer.span.place(of: UInt8(ascii: "\n"), from: start, before: buffer.count)
  }

  /// Whether more came. Keeps only the line that has begun.
  private mutating func refill() throws(World.Fault) -> Bool {
    guard !isAtEnd else { return false }
    let chunk = try read(1 << 16)
    isAtEnd = chunk.isEmpty
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    buffer += chunk
    return !isAtEnd
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutReturn: ArraySlice<UInt8> {
    last == UInt8(ascii: "\r") ? dropLast() : self
  }
}
