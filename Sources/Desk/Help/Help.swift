import Reports
import Rulebook

/// Help, made from the lists of commands and flags; its wording is `program/help`, that of the
/// flags and commands `program/usage`.
enum Help {
  static func show(_ command: Command?, for request: Request) -> Int32 {
    let text = command.map { page(of: $0, for: request) } ?? overview(for: request)
    return request.deliver(text) ?? ExitCode.passed
  }

  /// For somebody who typed no command: the short way in.
  static func welcome(_ request: Request) -> Int32 {
    let isForReading = request.world.isTerminal(.output)
    let paper = paper(request, isForReading ? .output : .error)
    let text = [
      paper.paragraph("title"), paper.examples("welcome"), paper.paragraph("welcome.more"),
    ].joined(separator: "\n")
    if isForReading { return request.deliver(text) ?? ExitCode.passed }
    try? request.world.write(Array(text.utf8), .error)
    return ExitCode.broken
  }

  private static func overview(for request: Request) -> String {
    let paper = paper(request, .output)
    let commands = Command.all.map { command in
      HelpPaper.Row(command.name, paper.usage("command.\(command.name)"))
    }
    let flags = Flag.everywhere.map { paper.row(of: $0, for: nil) }
    return [
      paper.paragraph("title"), paper.paragraph("synopsis"),
      paper.table("heading.commands", commands), paper.table("heading.everywhere", flags),
      paper.table("heading.codes", codes(on: paper)), paper.paragraph("more"),
    ].joined(separator: "\n")
  }

  private static func page(of command: Command, for request: Request) -> String {
    let paper = paper(request, .output)
    let groups = [
      ("checking", Flag.checking), ("gating", Flag.gating), ("showing", Flag.showing),
      ("talking", Flag.talking),
      ("configuring", Flag.configuring), ("everywhere", Flag.everywhere),
    ]
    let tables = groups.compactMap { name, flags -> String? in
      let own = flags.filter { $0.belongs(to: command.name) }
      let rows = own.map { paper.row(of: $0, for: command.name) }
      return rows.isEmpty ? nil : paper.table("heading.\(name)", rows)
    }
    let ends = [paper.paragraph("\(command.name).more"), paper.examples(command.name)]
    return
      ([paper.synopsis(of: command), paper.usage("command.\(command.name)") + "\n"] + tables
      + ends.filter { !$0.isEmpty }).joined(separator: "\n")
  }

  private static func codes(on paper: HelpPaper) -> [HelpPaper.Row] {
    [ExitCode.passed, ExitCode.failed, ExitCode.held, ExitCode.broken].map { code in
      HelpPaper.Row(String(code), paper.usage("code.\(code)"))
    }
  }

  private static func paper(_ request: Request, _ channel: World.Channel) -> HelpPaper {
    HelpPaper(
      phrasebook: request.phrasebook, columns: request.columns(of: channel),
      vocabulary: request.vocabulary)
  }
}
