import Checks
import Prose

extension Join {
  /// The answer becomes the last line, before hashtags and links; a statement before a closing
  /// question, which keeps the last word.
  static let append = Join("append") { material, answer in
    let answer = Answer.closed(answer)
    guard let last = material.sentences.last else {
      let end = material.reading.draft.post.end
      return [Edit(ByteRange(end, end), replacement: material.gap + answer)]
    }
    let isQuestion = answer.contains("?")
    if !isQuestion, last.ending == .question, material.sentences.count > 1 {
      return [before(last, answer, material)]
    }
    return behind(last, answer, material)
  }

  private static func before(_ last: Sentence, _ answer: String, _ material: Material) -> Edit {
    let paragraph = material.reading.paragraphs[last.paragraph]
    let start = last.range.start
    let isAlone = paragraph.range.start == start
    return Edit(ByteRange(start, start), replacement: answer + (isAlone ? material.gap : " "))
  }

  /// Tags on the same line move to a line of their own.
  private static func behind(_ last: Sentence, _ answer: String, _ material: Material) -> [Edit] {
    let end = material.core(of: last).end
    let line = material.gap + answer
    let rest = material.reading.draft.text(ByteRange(end, material.reading.draft.post.end))
    let blanks = rest.prefix { $0 == " " || $0 == "\t" }
    let isTagged = rest.dropFirst(blanks.count).first.map { !$0.isNewline } ?? false
    return [
      Edit(
        ByteRange(end, end + blanks.utf8.count),
        replacement: line + (isTagged ? material.gap : String(blanks)))
    ]
  }
}
