import Prose
import Reports
import Rulebook

extension Command {
  /// Leads an author to a better post, question by question.
  static let draft = Command("draft", mostOperands: 1) { request in
    do throws(Notice) {
      let setup = try request.interviewSetup()
      let speaker = request.speaking(setup.pageLanguage(for: request))
      let interview = try Interview(setup, page: speaker.conversationPage, for: speaker)
      let answering = try speaker.answering(setup)
      var conversation = Conversation(interview, with: answering, for: speaker)
      return conversation.run()
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

extension Request {
  fileprivate func interviewSetup() throws(Notice) -> Interview.Setup {
    guard options.platforms.count < 2 else { throw ClashError.interviewPlatforms.notice }
    var setup = Interview.Setup()
    if let operand = operands.first {
      if operand.isEmpty { throw ClashError.emptyPath.notice }
      setup.path = operand
      if world.isFolder(operand) { throw DraftingError.folder(PathName.text(operand)).notice }
      if world.exists(operand) { setup.bytes = try draft(at: operand) }
      setup.place = PathName.text(place(of: operand))
    }
    setup.output = options.output == .dash ? nil : options.output
    setup.deliversText = options.output == .dash || !world.isTerminal(.output)
    if options.output != nil, options.output != .dash { setup.deliversText = false }
    setup.platform = options.platforms.first
    setup.language = options.language
    setup.questions = options.mostQuestions ?? 5
    if !options.isFresh, options.answersFile == nil {
      setup.leftovers = try leftovers(of: setup.place)
    }
    if options.answersFile == nil { setup.holder = holder(of: setup.place) }
    return setup
  }

  private func holder(of place: String?) -> Interview.Setup.Holder? {
    guard let place, let drawer = Drawer(in: world) else { return nil }
    let held = drawer.journals.first { $0.file == place && drawer.isHeld($0) }
    return held.map { journal in
      Interview.Setup.Holder(
        process: journal.process, moment: drawer.shelf.moment(journal.start))
    }
  }

  /// Checked here, so that nobody answers questions about a file that cannot be saved again.
  private func draft(at path: World.Path) throws(Notice) -> [UInt8] {
    let name = PathName.text(path)
    let bytes = try Gathering.Source.file(path).bytes(in: world)
    do throws(DraftError) {
      _ = try Draft(bytes: bytes, name: name, limit: Checking.draftLimit)
    } catch .empty {
      // An empty file is where many posts begin.
    } catch {
      throw InputError(error, in: bytes, name: name).notice
    }
    return bytes
  }

  /// What may be gone on with: the journal that was named, else those of the file.
  private func leftovers(of place: String?) throws(Notice) -> [Leftover] {
    guard let drawer = Drawer(in: world) else { return [] }
    guard let name = options.recovered else { return drawer.leftovers(of: place) }
    let found =
      name == "latest" ? drawer.leftovers(of: nil).first : drawer.leftover(named: name)
    guard let found else { throw TerminalError.unknownJournal(name).notice }
    return [found]
  }

  /// Who answers; without a terminal only a script can.
  fileprivate func answering(_ setup: Interview.Setup) throws(Notice) -> any Answering {
    if let path = options.answersFile { return try answerFile(at: path, setup) }
    guard options.mayAsk else { throw DraftingError.mayNotAsk.notice }
    let drawer = options.keepsJournal ? Drawer(in: world) : nil
    drawer?.tidy()
    let keeper = drawer.map { Keeper(in: $0) } ?? .nowhere
    if let terminal = world.terminal(isPlain) { return try AtTerminal(terminal, keeper, for: self) }
    guard world.isTerminal(.input) else { throw DraftingError.noTerminal.notice }
    return TypedLines(world: world, keeper: keeper)
  }

  private func answerFile(
    at path: World.Path, _ setup: Interview.Setup
  ) throws(Notice) -> AnswerFile {
    let name = PathName.text(path)
    let bytes = try Gathering.Source.file(path).bytes(in: world)
    do throws(JSON5Fault) {
      let hasFile = setup.path != nil || setup.output != nil
      let (world, isQuiet) = (world, options.quietness > 0)
      return try AnswerFile(try JSON5Document(bytes), hasFile: hasFile, vocabulary) { line in
        if !isQuiet { try? world.write(Array((line + "\n").utf8), .error) }
      }
    } catch {
      throw HouseError.faulty(name, in: bytes, error, for: self).notice
    }
  }

  /// What a conversation is written on: standard error.
  fileprivate var conversationPage: Page {
    var page = page(isForPeople: true)
    page.columns = columns(of: .error)
    page.hasColour = hasColour(on: .error)
    return page
  }
}

extension Interview.Setup {
  /// The language of the questions where nobody chose one: that of the post, as far as it is said.
  fileprivate func pageLanguage(for request: Request) -> Language? {
    let word = language ?? Manuscript(bytes, name: "").value(of: "lang")
    return word.flatMap { PageLanguage.language(of: $0) }
  }
}
