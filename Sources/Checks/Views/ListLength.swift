import Prose
import Rulebook

/// How many points a list has, however the author marks them.
enum ListLength {
  /// The points of the first list that begins behind a token, close enough to belong to what was
  /// said there; `nil` when there is none of two points or more.
  static func behind(_ start: Int, in reading: Reading, _ brief: Brief) -> Int? {
    let counts = [
      numbers(behind: start, in: reading), ordinals(behind: start, brief),
      bullets(behind: start, in: reading),
    ]
    return counts.first { $0 >= 2 }
  }

  /// "1." "2)" "3.)" and keycap emoji, counted up from one; inside a line as well.
  private static func numbers(behind start: Int, in reading: Reading) -> Int {
    var count = 0
    for index in start..<reading.tokens.count {
      let token = reading.tokens[index]
      let isMarker =
        switch token.kind {
        case .number: reading.isListMark(index + 1)
        case .emoji: true
        default: false
        }
      guard isMarker, reading.leadingNumber(of: token) == count + 1 else { continue }
      count += 1
    }
    return count
  }

  /// "First … Second …", "Erstens … Zweitens …", each at the start of a sentence.
  private static func ordinals(behind start: Int, _ brief: Brief) -> Int {
    var count = 0
    for ordinal in brief.matches.of("fit/list-ordinals") where ordinal.tokens.lowerBound >= start {
      guard count < groups.count else { break }
      if ordinal.group == groups[count] { count += 1 }
    }
    return count
  }

  private static let groups = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]

  /// Lines that begin with the same mark: "-", "–", "•", "✅". The first list behind the start.
  private static func bullets(behind start: Int, in reading: Reading) -> Int {
    var mark: String?
    var count = 0
    for index in start..<reading.tokens.count where reading.beginsLine(index) {
      let text = reading.text(reading.tokens[index])
      if mark == nil, reading.isBullet(index) { mark = text }
      if text == mark {
        count += 1
      } else if mark != nil {
        break
      }
    }
    return count
  }
}

extension Reading {
  fileprivate func isListMark(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return isToken(tokens[index], ".") || isToken(tokens[index], ")")
      || isToken(tokens[index], ".)")
  }

  /// The digits a token starts with, as the "1" of a keycap.
  fileprivate func leadingNumber(of token: Token) -> Int? {
    var number: Int?
    for byte in draft.bytes[token.range.start..<token.range.end] {
      guard byte >= 0x30, byte <= 0x39, (number ?? 0) < 1000 else { break }
      number = (number ?? 0) * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Whether the token is the first of its line that is no space.
  fileprivate func beginsLine(_ index: Int) -> Bool {
    guard tokens[index].kind != .space, tokens[index].kind != .lineBreak else { return false }
    let before = tokens[..<index].last { $0.kind != .space }
    return before.map { $0.kind == .lineBreak } ?? true
  }

  /// A dash, a dot or an emoji in front of words.
  fileprivate func isBullet(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .emoji: return true
    case .punctuation, .symbol, .hyphen:
      return ["-", "–", "—", "•", "*", "·", "→", "▪", "✓", "✔"].contains(text(tokens[index]))
    case .word, .number, .link, .mention, .hashtag, .cashtag, .space, .lineBreak: return false
    }
  }
}
