import Prose
import Reports
import Rulebook

extension Command {
  /// Cuts a draft into posts that follow each other.
  static let thread = Command("thread", mostOperands: 1) { request in
    do throws(Notice) {
      return try request.tellThread()
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

extension Request {
  fileprivate func tellThread() throws(Notice) -> Int32 {
    let single = try SingleDraft(self)
    let speaker = speaking(single.reading.answerLanguage)
    for notice in single.post.notices { speaker.tell(notice) }
    guard let platform = single.platforms.first, single.platforms.count == 1 else {
      throw ClashError.threadPlatforms.notice
    }
    let thread = try thread(of: single, on: platform)
    // The thread reads as one text, so it is judged as one; too long for one post is no fault of it.
    var checking = try Checking.prepared(Plan(self), self)
    let scores = try checking.scorecard(of: single, on: platform, leavingOut: "fit/over-limit")
    if let folder = options.output, folder != .dash {
      return try speaker.save(thread, below: folder) ?? ExitCode.passed
    }
    let text =
      switch options.threadFormat {
      case .json: ThreadPaper.json(of: thread, in: single.draft, on: platform, scores)
      case .text:
        ThreadPaper.text(
          of: thread, for: single.reading, on: platform, scores,
          page: speaker.page(isForPeople: true))
      }
    return speaker.deliver(text) ?? ExitCode.passed
  }

  private func thread(
    of single: SingleDraft, on platform: Platform
  ) throws(Notice) -> PostThread {
    let link = options.link.map { String(decoding: $0, as: UTF8.self) }
    guard
      let thread = PostThread(
        of: single.reading, on: platform, numbering: options.numbering, link: link,
        firstNames: rulebook.firstNames)
    else {
      throw ClashError.noThread(platform.title).notice
    }
    // Marks between posts, and no post.
    guard !thread.posts.isEmpty else {
      throw InputError.empty(single.draft.name, hasFrontMatter: false).notice
    }
    if let index = thread.posts.firstIndex(where: { $0.used > thread.limit }) {
      throw ClashError.unsendable(
        number: index + 1, used: thread.posts[index].used, limit: thread.limit,
        hasLink: link != nil && index + 1 == thread.posts.count
      ).notice
    }
    return thread
  }

  /// One file for each post: "01.txt" and so on. None that is there already is replaced.
  private func save(_ thread: PostThread, below folder: World.Path) throws(Notice) -> Int32? {
    let names = thread.posts.indices.map { index in
      let number = String(index + 1)
      let zeros = String(repeating: "0", count: max(0, 2 - number.count))
      return folder + Array("/\(zeros)\(number).txt".utf8)
    }
    if let taken = names.first(where: world.exists) {
      throw ClashError.outputExists(PathName.text(taken)).notice
    }
    for (name, post) in zip(names, thread.posts) {
      if let code = save(post.text + "\n", to: name) { return code }
    }
    return nil
  }
}
