import Checks
import Rulebook

/// Checks in a row, one line each, grouped by family.
package enum CheckList {
  /// In the order given; a family is named where it begins. Ends with a line end.
  package static func text(
    of checks: [Check], as format: SheetFormat, on page: Page
  ) -> String {
    switch format {
    case .text: lines(of: checks, on: page)
    case .markdown: table(of: checks, on: page)
    case .json:
      JSONWriter.text(of: .list(checks.map { .record(members(of: $0, page)) }), indented: true)
        + "\n"
    }
  }

  static func members(of check: Check, _ page: Page) -> [JSONValue.Member] {
    func text(_ key: String) -> JSONValue { JSONValue(page.phrasebook.text(check.id.text, key)) }
    let rooms = Platform.Room.allCases.map { room in
      JSONValue.Member(
        key: room.rawValue, value: JSONValue(check.severities[room]?.rawValue))
    }
    return [
      .init(key: "id", value: .text(check.id.text)),
      .init(key: "aspect", value: JSONValue(check.aspect?.rawValue)),
      .init(key: "severities", value: .record(rooms)),
      .init(key: "title", value: text("title")),
      .init(key: "about", value: text("about")),
      .init(key: "article", value: .text(check.source.point)),
      .init(key: "quote", value: .text(check.source.quote)),
    ]
  }
}

extension CheckList {
  private static func lines(of checks: [Check], on page: Page) -> String {
    var paper = Paper(page)
    let idWidth = checks.map { Cells.count(of: $0.id.text) }.max() ?? 0
    let names = checks.map { $0.gravest.map(paper.wording.name) ?? "" }
    let severityWidth = names.map { Cells.count(of: $0) }.max() ?? 0
    var family: Substring?
    for (check, name) in zip(checks, names) {
      if check.id.family != family {
        paper.gap()
        paper.put(paper.styling.paint(check.id.family, .strong))
        family = check.id.family
      }
      let title = paper.wording.clean(page.phrasebook.text(check.id.text, "title") ?? "")
      if page.isPlain {
        paper.write("\(check.id), \(name): \(PlainReport.ended(title))")
      } else if paper.columns < idWidth + severityWidth + 24 {
        paper.put("  " + check.id.text)
        let label = "    \(name):"
        paper.write(
          title, label: label, indent: Cells.count(of: label) + 1,
          labelled: check.gravest?.role ?? .quiet)
      } else {
        let id = padded(check.id.text, to: idWidth)
        let severity = paper.painted(padded(name, to: severityWidth), check.gravest)
        paper.write(title, beside: "  \(id)  \(severity)  ", cells: idWidth + severityWidth + 6)
      }
    }
    if checks.contains(where: \.isMilderSomewhere) {
      paper.gap()
      paper.write(paper.wording.say("list.gravest", in: "program/explain"), .quiet)
    }
    return paper.text
  }

  private static func padded(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - Cells.count(of: text)))
  }

  private static func table(of checks: [Check], on page: Page) -> String {
    let wording = Wording(page: page)
    let heads = ["check", "severity", "title", "about"].map { key in
      wording.say("list.\(key)", in: "program/explain")
    }
    let rows = checks.map { check in
      let texts = ["title", "about"].map { page.phrasebook.text(check.id.text, $0) ?? "" }
      return ["`\(check.id)`", check.gravest.map(wording.name) ?? ""]
        + texts.map { MarkdownText.escaped(wording.clean($0)) }
    }
    let rule = heads.map { _ in "---" }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}

extension Paper {
  fileprivate func painted(_ name: String, _ severity: Severity?) -> String {
    severity.map { styling.paint(name, $0.role) } ?? name
  }

  /// A paragraph behind something that is already set and coloured.
  fileprivate mutating func write(_ text: String, beside lead: String, cells: Int) {
    let space = String(repeating: " ", count: cells)
    for (index, line) in Wrapping.lines(text, columns: columns - cells).enumerated() {
      put((index == 0 ? lead : space) + line)
    }
  }
}

extension Check {
  /// Of all rooms.
  fileprivate var gravest: Severity? {
    Platform.Room.allCases.compactMap { severities[$0] }.max()
  }

  fileprivate var isMilderSomewhere: Bool {
    Set(Platform.Room.allCases.map { severities[$0] }).count > 1
  }
}
