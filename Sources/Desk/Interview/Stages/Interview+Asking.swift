import Checks
import Prose
import Reports
import Rulebook

extension Interview {
  mutating func begin(_ key: Key) {
    switch key {
    case .all:
      listFindings()
      reask()
    case .editor: openEditor()
    case .leave: leaveOrAsk()
    default: askNext()
    }
  }

  /// The next finding, or the menu.
  mutating func askNext() {
    guard let post else { return survey() }
    let findings = queue.open(in: post)
    guard let finding = findings.first else { return finishRound() }
    let number = queue.asked + 1
    queue.count(finding, in: post)
    let coaching = Coaching(on: post, page: page)
    let key = finding.isGuard ? "head.guard" : page.isPlain ? "head.plain" : "head"
    let total = max(number, number - 1 + findings.count { !$0.isGuard })
    let head = sentence(key, ["number": .number(number), "count": .number(total)]) + " "
    say([.gap, .lines(coaching.lines(of: finding, head: head))])
    ask(finding, in: post)
  }

  /// Asks for an answer, or shows at once what can be put right without one.
  private mutating func ask(_ finding: Finding, in post: PostReport) {
    let join = Join.of(finding)
    guard join.wants == .consent, let edits = join.edits(material(for: finding, in: post), "")
    else {
      return open(.answer(finding.check))
    }
    propose(Proposal(check: finding.check, answer: "", manuscript: manuscript.applying(edits)))
  }

  mutating func listFindings() {
    guard let post else { return }
    let wording = Wording(page: page)
    say(list(queue.open(in: post).map { wording.title(of: $0) }))
  }

  /// The finding of a check in the text as it is.
  func finding(_ check: CheckID) -> (Finding, PostReport)? {
    guard let post, let finding = post.findings.first(where: { $0.check == check }) else {
      return nil
    }
    return (finding, post)
  }

  func material(for finding: Finding, in post: PostReport) -> Material {
    Material(
      reading: post.inspection.reading, hit: finding.hit, platform: post.inspection.brief.platform,
      lineEnd: manuscript.lineEnd)
  }

  /// The question of the check, or what is to be chosen from a list.
  func question(of finding: Finding) -> String {
    let join = Join.of(finding)
    let wording = Wording(page: page)
    if join.wants == .numbers { return sentence("ask.\(join.name)") }
    let question = wording.say("question", of: finding.check, finding.hit) ?? ""
    let needsPoint = finding.aspect == .stance
    guard needsPoint, let point = goals.position, !point.isEmpty else { return question }
    return sentence("your-point", ["words": .quote(Answer.closed(point))]) + " " + question
  }
}

extension Interview {
  /// An answer becomes a proposal; none means later.
  mutating func takeAnswer(_ line: String, to check: CheckID) {
    guard let (finding, post) = finding(check) else { return askNext() }
    let typed = Answer.trimmed(line)
    let words = typed.isEmpty ? (offeredPoint(for: finding) ?? "") : typed
    if words == "?" {
      if ![.numbers, .either].contains(Join.of(finding).wants) { say("help.answer") }
      say("help.commands")
      return reask()
    }
    guard !words.isEmpty else { return putOff(check) }
    effects.append(.journal(JournalLine(.answer, key: check.text, text: words)))
    if Answer.isShrug(words) { return putOff(check) }
    let join = Join.of(finding)
    if join.wants == .word { return takeWord(words, on: finding) }
    if Answer.isBare(words), [.words, .change, .either].contains(join.wants) {
      say("as-sentence")
      return reask()
    }
    if check == "fit/over-limit", meansThread(words) { return offerThread(insteadOf: check) }
    proposeJoin(of: words, for: finding, in: post)
  }

  /// Joins an answer into the text.
  private mutating func proposeJoin(
    of words: String, for finding: Finding, in post: PostReport
  ) {
    let (check, join) = (finding.check, Join.of(finding))
    let material = material(for: finding, in: post)
    guard let edits = join.edits(material, words) else {
      say("wrong-numbers")
      return reask()
    }
    let changed = manuscript.applying(edits)
    guard join.asks, !asks(changed, insteadOf: check) else {
      return propose(Proposal(check: check, answer: words, manuscript: changed))
    }
    // Who states something where a question was asked for is told so once.
    guard doubted == check else {
      doubted = check
      say("as-question")
      return reask()
    }
    let stated = manuscript.applying(join.stating.edits(material, words) ?? [])
    propose(Proposal(check: check, answer: words, manuscript: stated))
  }

  /// Whether what was typed for a question is one: then nothing misses a question any more.
  private mutating func asks(_ changed: Manuscript, insteadOf check: CheckID) -> Bool {
    guard case .success(let next) = examined(changed) else { return true }
    return !next.findings.contains { ["dialogue/open-question", check].contains($0.check) }
  }

  mutating func putOff(_ check: CheckID) {
    queue.setAside(check)
    say("later")
    askNext()
  }

  /// A human's word on a guard goes into the file, where the check will find it.
  private mutating func takeWord(_ words: String, on finding: Finding) {
    let key = finding.severity == .hold ? "ack" : "ignore"
    record(manuscript.marking(finding.check, key, because: words), cause: finding.check.text)
    effects.append(.journal(JournalLine(.ignore, key: finding.check.text, text: words)))
    say("word-taken")
    examine()
    askNext()
  }

  mutating func takeReason(_ line: String, for check: CheckID) {
    let words = Answer.onOneLine(line)
    if words.isEmpty, examiner.needsReasons {
      say("reason-wanted")
      return open(.reason(check))
    }
    record(manuscript.marking(check, "ignore", because: words), cause: check.text)
    effects.append(.journal(JournalLine(.ignore, key: check.text, text: words)))
    queue.setAside(check)
    say("ignored", ["check": .text(check.text)])
    examine()
    askNext()
  }
}
