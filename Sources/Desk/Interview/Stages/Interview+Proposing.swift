import Checks
import Prose
import Reports
import Rulebook

extension Interview {
  /// Shows what would change; whatever is worth a word is said before the author decides.
  mutating func propose(_ proposal: Proposal) {
    guard proposal.manuscript != manuscript else {
      say("no-change")
      queue.setAside(proposal.check)
      return askNext()
    }
    showChange(from: manuscript, to: proposal.manuscript)
    if case .success(let next) = examined(proposal.manuscript) {
      if let left = next.length.remaining, left < 0 {
        say("too-long", ["count": .number(-left)])
      }
      mention(next, because: proposal)
    }
    open(.proposal(proposal))
  }

  mutating func showChange(from old: Manuscript, to new: Manuscript) {
    let lines = Difference(from: pieces(of: old), to: pieces(of: new)).lines
      .map { Difference.Line($0.kind, shown($0.text)) }
    guard page.isPlain else {
      return say([.gap, .text(sentence("would-give")), .change(lines)])
    }
    let wording = Wording(page: page)
    let isChanged = lines.contains { $0.kind == .taken }
    let keys: [Difference.Kind: String] = [.taken: "plain-old", .given: "plain-new"]
    for line in lines {
      let key = keys[line.kind] ?? (isChanged ? nil : "plain-beside")
      guard let key else { continue }
      say(key, ["text": .text(wording.clean(line.text))])
    }
  }

  private func pieces(of manuscript: Manuscript) -> [String] {
    guard let draft = manuscript.draft else { return [] }
    return Reading(of: draft, orthographies: examiner.rulebook.orthographies).pieces
  }

  /// That the answer itself has a phrase we would ask about: once, and it stops nothing.
  private mutating func mention(_ next: PostReport, because proposal: Proposal) {
    let known = Set((post?.findings ?? []).map(\.check))
    let text = next.inspection.reading
    let new = next.findings.first { finding in
      !known.contains(finding.check) && finding.aspect != nil && finding.severity > .suggestion
        && !finding.hit.isMissing
        && finding.hit.ranges.contains { proposal.answer.contains(text.text($0)) }
    }
    guard let new else { return }
    say("echo", ["title": .quote(Wording(page: page).title(of: new))])
  }
}

extension Interview {
  mutating func settle(_ proposal: Proposal, _ key: Key) {
    switch key {
    case .keep: keep(proposal)
    case .drop:
      say("dropped")
      queue.setAside(proposal.check)
      askNext()
    case .change: open(.changing(proposal))
    case .again: open(.answer(proposal.check))
    case .why:
      explainWhy(proposal.check)
      reask()
    case .later: putOff(proposal.check)
    case .ignore: open(.reason(proposal.check))
    case .undo: undo()
    default: leaveOrAsk()
    }
  }

  private mutating func keep(_ proposal: Proposal) {
    let before = post
    record(proposal.manuscript, cause: proposal.check.text)
    queue.settle(proposal.check)
    examine()
    guard let post else { return survey() }
    let sentences = [sentence("kept")] + changes(from: before, to: post)
    say([.text(sentences.joined(separator: " "))])
    askNext()
  }

  /// The author puts the words of their answer differently.
  mutating func takeChange(_ line: String, of proposal: Proposal) {
    guard !Answer.trimmed(line).isEmpty else { return open(.proposal(proposal)) }
    takeAnswer(line, to: proposal.check)
  }

  /// Why, and where to read on.
  mutating func explainWhy(_ check: CheckID) {
    guard let (finding, _) = finding(check) else { return say("nothing-open") }
    let wording = Wording(page: page)
    var blocks: [Block] = []
    if let next = wording.say("next", of: check, finding.hit) { blocks.append(.text(next)) }
    let place = page.phrasebook.text("program/sources", "gloss.\(Self.point(of: check))")
    if let place { blocks.append(.text(sentence("idea", ["text": .text(wording.clean(place))]))) }
    blocks.append(.text(sentence("more", ["check": .text(check.text)])))
    say(blocks)
  }

  private static func point(of check: CheckID) -> String {
    Check.all.first { $0.id == check }.map { "\($0.source.point)" } ?? ""
  }
}
