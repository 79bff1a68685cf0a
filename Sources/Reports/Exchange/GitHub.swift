import Checks
import Prose
import Rulebook

extension Renderer {
  /// Workflow commands, so that findings stand beside the lines of a pull request.
  ///
  /// Columns are characters from 1. GitHub shows ten annotations of a level and step, so there are
  /// at most nine and a word about the others. Source: Workflow commands,
  /// https://github.com/actions/toolkit/blob/main/docs/commands.md and problem-matchers.md,
  /// read 2026-11-23.
  static let github = Renderer(name: "github", isForPeople: false, saysGate: false) {
    report, page in
    let exchange = Exchange(page)
    var found: [WorkflowCommand.Level: [WorkflowCommand]] = [:]
    for unchecked in report.unchecked {
      found[.error, default: []].append(WorkflowCommand(unchecked))
    }
    for post in report.posts {
      let lines = LineMap(of: post.inspection.reading.draft)
      for finding in exchange.shown(of: post) {
        let command = WorkflowCommand(finding, of: post, lines, exchange)
        found[command.level, default: []].append(command)
      }
    }
    return WorkflowCommand.Level.allCases.map { level in
      WorkflowCommand.text(of: found[level] ?? [], level, exchange)
    }.joined()
  }
}

/// One line GitHub obeys.
private struct WorkflowCommand {
  enum Level: String, CaseIterable { case error, warning, notice }

  let level: Level
  private let properties: [(name: String, value: String)]
  private let message: String

  init(
    _ finding: Finding, of post: PostReport, _ lines: LineMap, _ exchange: Exchange
  ) {
    level = Level(of: finding.severity)
    let place = Place.places(of: finding.hit.ranges, in: lines)[0]
    let path = Visible.name(post.inspection.reading.draft.name)
    var properties = [
      ("file", path), ("line", String(place.start.line)), ("col", String(place.start.column)),
    ]
    if !place.isEmpty {
      properties.append(("endLine", String(place.end.line)))
      properties.append(("endColumn", String(place.end.column)))
    }
    properties.append(
      ("title", "\(exchange.title(of: finding.check)) (\(Visible.line(finding.check.text)))"))
    self.properties = properties
    let next = exchange.next(for: finding)
    message = exchange.message(of: finding) + (next.isEmpty ? "" : "\n" + next)
  }

  init(_ unchecked: Report.Unchecked) {
    level = .error
    var properties = [("file", Visible.name(unchecked.path ?? "stdin"))]
    if let line = unchecked.line { properties.append(("line", String(line))) }
    self.properties = properties + [("title", Visible.line(unchecked.code))]
    message = Visible.line(unchecked.message)
  }

  /// The nine first of a level.
  static func text(of commands: [WorkflowCommand], _ level: Level, _ exchange: Exchange) -> String {
    let shown = commands.prefix(9).map(\.text).joined()
    guard commands.count > 9 else { return shown }
    let more = exchange.wording.say("github-more", ["count": .number(commands.count - 9)])
    return shown + "::\(level.rawValue)::\(escaped(more))\n"
  }

  private var text: String {
    let list = properties.map { "\($0.name)=\(Self.escaped($0.value, isProperty: true))" }
    return "::\(level.rawValue) \(list.joined(separator: ","))::\(Self.escaped(message))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

extension WorkflowCommand.Level {
  /// A hold stops a post as an error does, until somebody answers.
  fileprivate init(of severity: Severity) {
    switch severity {
    case .error, .hold: self = .error
    case .warning: self = .warning
    case .suggestion: self = .notice
    }
  }
}
