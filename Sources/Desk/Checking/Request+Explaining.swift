import Checks
import Prose
import Reports
import Rulebook

extension Request {
  /// The same request, spoken in the language of the draft where nobody chose another.
  func speaking(_ language: Language?) -> Request {
    guard chosenLanguage == nil, let language, language != phrasebook.language else {
      return self
    }
    return Request(self, phrasebook: rulebook.phrasebook(in: language))
  }

  /// Says what was chosen for a post, and who chose.
  func explain(_ post: PostReport) {
    tell(
      Notice(
        .note, "N230",
        [
          "path": .text(post.inspection.reading.draft.name),
          "platform": .text(post.platform.value), "platform-from": origin(post.platform.origin),
          "language": .text(post.languageTag),
          "language-from": origin(post.language.origin),
        ]))
  }

  /// Says which files hold, the one that decides last first.
  func tellHouse() {
    let files = house.files.reversed().map(\.name)
    guard !files.isEmpty else { return tell(Notice(.note, "N324")) }
    tell(Notice(.note, "N323", ["files": .list(files), "rules": .text(rulebook.digest)]))
  }

  private func origin(_ name: String) -> Value {
    .text(phrasebook.text("program/notes", "origin.\(name)") ?? name)
  }
}
