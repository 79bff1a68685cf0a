import Checks
import Rulebook

@testable import Prose
@testable import Reports

/// Posts and findings made by hand, so that reports are tested without any real check.
enum Fixture {
  static let platform = Platform(
    name: "linkedin", title: "LinkedIn", room: .long, unit: .utf16, limit: 3_000,
    fold: Platform.Fold(lower: 140, upper: 210), thresholds: [:], figures: [])

  /// Cut at spaces into words and at line ends and full stops into sentences.
  static func reading(
    _ text: String, name: String = "posts/koeln.md", language: Language = .en
  ) -> Reading {
    let bytes = Array(text.utf8)
    let whole = ByteRange(0, bytes.count)
    var tokens: [Token] = []
    var folded: [UInt8] = []
    for range in pieces(of: bytes) {
      let isSpace = bytes[range.start] == 0x20 || bytes[range.start] == 0x0A
      let form = isSpace ? [] : Array(Draft.text(of: bytes[range.start..<range.end]).utf8)
      tokens.append(
        Token(
          kind: isSpace ? .space : .word, range: range,
          folded: ByteRange(folded.count, folded.count + form.count)))
      folded += form
    }
    return Reading(
      draft: Draft(name: name, bytes: bytes, post: whole, frontMatter: .none), language: language,
      languageOrigin: .detected, other: nil, tokens: tokens, places: TokenPlaces(of: tokens),
      sentences: sentences(of: bytes, tokens),
      paragraphs: [], quotations: [], thread: nil, runTogetherTags: [], folded: folded,
      wordCount: tokens.count { $0.kind == .word })
  }

  /// A check that finds just this.
  static func check(
    _ id: CheckID, _ aspect: Aspect?, _ severity: Severity, _ hits: Hit...
  ) -> Check {
    let source = Source(point: "1", quote: "Authentische, dialogorientierte Kommunikation")
    return Check(id, aspect, .everywhere(severity), source: source, examples: []) { _, _ in hits }
  }

  static func post(
    _ text: String, _ checks: [Check] = [], name: String = "posts/koeln.md",
    language: Language = .en, scorecard: Scorecard? = nil, selection: Selection = Selection()
  ) -> PostReport {
    let reading = reading(text, name: name, language: language)
    let brief = Brief(
      platform: platform, circumstances: Circumstances(), matches: Matches([:]))
    return PostReport.make(
      inspection: Inspection(of: reading, for: brief, with: checks), scorecard: scorecard,
      platform: Chosen("linkedin", from: "flag"), language: Chosen(language, from: "detected"),
      length: Length(unit: .utf16, used: text.utf16.count, limit: 3_000, fold: platform.fold),
      selection: selection)
  }

  static func scorecard(
    _ dialogue: Int, _ authenticity: Int, _ stance: Int, _ fit: Int,
    lines: [Aspect: [Scorecard.Line]] = [:]
  ) -> Scorecard {
    let values: [Aspect: Int] = [
      .dialogue: dialogue, .authenticity: authenticity, .stance: stance, .fit: fit,
    ]
    var scores = Scorecard.Scores()
    for (aspect, value) in values {
      let moved = lines[aspect] ?? []
      let start = value - moved.reduce(0) { $0 + $1.points }
      scores[aspect] = Scorecard.Score(
        value: value, receipt: [Scorecard.Line(points: start, check: nil, why: "start")] + moved)
    }
    return Scorecard(scores: scores)
  }

  /// Where these words stand; the test fails in an obvious way when they do not.
  static func range(of words: String, in text: String) -> ByteRange {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    let start = (0...max(0, text.count - words.count)).first { text[$0...].starts(with: words) }
    return ByteRange(start ?? -1, (start ?? -1) + words.count)
  }
}

extension Fixture {
  /// Runs of spaces, single line ends, and what is between them.
  private static func pieces(of bytes: [UInt8]) -> [ByteRange] {
    var pieces: [ByteRange] = []
    for (offset, byte) in bytes.enumerated() {
      let isSpace = byte == 0x20 || byte == 0x0A
      if let last = pieces.last, !isSpace, bytes[last.start] != 0x20, bytes[last.start] != 0x0A {
        pieces[pieces.count - 1] = ByteRange(last.start, offset + 1)
      } else {
        pieces.append(ByteRange(offset, offset + 1))
      }
    }
    return pieces
  }

  private static func sentences(of bytes: [UInt8], _ tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var first = 0
    for (index, token) in tokens.enumerated() {
      let ends = ".?!".utf8.contains(bytes[token.range.end - 1])
      guard ends || index + 1 == tokens.count || bytes[token.range.start] == 0x0A else { continue }
      while first < index, tokens[first].kind == .space { first += 1 }
      sentences.append(
        Sentence(
          range: ByteRange(tokens[first].range.start, token.range.end), tokens: first..<index + 1,
          wordCount: tokens[first...index].count { $0.kind == .word }, language: nil,
          ending: ends ? .period : .none, paragraph: 0, listMarker: nil))
      first = index + 1
    }
    return sentences
  }
}

extension Draft {
  fileprivate static func text(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
