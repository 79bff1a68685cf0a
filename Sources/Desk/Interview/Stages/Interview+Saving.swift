import Prose
import Reports
import Rulebook

extension Interview {
  /// Goals go into the file only when the author agrees.
  mutating func save(_ ending: Ending) {
    guard manuscript.draft != nil else { return leaveOrAsk() }
    if post == nil { examine() }
    if !isAgreed, !unwrittenGoals.isEmpty { return open(.agreement(ending)) }
    guard let path else { return open(.name(ending)) }
    step = .saving(ending)
    effects.append(.save(path, bytes: manuscript.bytes, replacing: known))
  }

  /// What the file does not say yet.
  private var unwrittenGoals: [(key: String, value: String)] {
    let values = [
      ("platform", goals.platform), ("lang", post?.languageTag),
      ("audience", goals.audience), ("position", goals.position),
    ]
    return values.compactMap { key, value in
      guard let value, !value.isEmpty, manuscript.value(of: key) != value else { return nil }
      return (key, value)
    }
  }

  /// Names only what would be new.
  var agreementQuestion: String {
    let names = unwrittenGoals.map { sentence("goal-name.\($0.key)") }
    return sentence("ask.agreement", ["what": .list(names)])
  }

  mutating func agree(_ key: Key, _ ending: Ending) {
    isAgreed = true
    if key == .yes {
      var changed = manuscript
      for goal in unwrittenGoals { changed = changed.setting(goal.key, to: goal.value) }
      record(changed, cause: "goals")
    }
    save(ending)
  }

  mutating func takeName(_ line: String, _ ending: Ending) {
    let name = Taking.trimmed(line)
    guard !name.isEmpty else { return reask() }
    path = Array(name.utf8)
    known = []
    save(ending)
  }

  /// `found` is what another program wrote.
  mutating func settleChange(_ key: Key, _ ending: Ending, _ found: [UInt8]) {
    switch key {
    case .overwrite:
      keep(found)
      known = found
      save(ending)
    case .other: open(.name(ending))
    default:
      showChange(from: Manuscript(found, name: manuscript.name), to: manuscript)
      reask()
    }
  }

  /// Into the journal, before it goes; the author's own text is the last one there again.
  private mutating func keep(_ found: [UInt8]) {
    for bytes in [found, manuscript.bytes] {
      let text = String(decoding: bytes, as: UTF8.self)
      effects.append(.journal(JournalLine(.set, key: "overwrite", text: text)))
    }
  }

  mutating func finishSaving(_ saving: Saving) {
    guard case .saving(let ending) = step else { return }
    let name = path.map { Visible.name(PathName.text($0), ascii: page.isASCII) } ?? ""
    switch saving {
    case .done:
      known = manuscript.bytes
      effects.append(.journal(JournalLine(.save, key: name)))
      say("saved", ["path": .text(name), "length": .text(post.map { length(of: $0) } ?? "")])
      sayBalance()
      guard ending == .leave else { return goBackFromSaving() }
      finish()
    case .changed(let found):
      say("file-changed", ["path": .text(name)])
      open(.changed(ending, to: found))
    case .failed:
      say("not-saved", ["path": .text(name)])
      say([.lines(postLines)])
      open(.name(ending))
    }
  }

  /// To the question that stood open; what was proposed there is made anew of the saved text.
  private mutating func goBackFromSaving() {
    switch stepBeforeSaving {
    case .proposal(let proposal), .changing(let proposal): open(.answer(proposal.check))
    default: open(stepBeforeSaving)
    }
  }

  private mutating func sayBalance() {
    guard let post, let firstCount else { return }
    let isClean = post.toTell.isEmpty
    say(
      isClean ? (firstCount == 0 ? "balance.clean" : "balance.none") : "balance",
      [
        "before": .number(firstCount), "count": .number(post.toTell.count),
        "strengths": .number(post.credits.count),
      ])
  }
}
