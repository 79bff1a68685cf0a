import Prose
import Rulebook

/// Finds the places at which a draft is cut into posts.
struct Cutting {
  private(set) var ranges: [ByteRange] = []
  private(set) var cutWords: [ByteRange] = []

  private let reading: Reading
  private let unit: Platform.Unit
  private let room: Int
  private let tail: String
  private let seams: Seams

  /// `room` in the unit of the platform; `tail` is what the last post has to carry besides.
  init(
    _ reading: Reading, _ platform: Platform, at seams: Seams, room: Int, tail: String = ""
  ) {
    self.reading = reading
    unit = platform.unit
    self.room = room
    self.tail = tail
    self.seams = seams
    for section in seams.sections { cut(section) }
  }

  /// Takes as much as fits, up to the best seam, until nothing is left.
  private mutating func cut(_ section: ByteRange) {
    let isLast = section == seams.sections.last
    var rest = section
    while !rest.isEmpty {
      let near = nearPart(of: rest)
      if near == rest, fits(rest, with: isLast ? tail : "") {
        ranges.append(rest)
        return
      }
      let end = end(of: near)
      ranges.append(reading.trimmed(ByteRange(rest.start, end)))
      rest = reading.trimmed(ByteRange(end, rest.end))
    }
  }

  /// The start of what is left, surely twice as long as a post, or all of it: to measure everything
  /// for each post would cost the square of the draft.
  private func nearPart(of rest: ByteRange) -> ByteRange {
    let bytes = reading.draft.bytes
    var length = max(4 * room, 1_024)
    while length < rest.length {
      var end = rest.start + length
      while end > rest.start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      let near = ByteRange(rest.start, end)
      if unit.length(of: bytes, in: near).total > 2 * room { return near }
      length *= 2
    }
    return rest
  }

  /// The best seam that fits: a paragraph before a sentence before a clause before a word. A seam
  /// that would waste more than half a post counts for less than the next kind.
  private mutating func end(of rest: ByteRange) -> Int {
    let reach = reach(of: rest)
    let half = rest.start + (reach - rest.start) / 2
    for kind in Seams.Kind.allCases {
      let least = kind == .word ? rest.start : half
      if let seam = seams.last(kind, above: least, upTo: reach), seam < rest.end { return seam }
    }
    // One word and a link that do not fit together; the link is counted with the last post anyway.
    if reach == rest.end { return reach }
    cutWords.append(reading.token(at: reach)?.range ?? ByteRange(rest.start, reach))
    return max(reach, rest.start + 1)
  }

  /// Behind the last character that fits. A cut can make a link of a word, so it is measured.
  private func reach(of rest: ByteRange) -> Int {
    let bytes = reading.draft.bytes
    var end = unit.cut(bytes, in: rest, at: room)
    while end > rest.start, !fits(ByteRange(rest.start, end)) {
      end = unit.cut(bytes, in: ByteRange(rest.start, end), at: room - 1)
    }
    // At least one whole character, whatever it costs.
    guard end == rest.start else { return end }
    let first = reading.text(rest).first.map { String($0).utf8.count } ?? 1
    return rest.start + first
  }

  private func fits(_ range: ByteRange, with tail: String = "") -> Bool {
    guard !tail.isEmpty else {
      return unit.length(of: reading.draft.bytes, in: range).total <= room
    }
    let bytes = Array((reading.text(range) + tail).utf8)
    return unit.length(of: bytes, in: ByteRange(0, bytes.count)).total <= room
  }
}

extension Reading {
  /// Without white space at both ends.
  func trimmed(_ range: ByteRange) -> ByteRange {
    var start = range.start
    var end = range.end
    while start < end, isBlank(draft.bytes[start]) { start += 1 }
    while end > start, isBlank(draft.bytes[end - 1]) { end -= 1 }
    return ByteRange(start, end)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
