/// A script that tells a shell what can be typed behind "socialceo".
struct CompletionScript {
  let list: CompletionList
  /// What a command or a flag does, for shells that show it.
  let about: @Sendable (_ key: String) -> String

  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    // Zsh reads the same script; its own syntax would say nothing more.
    case .zsh: "#compdef socialceo\nautoload -U +X bashcompinit && bashcompinit\n" + bash
    case .fish: fish
    }
  }
}

extension CompletionScript {
  private var bash: String {
    let values = list.commands.flatMap { command in
      list.entries(for: command).compactMap { choices(of: $0, for: command) }
    }
    let flags = list.commands.map { command in
      let words = list.entries(for: command).flatMap(\.spellings).joined(separator: " ")
      return "      \(command)) words=\"\(words)\" ;;"
    }
    let operands = list.commands.compactMap { command -> String? in
      let words = list.operands(of: command)
      return words.isEmpty
        ? nil : "      \(command)) words=\"\(words.joined(separator: " "))\" ;;"
    }
    return """
      _socialceo() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
        local command=${COMP_WORDS[1]} words=
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(list.commands.joined(separator: " "))" -- "$word"))
          return
        fi
        case "$command $before" in
      \(values.joined(separator: "\n"))
        esac
        case $word in
          -*) case $command in
      \(flags.joined(separator: "\n"))
          esac ;;
          *) case $command in
      \(operands.joined(separator: "\n"))
          esac ;;
        esac
        if [ -n "$words" ]; then
          COMPREPLY=($(compgen -W "$words" -- "$word"))
        else
          COMPREPLY=($(compgen -f -- "$word"))
        fi
      }
      complete -o filenames -F _socialceo socialceo

      """
  }

  /// The line that completes what stands behind a flag.
  private func choices(of entry: CompletionList.Entry, for command: String) -> String? {
    guard let values = entry.values else { return nil }
    let names = entry.spellings.filter { !$0.hasPrefix("--no-") }
    let pattern = names.map { "\"\(command) \($0)\"" }.joined(separator: "|")
    let answer =
      values.isEmpty
      ? "compgen -f -- \"$word\""
      : "compgen -W \"\(values.joined(separator: " "))\" -- \"$word\""
    return "    \(pattern)) COMPREPLY=($(\(answer))); return ;;"
  }
}

extension CompletionScript {
  private var fish: String {
    var lines = list.commands.map { command in
      "complete -c socialceo -f -n __fish_use_subcommand -a \(command)\(told("command.\(command)"))"
    }
    for command in list.commands {
      let place = "complete -c socialceo -n \"__fish_seen_subcommand_from \(command)\""
      let operands = list.operands(of: command)
      if !operands.isEmpty { lines.append("\(place) -a \"\(operands.joined(separator: " "))\"") }
      for entry in list.entries(for: command) {
        let short = entry.flag.letter.map { " -s \($0)" } ?? ""
        let values = entry.values.map {
          $0.isEmpty ? " -r" : " -x -a \"\($0.joined(separator: " "))\""
        }
        let name = entry.flag.spelling.dropFirst(2)
        lines.append("\(place)\(short) -l \(name)\(values ?? "")\(told("flag.\(entry.flag.name)"))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func told(_ key: String) -> String {
    let text = about(key).filter { $0 != "'" && $0 != "\\" }
    return text.isEmpty ? "" : " -d '\(text)'"
  }
}
