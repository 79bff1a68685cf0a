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
    case .platform: platformPrompt
    case .source: choice(sentence("ask.source"), "source")
    case .audience: line("audience")
    case .position: line("position")
    case .text: textPrompt
    case .carrying(let number): line("carry-\(number)")
    case .language: line("language")
    case .begin: choice(sentence("ask.begin"), "begin")
    case .answer(let check): answerPrompt(check)
    case .reason: line("reason")
    case .proposal: choice(sentence("ask.keep"), "proposal")
    case .changing(let proposal): changePrompt(proposal)
    case .menu: choice(sentence("ask.menu"), "menu")
    case .agreement: choice(sentence("ask.agreement"), "agreement")
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

  private var platformPrompt: Prompt {
    let titles = examiner.rulebook.platforms.map(\.title)
    let usual = examiner.rulebook.platformNames.firstIndex(of: PostPlan.usualPlatform) ?? 0
    let question = sentence("ask.platform", ["usual": .number(usual + 1)])
    if page.isPlain {
      let choose = sentence("plain-choose", ["count": .number(titles.count)]) + " "
      return Prompt(.line, [.text(question)] + list(titles), lead: choose, name: "platform")
    }
    let choices = titles.enumerated().map { "\($0.offset + 1)\u{A0}\(nonbreaking($0.element))" }
    return Prompt(
      .line, [.text(question), .item(label: "  ", choices.joined(separator: "   "))],
      lead: lead, name: "platform")
  }

  private func nonbreaking(_ text: String) -> String {
    String(text.map { $0 == " " ? "\u{A0}" : $0 })
  }

  private var textPrompt: Prompt {
    let platform = goals.platform.flatMap { examiner.rulebook.platform(named: $0.name) }
    return Prompt(
      .text, [.gap, .text(sentence("ask.text", ["editor": .text(setup.editor)]))],
      lead: page.isPlain ? "" : "| ", name: "text", platform: platform)
  }

  private func answerPrompt(_ check: CheckID) -> Prompt? {
    guard let (finding, post) = finding(check) else { return nil }
    let join = Join.of(finding)
    let question = question(of: finding)
    let places = join.places(material(for: finding, in: post)).map { place in
      shown(post.inspection.reading.text(place))
    }
    var blocks: [Block] = [.gap, .text(question)]
    let hint = "hint.\(join.wants)"
    switch join.wants {
    case .words: break
    case .numbers, .either: blocks += list(places) + [.text(sentence(hint))]
    case .change, .word: blocks.append(.text(sentence(hint)))
    }
    let start = join.wants == .change ? places.first ?? "" : ""
    return Prompt(
      .line, blocks, lead: lead, name: check.text, initial: start,
      platform: post.inspection.brief.platform)
  }

  private func changePrompt(_ proposal: Proposal) -> Prompt {
    Prompt(
      .line, [.text(sentence("ask.change"))], lead: lead, name: "change-\(proposal.check.text)",
      initial: proposal.answer, platform: post?.inspection.brief.platform)
  }
}
