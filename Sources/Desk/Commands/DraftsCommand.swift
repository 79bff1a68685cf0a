import Prose
import Reports
import Rulebook

extension Command {
  /// Lists, shows and takes away what interviews have kept.
  static let drafts = Command(
    "drafts", operands: .tasks(DraftsTask.names), usesTeamFile: false
  ) { request in
    do throws(Notice) {
      return try request.tidyDrafts()
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

private enum DraftsTask: String, CaseIterable {
  case list, show, rm, purge

  static var names: [String] { allCases.map(\.rawValue) }

  /// How many drafts may be named behind it; `nil`: as many as anybody likes.
  var mostIDs: Int? {
    switch self {
    case .list, .purge: 0
    case .show: 1
    case .rm: nil
    }
  }
}

extension Request {
  fileprivate func tidyDrafts() throws(Notice) -> Int32 {
    guard let drawer = Drawer(in: world) else {
      throw TerminalError.nowhereToKeep.notice
    }
    let ids = operands.dropFirst().map { PathName.text($0) }
    switch try draftsTask(with: ids) {
    case .list: return deliver(list(drawer)) ?? ExitCode.passed
    case .show:
      return deliver(words: try journals(ids, in: drawer)[0].text + "\n") ?? ExitCode.passed
    case .rm:
      let journals = try journals(ids, in: drawer)
      for journal in journals {
        guard !drawer.isHeld(journal) else { throw TerminalError.journalHeld(journal.id).notice }
      }
      return try remove(journals, drawer)
    case .purge: return try purge(drawer)
    }
  }

  /// What is named and would not count is a mistake: `purge ID` must not take away all.
  private func draftsTask(with ids: [String]) throws(Notice) -> DraftsTask {
    guard let word = operands.first.map({ PathName.text($0) }) else { return .list }
    guard let task = DraftsTask(rawValue: word) else {
      throw UsageError.unknownTask(word, command: "drafts", tasks: DraftsTask.names).notice
    }
    if let most = task.mostIDs, let id = ids.dropFirst(most).first {
      throw UsageError.tooManyForTask(id, task: "drafts \(word)", takesAll: task == .purge).notice
    }
    return task
  }

  private func list(_ drawer: Drawer) -> String {
    let journals = drawer.journals
    if sheetFormat == .json {
      let values = journals.map { journal -> JSONValue in
        [
          "id": .text(journal.id), "file": JSONValue(journal.file),
          "seconds": .number(journal.seconds), "closed": .bool(journal.isClosed),
          "characters": .number(journal.text.count),
        ]
      }
      return JSONWriter.text(of: .list(values), indented: true) + "\n"
    }
    let lines = journals.map { journal in
      let state = journal.isClosed ? "drafts.closed" : "drafts.open"
      let post = Manuscript(Array(journal.text.utf8), name: "draft").post
      let words = post.isEmpty ? journal.text : post
      let first = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      return say(
        state,
        [
          "id": .text(journal.id), "file": .text(journal.file ?? "–"),
          "count": .number(journal.text.count), "first": .text(String(first.prefix(60))),
        ])
    }
    return (lines.isEmpty ? [say("drafts.none", [:])] : lines).joined(separator: "\n") + "\n"
  }

  private func say(_ key: String, _ values: Values) -> String {
    let safe = values.mapValues { value -> Value in
      if case .text(let text) = value { .text(Visible.name(text, ascii: isASCII)) } else { value }
    }
    return phrasebook.text("program/drafts", key, safe) ?? key
  }

  /// Those that were named, in that order; never empty.
  private func journals(
    _ ids: [String], in drawer: Drawer
  ) throws(Notice) -> [FoundJournal] {
    guard !ids.isEmpty else { throw TerminalError.noJournalNamed.notice }
    let kept = drawer.journals
    var named: [FoundJournal] = []
    for id in ids {
      guard let journal = kept.first(where: { $0.id == id }) else {
        throw TerminalError.unknownJournal(id).notice
      }
      named.append(journal)
    }
    return named
  }

  /// Everything nobody is writing; without --yes only what was finished.
  private func purge(_ drawer: Drawer) throws(Notice) -> Int32 {
    let free = drawer.journals.filter { !drawer.isHeld($0) }
    let unfinished = free.count { !$0.isClosed }
    if unfinished > 0, !options.saysYes {
      throw TerminalError.purgeUnsure(count: unfinished).notice
    }
    return try remove(free, drawer)
  }

  private func remove(_ journals: [FoundJournal], _ drawer: Drawer) throws(Notice) -> Int32 {
    for journal in journals {
      do throws(World.Fault) {
        try drawer.file(journal.id).remove()
      } catch {
        throw OutputError.file(journal.id, error).notice
      }
    }
    return deliver(say("drafts.removed", ["count": .number(journals.count)]) + "\n")
      ?? ExitCode.passed
  }
}
