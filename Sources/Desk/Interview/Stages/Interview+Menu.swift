import Checks
import Reports
import Rulebook

extension Interview {
  /// Says how the text stands and what can be done with it.
  mutating func finishRound() {
    guard let post else { return open(.menu) }
    let wording = Wording(page: page)
    say([.gap, .text(wording.verdict(on: post))])
    let coaching = Coaching(on: post, page: page)
    say([.lines(coaching.strengths), .lines(coaching.scores)])
    let rest = post.toTell.count
    if rest > 0 {
      say(post.verdict == .ready ? "rest" : "rest-open", ["count": .number(rest)])
    }
    open(.menu)
  }

  /// More questions where there are some, and a thread where posts are short.
  var menuKeys: [Key] {
    let isShort = post?.inspection.brief.platform.room == .short
    return (post?.findings.isEmpty == false ? [.more] : [])
      + [.save, .view, .check, .platform] + (isShort ? [.thread] : [])
      + [.editor, .undo, .output, .leave]
  }

  mutating func chooseFromMenu(_ key: Key) {
    switch key {
    case .save: save(.leave)
    case .view:
      showPreview()
      reask()
    case .thread:
      showThread()
      reask()
    case .more: askMore()
    case .check: checkAgain()
    case .platform: open(.platform)
    case .editor: openEditor()
    case .undo: undo()
    case .output: deliver()
    default: leaveOrAsk()
    }
  }

  /// A new round: everything may be asked again.
  mutating func checkAgain() {
    guard manuscript.draft != nil else { return goOn() }
    queue.begin()
    examine()
    survey()
  }

  /// What was put off or seemed too small comes, too.
  mutating func askMore() {
    queue.begin(isThorough: true)
    guard let post else { return goOn() }
    _ = queue.announce(in: post)
    askNext()
  }

  /// The post to standard output, and on.
  mutating func deliver() {
    guard manuscript.draft != nil else { return goOn() }
    delivered = manuscript
    effects.append(.deliver(manuscript.post + "\n"))
    reask()
  }

  mutating func openEditor() {
    // Asked again behind the editor, if it still stands.
    switch step {
    case .answer(let check): queue.forget(check)
    case .proposal(let proposal), .changing(let proposal): queue.forget(proposal.check)
    default: break
    }
    step = .editor
    let wording = Wording(page: page)
    let help = post.map { post in queue.open(in: post).map { wording.title(of: $0) } } ?? []
    let typed = half?.name == "text" ? half?.text : nil
    half = nil
    effects.append(.openEditor(text: typed ?? manuscript.post, help: help))
  }

  mutating func take(_ editing: Editing) {
    guard step == .editor else { return }
    switch editing {
    case .text(let text):
      let before = post
      let changed = manuscript.replacingPost(with: text)
      guard changed.draft != nil, changed != manuscript else { return goBack("no-change") }
      record(changed, cause: "editor")
      examine()
      guard let before, let post else { return goOn() }
      say([.text(([sentence("edited")] + changes(from: before, to: post)).joined(separator: " "))])
      askNext()
    case .unchanged: goBack("no-change")
    case .tooQuick: goBack("too-quick")
    case .failed(let reason, let path):
      goBack(
        path == nil ? "editor-failed" : "editor-failed.path",
        ["reason": .text(shown(reason)), "path": .text(shown(path ?? ""))])
    }
  }

  private mutating func goBack(_ key: String, _ values: Values = [:]) {
    say(key, values)
    guard manuscript.draft != nil else { return open(.source) }
    guard post != nil else { return goOn() }
    open(.menu)
  }
}
