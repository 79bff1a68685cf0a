/// Cuts a stretch of valid UTF-8 into tokens that tile it.
///
/// Walks the bytes once; text in ASCII or German never asks for the properties of a character.
struct Tokenizer {
  let bytes: [UInt8]
  private let range: ByteRange
  private let entities: [Entity]
  private var nextEntity = 0
  /// Where the next link, name or tag starts, or the text ends.
  private(set) var limit: Int
  var offset: Int
  private(set) var tokens: [Token] = []
  private var lastKind: Token.Kind?
  var folded: FoldedText

  init(bytes: [UInt8], range: ByteRange) {
    self.bytes = bytes
    self.range = range
    entities = Entities.found(in: bytes, range: range)
    limit = entities.first?.range.start ?? range.end
    offset = range.start
    tokens.reserveCapacity(range.length / 2)
    folded = FoldedText(room: range.length)
  }

  mutating func run() {
    while offset < range.end {
      if takePlainSpace() || takePlainWord() || takePlainMark() { continue }
      let start = offset
      let kind = entityKind() ?? take()
      extendOverMarks(kind)
      append(kind, ByteRange(start, offset))
    }
  }
}

extension Tokenizer {
  /// The class of the character at an offset; `nil` at the end and where a link or tag starts.
  func characterClass(at offset: Int) -> CharacterClass? {
    guard offset != limit, offset < range.end else { return nil }
    return CharacterClass.of(bytes, at: offset)
  }

  func length(at offset: Int) -> Int { CharacterClass.length(bytes, at: offset) }

  /// Takes the link, name or tag that starts here.
  private mutating func entityKind() -> Token.Kind? {
    guard nextEntity < entities.count, offset == limit else { return nil }
    let entity = entities[nextEntity]
    nextEntity += 1
    limit = nextEntity < entities.count ? entities[nextEntity].range.start : range.end
    offset = entity.range.end
    switch entity.kind {
    case .link: return .link
    case .mention: return .mention
    case .hashtag: return .hashtag
    case .cashtag: return .cashtag
    }
  }

  private mutating func take() -> Token.Kind {
    if let end = emojiEnd() {
      offset = end
      return .emoji
    }
    switch CharacterClass.of(bytes, at: offset) {
    case .letter: return takeWord()
    case .digit: return takeNumber()
    case .lineBreak: return takeLineBreak()
    case .space, .hidden: return takeSpace()
    case .hyphen:
      let isInside = isHyphen()
      offset += length(at: offset)
      return isInside ? .hyphen : .punctuation
    case .fraction:
      offset += length(at: offset)
      return .number
    case .apostrophe, .punctuation:
      offset += length(at: offset)
      return .punctuation
    case .symbol, .mark:
      offset += length(at: offset)
      return .symbol
    }
  }

  /// Emoji begin with few bytes; most text is not even looked up.
  private func emojiEnd() -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "*"):
      guard offset + 1 < range.end, bytes[offset + 1] >= 0x80 else { return nil }
    case 0xE2: if bytes[offset + 1] == 0x80, bytes[offset + 2] != 0xBC { return nil }
    case 0xC2, 0xE3, 0xF0: break
    default: return nil
    }
    return Emoji.end(in: bytes, at: offset, before: range.end)
  }

  private mutating func takeLineBreak() -> Token.Kind {
    let isPair =
      bytes[offset] == 0x0D && offset + 1 < range.end && bytes[offset + 1] == 0x0A
    offset += isPair ? 2 : 1
    return .lineBreak
  }

  private mutating func takeSpace() -> Token.Kind {
    if bytes[offset] == 0x20 { offset += 1 }
    while let found = characterClass(at: offset), found == .space || found == .hidden {
      offset += length(at: offset)
    }
    return .space
  }

  /// Marks and hidden characters belong to what they follow, so that no character is cut in two.
  private mutating func extendOverMarks(_ kind: Token.Kind) {
    guard kind != .lineBreak else { return }
    while offset < range.end, bytes[offset] >= 0x80, let found = characterClass(at: offset),
      found == .mark || found == .hidden
    {
      offset += length(at: offset)
    }
  }
}

extension Tokenizer {
  private mutating func append(_ kind: Token.Kind, _ range: ByteRange) {
    let start = folded.end
    let bytes = bytes
    switch kind {
    case .space, .lineBreak, .emoji: break
    case .word, .number, .hyphen, .punctuation, .symbol, .link, .mention, .hashtag, .cashtag:
      folded.append(bytes.span.extracting(range.start..<range.end))
    }
    append(
      kind, range, folded: ByteRange(start, folded.end),
      isCapitalised: kind == .word && isCapital(range.start),
      joinsAfter: (kind == .word || kind == .number) && isHyphen(after: kind))
  }

  mutating func append(
    _ kind: Token.Kind, _ range: ByteRange, folded: ByteRange, isCapitalised: Bool = false,
    joinsAfter: Bool = false
  ) {
    tokens.append(
      Token(
        kind: kind, range: range, folded: folded, isCapitalised: isCapitalised,
        joinsBefore: lastKind == .hyphen, joinsAfter: joinsAfter))
    lastKind = kind
  }

  private func isCapital(_ offset: Int) -> Bool {
    let lead = bytes[offset]
    if lead < 0x80 { return lead &- UInt8(ascii: "A") < 26 }
    if lead == 0xC3 { return bytes[offset + 1] < 0x9F }
    let properties = CharacterClass.scalar(in: bytes, at: offset).properties
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  /// Whether the hyphen at the offset ties the last token to the next.
  private func isHyphen() -> Bool {
    lastKind.map(isHyphen) ?? false
  }

  func isHyphen(after kind: Token.Kind) -> Bool {
    guard kind == .word || kind == .number, characterClass(at: offset) == .hyphen,
      let next = characterClass(at: offset + length(at: offset))
    else { return false }
    return next == .letter || next == .digit
  }
}
