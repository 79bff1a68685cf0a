import Checks
import Prose
import Reports
import Rulebook

extension Interview {
  /// Opens a question; half-typed words that belong to it stand in its input.
  mutating func open(_ next: Step) {
    step = next
    reask()
  }

  mutating func reask() {
    guard var prompt = prompt else { return }
    if let half, half.name == prompt.name { prompt.initial = half.text }
    effects.append(.ask(prompt))
  }

  var promptName: String? { prompt?.name }

  private var prompt: Prompt? {
    switch step {
    case .idle, .editor, .saving, .over: nil
    case .recovery: choice(sentence("ask.recovery"), "recovery")
    case .held: choice(sentence("ask.held"), "held")
    case .platform: platformPrompt
    case .source: choice(sentence("ask.source"), "source")
    case .audience: line("audience")
    case .position: line("position")
    case .text: textPrompt
    case .carrying(let number): carryingPrompt(number)
    case .language: line("language")
    case .begin: choice(sentence("ask.begin"), "begin")
    case .answer(let check): answerPrompt(check)
    case .reason: line("reason")
    case .proposal(let proposal):
      choice(sentence("ask.keep"), proposal.answer.isEmpty ? "mend" : "proposal")
    case .changing(let proposal): changePrompt(proposal)
    case .menu: choice(sentence("ask.menu"), "menu")
    case .agreement: choice(agreementQuestion, "agreement")
    case .name: line("name")
    case .changed: choice(sentence("ask.changed"), "changed")
    case .leaving: choice(sentence("ask.leaving"), "leaving")
    }
  }

  /// A question with one line for an answer.
  private func line(_ name: String) -> Prompt {
    Prompt(.line, [.text(sentence("ask.\(name)"))], lead: lead, name: name)
  }

  var lead: String { page.isPlain ? sentence("plain-answer") + " " : "> " }

  private func carryingPrompt(_ number: Int) -> Prompt {
    let name = "carry-\(number)"
    let head = sentence("head", ["number": .number(number), "count": .number(Self.carrying)])
    return Prompt(
      .line, [.text(head + " " + sentence("ask.\(name)"))], lead: lead, name: name)
  }

  /// Enter keeps what was chosen before.
  private var platformPrompt: Prompt {
    let titles = examiner.rulebook.platforms.map(\.title)
    let usual = examiner.rulebook.platform(named: usualPlatform)?.title ?? ""
    let question = Block.text(sentence("ask.platform", ["usual": .text(usual)]))
    if page.isPlain {
      let choose = numberLead(of: titles.count, usual: titles.firstIndex(of: usual))
      return Prompt(
        .line, [question] + list(titles) + choose.above, lead: choose.lead, name: "platform")
    }
    let choices = titles.enumerated().map { "\($0.offset + 1) \($0.element)" }
    let lines = rows(choices, tail: "", isOneRow: false).rows.map { "  " + $0 }
    return Prompt(.line, [question, .lines(lines)], lead: lead, name: "platform")
  }

  private var textPrompt: Prompt {
    let platform = goals.platform.flatMap { examiner.rulebook.platform(named: $0) }
    return Prompt(
      .text, [.gap, .text(sentence("ask.text"))],
      lead: page.isPlain ? "" : "| ", name: "text",
      gauge: platform.map { Prompt.Gauge(platform: $0, unfilled: 0, rest: 0) })
  }

  private func changePrompt(_ proposal: Proposal) -> Prompt {
    Prompt(
      .line, [.text(sentence("ask.change"))], lead: lead, name: "change-\(proposal.check.text)",
      initial: Answer.onOneLine(proposal.answer), gauge: answerPrompt(proposal.check)?.gauge)
  }
}
