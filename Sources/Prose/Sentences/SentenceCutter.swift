/// Groups tokens into sentences and paragraphs.
///
/// Every rule looks at a few neighbours only, so the cost is linear.
struct SentenceCutter {
  let text: TokenizedText
  /// The language of most of the post; German writes nouns with a capital.
  let language: Language
  private(set) var sentences: [Sentence] = []
  private(set) var paragraphs: [Paragraph] = []
  private let lines: [Line]
  /// Only marks and emoji end a sentence; sorted.
  private let marks: [Int]
  /// The first of them that was not looked at yet.
  private var nextMark = 0
  /// The width at which lines seem to be wrapped by hand; 0 if they are not.
  let wrap: Int
  /// Where the sentence that is being read began; `nil` between sentences.
  private var start: Int?
  private var marker: ByteRange?
  private var paragraphStart = 0

  init(text: TokenizedText, language: Language) {
    self.text = text
    self.language = language
    lines = LineCutter(text: text).lines()
    let emoji = text.places[.emoji]
    marks = emoji.isEmpty ? text.places[.punctuation] : (text.places[.punctuation] + emoji).sorted()
    let widest = lines.map(\.width).max() ?? 0
    wrap = 60...100 ~= widest ? widest : 0
  }

  mutating func run() {
    for (index, line) in lines.enumerated() {
      if line.startsParagraph { finishParagraph() }
      cut(line)
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      guard let next, !isEnd(of: line, before: next) else {
        finish(before: line.tokens.upperBound)
        continue
      }
    }
    finishParagraph()
  }
}

extension SentenceCutter {
  /// Cuts a line where sentences end inside it.
  private mutating func cut(_ line: Line) {
    if start == nil { begin(line) }
    var token = line.textStart
    while let mark = takeMark(from: token, before: line.tokens.upperBound) {
      guard let end = sentenceEnd(at: mark, in: line), end < line.tokens.upperBound else {
        continue
      }
      finish(before: end)
      token = end
      while text.isSpace(token) { token += 1 }
      start = token
    }
  }

  /// The next token that may end a sentence, if there is one before `end`.
  private mutating func takeMark(from token: Int, before end: Int) -> Int? {
    while nextMark < marks.count, marks[nextMark] < token { nextMark += 1 }
    guard nextMark < marks.count, marks[nextMark] < end else { return nil }
    nextMark += 1
    return marks[nextMark - 1]
  }

  private mutating func begin(_ line: Line) {
    start = line.tokens.lowerBound
    guard line.hasMarker else { return }
    marker = range(line.tokens.lowerBound..<line.textStart - 1)
  }

  private mutating func finish(before end: Int) {
    guard let first = start else { return }
    let tokens = first..<end
    let body =
      marker.map { mark in tokens.drop { text.tokens[$0].range.end <= mark.end } } ?? tokens
    sentences.append(
      Sentence(
        range: range(tokens), tokens: tokens, wordCount: text.wordCount(body), language: nil,
        ending: ending(of: body), paragraph: paragraphs.count, listMarker: marker))
    start = nil
    marker = nil
  }

  private mutating func finishParagraph() {
    guard paragraphStart < sentences.count, let last = sentences.last else { return }
    let range = sentences[paragraphStart].range.joined(with: last.range)
    paragraphs.append(Paragraph(range: range, sentences: paragraphStart..<sentences.count))
    paragraphStart = sentences.count
  }

  private func range(_ tokens: Range<Int>) -> ByteRange {
    ByteRange(
      text.tokens[tokens.lowerBound].range.start, text.tokens[tokens.upperBound - 1].range.end)
  }
}
