import Checks
import Reports
import Rulebook

extension Interview {
  /// A command is answered, and then the open question stands again.
  mutating func obey(_ command: SlashCommand, _ rest: String) {
    switch command {
    case .help: explainCommands()
    case .show: say(textBlocks)
    case .preview: showPreview()
    case .count: sayLength()
    case .goals: sayGoals()
    case .why: explainOpen()
    case .diff: showChange(from: history.first, to: manuscript)
    case .plain: page.isPlain = !["off", "aus"].contains(rest)
    case .check: return checkAgain()
    case .fix: return askMore()
    case .edit: return openEditor()
    case .undo: return undo()
    case .redo: return redo()
    case .history: return listVersions()
    case .restore: return restore(rest)
    case .platform: return rest.isEmpty ? open(.platform) : choosePlatform(rest)
    case .language: return chooseLanguage(rest)
    case .skip: return skip()
    case .ignore: return ignore(rest)
    case .save: return save(to: rest)
    case .print: return deliver()
    case .thread: showThread()
    case .quit: return leaveOrAsk()
    }
    reask()
  }

  private mutating func explainCommands() {
    explainKeys()
    let words = SlashCommand.allCases.map { command in
      sentence("command.\(command.rawValue)")
    }
    say(words.map { .item(label: page.isPlain ? "" : "  ", $0) })
  }

  private mutating func sayLength() {
    if post == nil { examine() }
    guard let post else { return say("nothing-yet") }
    say([.text("\(post.inspection.brief.platform.title): \(length(of: post)).")])
  }

  private mutating func sayGoals() {
    for (key, value) in [("audience", goals.audience), ("position", goals.position)] {
      let isSaid = value.map { !$0.isEmpty } ?? false
      say(
        isSaid ? "goal.\(key)" : "goal.\(key).none", ["words": .quote(Answer.closed(value ?? ""))])
    }
  }

  private mutating func explainOpen() {
    switch step {
    case .answer(let check), .reason(let check): explainWhy(check)
    case .proposal(let proposal), .changing(let proposal): explainWhy(proposal.check)
    default: say("nothing-open")
    }
  }

  private mutating func skip() {
    switch step {
    case .answer(let check), .reason(let check): putOff(check)
    case .proposal(let proposal), .changing(let proposal): putOff(proposal.check)
    case .audience, .position, .carrying: takeGoal("")
    default: reask()
    }
  }

  private mutating func ignore(_ reason: String) {
    switch step {
    case .answer(let check), .reason(let check):
      reason.isEmpty ? open(.reason(check)) : takeReason(reason, for: check)
    case .proposal(let proposal), .changing(let proposal):
      reason.isEmpty ? open(.reason(proposal.check)) : takeReason(reason, for: proposal.check)
    default:
      say("nothing-open")
      reask()
    }
  }

  private mutating func save(to name: String) {
    // Nothing is changed yet, and the file may be another session's.
    if [.held, .recovery].contains(step) { return reask() }
    stepBeforeSaving = step
    if !name.isEmpty {
      path = Array(name.utf8)
      known = []
    }
    save(.stay)
  }
}
