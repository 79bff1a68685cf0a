import Rulebook

extension Interview {
  /// A line for the question that is open.
  mutating func answer(_ line: String) {
    if takesWords, let command = SlashCommand.bare(line) {
      say("as-command", ["words": .quote(line), "command": .text(command)])
      return reask()
    }
    switch step {
    case .idle, .editor, .saving, .over: return
    case .platform: choosePlatform(line)
    case .language: chooseLanguage(line)
    case .audience, .position, .carrying: takeGoal(line)
    case .text: takeDraft(line)
    case .answer(let check): takeAnswer(line, to: check)
    case .reason(let check): takeReason(line, for: check)
    case .changing(let proposal): takeChange(line, of: proposal)
    case .name(let ending): takeName(line, ending)
    case .recovery, .held, .source, .begin, .proposal, .menu, .agreement, .changed, .leaving:
      choose(line)
    }
  }

  /// Whether what is typed here becomes a goal, or part of the text.
  private var takesWords: Bool {
    switch step {
    case .audience, .position, .carrying, .answer, .changing: true
    case .idle, .editor, .saving, .over, .platform, .language, .text, .reason, .name, .recovery,
      .held, .source, .begin, .proposal, .menu, .agreement, .changed, .leaving:
      false
    }
  }

  private mutating func choose(_ line: String) {
    if Taking.trimmed(line) == "?" { return explain() }
    if step == .source, Answer.isDraft(line) { return takeDraft(line) }
    guard
      let key = KeyWording.meant(by: line, among: keyWordings(keys + hiddenKeys))
        ?? (line.isEmpty ? usualKey : nil)
    else {
      return Taking.trimmed(line).isEmpty ? explain() : stumble(over: line)
    }
    understand()
    switch step {
    case .recovery: recover(key)
    case .held: goBeside(key)
    case .source: chooseSource(key)
    case .begin: begin(key)
    case .proposal(let proposal): settle(proposal, key)
    case .menu: chooseFromMenu(key)
    case .agreement(let ending): agree(key, ending)
    case .changed(let ending, let found): settleChange(key, ending, found)
    case .leaving: chooseEnd(key)
    default: return
    }
  }

  /// What Enter alone means. At a proposal it means nothing: a stray key must not change a text.
  var usualKey: Key? {
    switch step {
    case .recovery: .unsaved
    case .source: .write
    case .begin: .yes
    case .idle, .held, .platform, .audience, .position, .text, .carrying, .language, .answer,
      .reason, .proposal, .changing, .editor, .menu, .agreement, .name, .changed, .saving, .leaving,
      .over:
      nil
    }
  }

  /// The ways to answer the open question.
  var keys: [Key] {
    switch step {
    case .recovery: [.unsaved, .file, .compare]
    case .held: [.copy, .leave]
    case .source: [.write, .five, .editor]
    case .begin: [.yes, .all, .editor, .leave]
    case .proposal(let proposal):
      proposal.answer.isEmpty
        ? [.keep, .drop, .why, .later] : [.keep, .drop, .change, .again, .why, .later]
    case .menu: menuKeys
    case .agreement: [.yes, .no]
    case .changed: [.compare, .overwrite, .other]
    case .leaving: isKept ? [.save, .draft, .discard] : [.save, .output, .discard]
    case .idle, .platform, .audience, .position, .text, .carrying, .language, .answer, .reason,
      .changing, .editor, .name, .saving, .over:
      []
    }
  }

  /// The same with those that are understood and not shown.
  var hiddenKeys: [Key] {
    switch step {
    case .proposal: [.ignore, .undo, .leave]
    case .menu: menuKeys.contains(.thread) ? [] : [.thread]
    default: []
    }
  }

  private mutating func explain() {
    explainKeys()
    reask()
  }
}
