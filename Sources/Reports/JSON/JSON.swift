import Rulebook

extension Renderer {
  /// For scripts: one object for the whole run. Keys are only ever added within schema 1.
  static let json = Renderer(name: "json", isForPeople: false) { report, page in
    let text = JSONWriter.text(indented: true) { writer in
      writer.openRecord()
      writer.member("schema", 1)
      writer.openRecord("tool")
      writer.member("name", "socialceo")
      writer.member("version", report.tool.version)
      writer.member("rules", report.tool.rules.isEmpty ? nil : report.tool.rules)
      writer.closeRecord()
      writer.member("gate", value: gate(report.gate, page))
      writer.openList("posts")
      for post in report.posts {
        writer.openElement()
        PostJSON(post, page: page).writeMembers(to: &writer)
        writer.closeRecord()
      }
      for post in report.unchecked { writer.element(PostJSON.value(of: post)) }
      writer.closeList()
      writer.closeRecord()
    }
    return text + "\n"
  }

  private static func gate(_ gate: Gate, _ page: Page) -> JSONValue {
    let wording = Wording(page: page)
    return [
      "pass": .bool(gate.passes), "exit": .number(Int(gate.exitCode)),
      "fail_on": .text(gate.failOn?.rawValue ?? "never"),
      "reasons": .list(gate.reasons.map { .text(Tally.reason($0, wording)) }),
      "causes": .list(gate.reasons.map(\.json)),
    ]
  }
}
