import Rulebook

extension Renderer {
  /// For scripts: one object for the whole run. Keys are only ever added within schema 1.
  static let json = Renderer(name: "json", isForPeople: false) { report, page in
    let text = JSONWriter.text(indented: true) { writer in
      writer.record { writer in
        writer.member("schema", 1)
        writer.member("tool") { writer in
          writer.member("name", "socialceo")
          writer.member("version", report.tool.version)
          writer.member("rules", report.tool.rules.isEmpty ? nil : report.tool.rules)
        }
        writer.member("gate", value: gate(report.gate, page))
        writer.member("posts", list: report.answers) { writer, answer in
          switch answer {
          case .checked(let post): PostJSON(post, page: page).write(to: &writer)
          case .unchecked(let post): writer.write(PostJSON.value(of: post))
          }
        }
      }
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

extension Report {
  fileprivate enum Answer {
    case checked(PostReport)
    case unchecked(Unchecked)
  }

  fileprivate var answers: [Answer] { posts.map(Answer.checked) + unchecked.map(Answer.unchecked) }
}
