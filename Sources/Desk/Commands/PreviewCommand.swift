import Checks
import Prose
import Reports
import Rulebook

extension Command {
  /// Shows a post as its readers will see it.
  static let preview = Command("preview", mostOperands: 1) { request in
    do throws(Notice) {
      let draft = try SingleDraft(request)
      let speaker = request.speaking(draft.reading.answerLanguage)
      for notice in draft.post.notices { speaker.tell(notice) }
      let page = speaker.page(isForPeople: true)
      let previews = draft.platforms.flatMap { platform in
        Preview.all(
          of: draft.reading, on: platform, device: request.options.device,
          columns: PreviewPaper.room(on: page), ascii: page.isASCII)
      }
      let text = PreviewPaper.text(
        of: previews, by: draft.post.circumstances.author, on: page)
      return speaker.deliver(text) ?? ExitCode.passed
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}
