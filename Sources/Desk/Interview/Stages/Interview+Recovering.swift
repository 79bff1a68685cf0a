import Prose
import Reports
import Rulebook

extension Interview {
  /// What was left behind, with enough of it to know it again.
  mutating func announce(_ leftover: Leftover) {
    let moment = leftover.moment
    let day =
      moment.daysAgo == 0
      ? sentence("today") : sentence("days-ago", ["count": .number(moment.daysAgo)])
    say("found", ["day": .text(day), "time": .text(time(of: moment))])
    let post = Manuscript(leftover.bytes, name: "draft").post
    let words = post.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    if !words.isEmpty {
      let start = shown(String(words.prefix(50))) + (words.count > 50 ? "…" : "")
      say([.text("  \"\(start)\"")])
    }
  }

  func time(of moment: Leftover.Moment) -> String {
    "\(moment.hour):" + (moment.minute < 10 ? "0" : "") + String(moment.minute)
  }

  /// On with a copy, which leaves the file to the other session; or out.
  mutating func goBeside(_ key: Key) {
    guard key == .copy else {
      effects.append(.journal(JournalLine(.close)))
      return leave(ExitCode.failed)
    }
    path = nil
    known = []
    say("copy")
    offerLeftover()
  }

  mutating func recover(_ key: Key) {
    guard let leftover = setup.leftovers.first else { return goOn() }
    switch key {
    case .compare:
      showChange(
        from: manuscript, to: Manuscript(leftover.bytes, name: manuscript.name))
      reask()
    case .unsaved:
      take(over: leftover)
      effects.append(.journal(JournalLine(.close, key: leftover.id)))
      goOn()
    default: goOn()
    }
  }

  private mutating func take(over leftover: Leftover) {
    for line in leftover.lines {
      switch line.operation {
      case .set, .open:
        guard let text = line.text else { continue }
        record(Manuscript(Array(text.utf8), name: manuscript.name), cause: line.key ?? "draft")
      case .answer: takeOver(line)
      case .partial, .ignore, .save, .close: continue
      }
    }
    if let last = leftover.lines.last, last.operation == .partial, let name = last.key {
      half = last.text.map { (name, $0) }
    }
  }

  private mutating func takeOver(_ line: JournalLine) {
    switch line.key {
    case "platform": goals.platform = line.text
    case "language": goals.language = line.text
    case "audience", "carry-1": goals.audience = line.text
    case "position", "carry-3": goals.position = line.text
    default: return
    }
  }
}

extension Leftover {
  /// The file as it was last.
  var bytes: [UInt8] {
    let last = lines.last { [.set, .open].contains($0.operation) }
    return Array((last?.text ?? "").utf8)
  }
}
