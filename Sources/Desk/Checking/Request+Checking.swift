import Checks
import Prose
import Reports
import Rulebook

extension Checking {
  /// Rules that cannot be read are an error of the program, told like any other.
  static func prepared(_ plan: Plan, _ request: Request) throws(Notice) -> Checking {
    do throws(RulebookError) { return try Checking(plan, request) } catch { throw error.notice }
  }
}

extension RulebookError: Noticeable {
  package var notice: Notice {
    Notice(
      .error, "E902",
      ["path": .text(path), "line": .place(line), "problem": .text(problem.bare)])
  }
}

extension Notice {
  /// The same for a machine.
  func unchecked(
    path: String?, line: Int? = nil, id: String? = nil, _ request: Request
  ) -> Report.Unchecked {
    // The sentence may quote what stands in the draft.
    let message = request.options.isRedacted ? code : request.sentence(of: self)
    return Report.Unchecked(id: id, path: path, line: line, code: code, message: message)
  }
}

extension Request {
  /// The same request, spoken in the language of the draft where nobody chose another.
  func speaking(_ language: Language?) throws(Notice) -> Request {
    guard chosenLanguage == nil, let language, language != phrasebook.language else {
      return self
    }
    do throws(RulebookError) {
      return Request(self, phrasebook: try rulebook.phrasebook(in: language))
    } catch {
      throw error.notice
    }
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

  /// What a report is written on; `output`: where it goes, if not where `-o` says.
  func page(isForPeople: Bool, to output: World.Path? = nil) -> Page {
    var page = Page(phrasebook: phrasebook)
    page.isFormal = house.settings.isFormal
    let goesToFile = (output ?? options.output).map { $0 != Array("-".utf8) } ?? false
    page.columns = goesToFile ? (options.width ?? 80) : columns(of: .output)
    page.hasColour =
      isForPeople
      && (goesToFile ? options.colour == .always : hasColour(on: .output))
    page.isPlain = isPlain
    page.isASCII = isASCII
    page.showsScores = options.showsScores
    page.showsStrengths = options.showsStrengths
    page.mostFindings = options.showsAll ? nil : (options.mostFindings ?? page.mostFindings)
    page.why = options.why ?? page.why
    page.explainsLength = options.isVerbose
    page.level = options.level ?? page.level
    page.isRedacted = options.isRedacted
    page.quietness = options.quietness
    return page
  }
}
