@testable import Prose

/// Takes a text apart by simple means, so that these tests judge the matcher alone. `languages` are
/// those of its first sentences.
func reading(
  _ text: String, _ language: Language, _ languages: [Language] = []
) throws -> Reading {
  let draft = try Draft(bytes: Array(text.utf8), name: "test")
  var cutter = Cutter(Array(text))
  cutter.cut()
  return Reading(
    draft: draft, language: language, languageOrigin: .given, other: nil, tokens: cutter.tokens,
    places: TokenPlaces(of: cutter.tokens),
    sentences: sentences(of: cutter.tokens, text, languages),
    paragraphs: [], quotations: [], thread: nil, runTogetherTags: [], folded: cutter.folded,
    wordCount: 0)
}

private func sentences(
  of tokens: [Token], _ text: String, _ languages: [Language]
) -> [Sentence] {
  var sentences: [Sentence] = []
  var start = 0
  let bytes = Array(text.utf8)
  func isEnd(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.kind == .lineBreak { return true }
    let mark = bytes[tokens[index].range.start]
    return next.kind == .space
      && [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(mark)
  }
  for index in tokens.indices {
    if start == index, tokens[index].kind == .space || tokens[index].kind == .lineBreak {
      start += 1
    } else if index >= start, isEnd(index) {
      let range = tokens[start].range.joined(with: tokens[index].range)
      let language = sentences.count < languages.count ? languages[sentences.count] : nil
      sentences.append(
        Sentence(
          range: range, tokens: start..<index + 1, wordCount: 0, language: language, ending: .none,
          paragraph: 0, listMarker: nil))
      start = index + 1
    }
  }
  return sentences
}

private struct Cutter {
  let text: [Character]
  var tokens: [Token] = []
  var folded: [UInt8] = []
  private var offset = 0
  private var index = 0

  init(_ text: [Character]) { self.text = text }

  mutating func cut() {
    while index < text.count {
      let character = text[index]
      let next = index + 1 < text.count ? text[index + 1] : " "
      switch character {
      case "\n": take(.lineBreak) { _ in false }
      case " ": take(.space) { $0 == " " }
      case "#" where next.isLetter: take(.hashtag) { $0.isLetter || $0.isNumber }
      case "@" where next.isLetter: take(.mention) { $0.isLetter || $0.isNumber }
      case "-" where joins(next): take(.hyphen) { _ in false }
      case _ where character.isLetter: take(.word) { $0.isLetter || $0 == "'" || $0 == "’" }
      case _ where character.isNumber: takeNumber()
      case _ where character.isEmoji: take(.emoji) { _ in false }
      case "%", "€", "$", "+", "=", "<", ">", "&": take(.symbol) { _ in false }
      default: take(.punctuation) { _ in false }
      }
    }
  }

  private func joins(_ next: Character) -> Bool {
    guard let last = tokens.last?.kind else { return false }
    return [.word, .number].contains(last) && (next.isLetter || next.isNumber)
  }

  private mutating func takeNumber() {
    var end = index + 1
    while end < text.count, text[end].isNumber || isInner(end) { end += 1 }
    var length = end - index - 1
    take(.number) { _ in
      length -= 1
      return length >= 0
    }
  }

  private func isInner(_ place: Int) -> Bool {
    ".,:".contains(text[place]) && place + 1 < text.count && text[place + 1].isNumber
  }

  private mutating func take(_ kind: Token.Kind, while goesOn: (Character) -> Bool) {
    var word = String(text[index])
    index += 1
    while index < text.count, goesOn(text[index]) {
      word.append(text[index])
      index += 1
    }
    let isSilent = [.space, .lineBreak, .emoji].contains(kind)
    let letters = isSilent ? [] : fold(word)
    let joinsBefore = tokens.last?.kind == .hyphen
    let joinsAfter = index + 1 < text.count && text[index] == "-" && text[index + 1].isLetter
    tokens.append(
      Token(
        kind: kind, range: ByteRange(offset, offset + word.utf8.count),
        folded: ByteRange(folded.count, folded.count + letters.count),
        isCapitalised: word.first?.isUppercase ?? false, joinsBefore: joinsBefore,
        joinsAfter: joinsAfter && (kind == .word || kind == .number)))
    offset += word.utf8.count
    folded += letters
  }

  private func fold(_ word: String) -> [UInt8] {
    var folded = ""
    for character in word.lowercased() {
      switch character {
      case "ß": folded += "ss"
      case "’": folded += "'"
      case "„", "“", "”": folded += "\""
      case "…": folded += "..."
      default: folded.append(character)
      }
    }
    return Array(folded.utf8)
  }
}

extension Character {
  fileprivate var isEmoji: Bool { unicodeScalars.contains { $0.value > 0x2600 } }
}
