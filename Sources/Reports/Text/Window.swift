import Prose

/// The stretch of one line that is shown around marks.
struct Window {
  var range: ByteRange
  /// From 1.
  let line: Int
  var isCutBefore: Bool
  var isCutBehind: Bool

  /// One for each line and group of near places, in order; `places` are sorted and not empty.
  static func windows(
    around places: [ByteRange], in reading: Reading, lines: LineMap, columns: Int
  ) -> [Window] {
    var windows: [Window] = []
    for place in places {
      for line in lines.position(of: place.start).line...lines.position(of: place.end - 1).line {
        let whole = lines.range(ofLine: line)
        let part = ByteRange(max(place.start, whole.start), min(place.end, whole.end))
        guard !part.isEmpty else { continue }
        let window = Window(around: part, of: whole, line, in: reading, columns: columns)
        if let last = windows.last, last.line == line,
          isWithin(columns * 5 / 2, last.range.joined(with: window.range), reading)
        {
          windows[windows.count - 1].join(window)
        } else {
          windows.append(window)
        }
        if windows.count > longestList { return windows }
      }
    }
    return windows
  }

  /// Nobody reads more.
  private static let longestList = 50
}

extension Window {
  /// With one that does not begin before this one; both are of the same line.
  private mutating func join(_ other: Window) {
    if other.range.end >= range.end { isCutBehind = other.isCutBehind }
    range = range.joined(with: other.range)
  }

  private init(
    around place: ByteRange, of whole: ByteRange, _ line: Int, in reading: Reading, columns: Int
  ) {
    let start = Self.start(of: place, in: whole, reading, columns)
    let end = Self.end(of: place, in: whole, reading, columns)
    range = ByteRange(start, end)
    self.line = line
    isCutBefore = start > whole.start
    isCutBehind = end < whole.end
  }

  /// The line or sentence begins here if that is less than a row away, else a word does; and
  /// always behind the last character on whose width terminals disagree.
  private static func start(
    of place: ByteRange, in whole: ByteRange, _ reading: Reading, _ columns: Int
  ) -> Int {
    let room = columns * 2 / 3
    var start = whole.start
    if !isWithin(room, ByteRange(start, place.start), reading) {
      let sentence = sentenceStart(before: place.start, in: reading)
      let isSentenceNear = isWithin(room, ByteRange(sentence, place.start), reading)
      let word = wordStart(before: place.start, room: room / 2, in: reading)
      start = max(whole.start, isSentenceNear ? sentence : word)
    }
    var offset = start
    for character in reading.text(ByteRange(start, place.start)) {
      offset += character.utf8.count
      if Cells.isUncertain(character) { start = offset }
    }
    return skippingSpaces(from: start, to: place.start, reading)
  }

  /// The line or sentence ends here if that is less than a row away, else a word does.
  private static func end(
    of place: ByteRange, in whole: ByteRange, _ reading: Reading, _ columns: Int
  ) -> Int {
    let sentence = sentenceEnd(behind: place.end - 1, in: reading) ?? whole.end
    for end in [whole.end, min(sentence, whole.end)] where end >= place.end {
      if end - place.end <= columns { return end }
    }
    let bytes = reading.draft.bytes
    let reach = min(whole.end, place.end + columns / 2)
    return bytes[place.end..<reach].lastIndex(of: 0x20) ?? characterStart(before: reach, bytes)
  }
}

extension Window {
  /// Whether a stretch has at most so many characters; cheap for a long one.
  private static func isWithin(_ room: Int, _ stretch: ByteRange, _ reading: Reading) -> Bool {
    stretch.length <= 4 * room && reading.text(stretch).count <= room
  }

  private static func sentenceStart(before offset: Int, in reading: Reading) -> Int {
    let sentences = reading.sentences
    let behind = sentences.indices.partitioningIndex { sentences[$0].range.start > offset }
    return behind > 0 ? sentences[behind - 1].range.start : 0
  }

  private static func sentenceEnd(behind offset: Int, in reading: Reading) -> Int? {
    let sentences = reading.sentences
    let index = sentences.indices.partitioningIndex { sentences[$0].range.end > offset }
    return index < sentences.count ? sentences[index].range.end : nil
  }

  /// The start of the first word that stands at most `room` bytes before the offset.
  private static func wordStart(before offset: Int, room: Int, in reading: Reading) -> Int {
    let bytes = reading.draft.bytes
    let from = characterStart(before: max(0, offset - room), bytes)
    let space = bytes[from..<offset].firstIndex(of: 0x20)
    return space.map { $0 + 1 } ?? from
  }

  private static func characterStart(before offset: Int, _ bytes: [UInt8]) -> Int {
    var offset = min(offset, bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func skippingSpaces(from start: Int, to end: Int, _ reading: Reading) -> Int {
    let bytes = reading.draft.bytes
    return bytes[start..<end].firstIndex { $0 != 0x20 } ?? end
  }
}
