import Rulebook

extension Renderer {
  /// For scripts: one object for the whole run. Keys are only ever added within schema 1.
  static let json = Renderer(name: "json", isForPeople: false) { report, page in
    let posts = report.posts.map { PostJSON($0, page: page).value }
    let unchecked = report.unchecked.map(PostJSON.value(of:))
    let value: JSONValue = [
      "schema": .number(1),
      "tool": [
        "name": .text("socialceo"), "version": .text(report.tool.version),
        "rules": report.tool.rules.isEmpty ? .null : .text(report.tool.rules),
      ],
      "gate": gate(report.gate, page), "posts": .list(posts + unchecked),
    ]
    return JSONWriter.text(of: value, indented: true) + "\n"
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
