import Reports
import Rulebook

extension Interview {
  /// Letters and words behind the question, or a numbered list on a plain page.
  func choice(_ question: String, _ name: String) -> Prompt {
    let wordings = keyWordings(keys)
    let choices = wordings.map { Prompt.Choice($0.letter, $0.word) }
    if page.isPlain { return numbered(question, wordings, choices, name) }
    let usual = wordings.first { $0.key == usualKey }.map { "[\($0.letter)]" } ?? "?"
    let parts = wordings.map { "\($0.letter) \($0.word)" }
    let (row, isWhole) = rows([question] + parts, tail: usual + " >", isOneRow: true)
    if isWhole { return Prompt(.choice(choices), [], lead: row[0] + " ", name: name) }
    let lines = rows(parts, tail: usual + " >", isOneRow: false).rows.map { "  " + $0 }
    let above = [Block.text(question), .lines(Array(lines.dropLast()))]
    return Prompt(.choice(choices), above, lead: (lines.last ?? "") + " ", name: name)
  }

  /// Parts with gaps between them, so that a letter can still be typed behind the tail; the last
  /// part stays beside the tail. `isWhole`: it all fits into one row.
  func rows(
    _ parts: [String], tail: String, isOneRow: Bool
  ) -> (rows: [String], isWhole: Bool) {
    let room = page.columns - (isOneRow ? 3 : 5)
    for gap in ["   ", "  "] {
      let row = (parts + [tail]).filter { !$0.isEmpty }.joined(separator: gap)
      if Cells.count(of: row) <= room { return ([row], true) }
    }
    let end = (parts.suffix(1) + [tail]).filter { !$0.isEmpty }.joined(separator: "   ")
    var rows: [String] = []
    for part in parts.dropLast() + [end] {
      let longer = rows.last.map { $0 + "   " + part }
      if let longer, Cells.count(of: longer) <= room {
        rows[rows.count - 1] = longer
      } else {
        rows.append(part)
      }
    }
    return (rows, false)
  }

  private func numbered(
    _ question: String, _ wordings: [KeyWording], _ choices: [Prompt.Choice], _ name: String
  ) -> Prompt {
    let words = wordings.map { $0.word.prefix(1).uppercased() + $0.word.dropFirst() }
    let lines = words.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let usual = wordings.firstIndex { $0.key == usualKey }
    let lead = numberLead(of: wordings.count, usual: usual)
    return Prompt(
      .choice(choices), [.text(question), .lines(lines)] + lead.above, lead: lead.lead, name: name)
  }

  /// "Enter a number from 1 to 6, or a command: ", wrapped where the page is narrow.
  func numberLead(of count: Int, usual: Int?) -> (above: [Block], lead: String) {
    let key = usual == nil ? "plain-choose" : "plain-choose.usual"
    let text = sentence(key, ["count": .number(count), "usual": .number((usual ?? 0) + 1)])
    let lines = Wrapping.lines(text, columns: page.columns - 4)
    return ([.lines(Array(lines.dropLast()))], (lines.last ?? "") + " ")
  }
}
