import Checks
import Reports
import Rulebook

extension Interview {
  /// The post as its readers meet it.
  mutating func showPreview() {
    guard let post else { return say(textBlocks) }
    let inspection = post.inspection
    let previews = Preview.all(
      of: inspection.reading, on: inspection.brief.platform, device: .phone,
      columns: PreviewPaper.room(on: page), ascii: page.isASCII)
    let author = inspection.brief.circumstances.author
    say([.gap, lines(of: PreviewPaper.text(of: previews, by: author, on: page))])
  }

  /// The same words as several posts; the text itself stays whole.
  mutating func showThread() {
    guard let post else { return say("nothing-yet") }
    let platform = post.inspection.brief.platform
    let names = examiner.rulebook.firstNames
    guard
      let thread = PostThread(of: post.inspection.reading, on: platform, firstNames: names)
    else {
      return say("no-thread", ["platform": .text(platform.title)])
    }
    let text = ThreadPaper.text(
      of: thread, for: post.inspection.reading, on: platform, post.scorecard, page: page)
    say([.gap, lines(of: text), .text(sentence("thread"))])
  }

  /// Whether an answer asks for several posts instead of cuts.
  func meansThread(_ words: String) -> Bool {
    KeyWording.meant(by: words, among: keyWordings([.thread])) == .thread
      && Taking.number(words) == nil
  }

  /// Several posts are the author's choice; then the length is no question any more.
  mutating func offerThread(insteadOf check: CheckID) {
    showThread()
    queue.setAside(check)
    askNext()
  }

  private func lines(of text: String) -> Block {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return .lines(lines.last == "" ? lines.dropLast() : lines)
  }
}
