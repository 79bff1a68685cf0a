import Rulebook

/// The page for `man`, made of the lists of commands and flags and of the wording of help.
///
/// Source: man(7), https://man7.org/linux/man-pages/man7/man.7.html, read 2026-11-27.
struct ManualPage {
  let paper: HelpPaper
  let version: String

  var text: String {
    var lines = [
      ".TH SOCIALCEO 1 \"\" \"socialceo \(version)\"", ".SH NAME",
      "socialceo \\- " + Self.escaped(paper.usage("command.check")), ".SH SYNOPSIS",
      ".B socialceo", Self.escaped("COMMAND [OPTIONS] [FILE|FOLDER|-]..."),
      ".SH DESCRIPTION", Self.escaped(help("title")), ".SH COMMANDS",
    ]
    for command in Command.all {
      lines += [".SS \(command.name)", Self.escaped(paper.synopsis(of: command)), ".PP"]
      lines.append(Self.escaped(paper.usage("command.\(command.name)")))
      let own = Flag.all.filter { $0.commands.contains(command.name) }
      lines += own.flatMap { entry($0, for: command.name) }
    }
    lines.append(".SH OPTIONS")
    lines += Flag.everywhere.flatMap { entry($0, for: nil) }
    lines.append(".SH \"EXIT STATUS\"")
    for code in [ExitCode.passed, ExitCode.failed, ExitCode.broken, ExitCode.held] {
      lines += [".TP", ".B \(code)", Self.escaped(paper.usage("code.\(code)"))]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ flag: Flag, for command: String?) -> [String] {
    let row = paper.row(of: flag, for: command)
    let name = row.left.drop { $0 == " " }
    return [".TP", "\\fB" + Self.escaped(String(name)) + "\\fR", Self.escaped(row.right)]
  }

  private func help(_ key: String) -> String {
    paper.phrasebook.text("program/help", key) ?? ""
  }

  /// A backslash, a hyphen and a point or an apostrophe at the start of a line mean something there.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text where !character.isNewline {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
