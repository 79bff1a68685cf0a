import Prose
import Reports
import Rulebook

/// A run over lines: one line out for each line in, in the same order, each as soon as it is known.
///
/// Memory stays the same however long the stream is, because nothing of a line is kept.
struct Stream {
  /// In bytes; text in JSON can take six times its own length.
  static let lineLimit = 4 << 20

  private let plan: Plan
  private let request: Request
  private let name: String

  init(_ plan: Plan, _ request: Request) throws(Notice) {
    self.plan = plan
    self.request = request
    name = request.options.inputName.map { PathName.text($0) } ?? "stdin"
    let operands = request.operands.filter { $0 != .dash }
    if let other = operands.first { throw ClashError.streamOperand(PathName.text(other)).notice }
    if let output = request.options.output, output != .dash {
      throw ClashError.streamOutput(PathName.text(output)).notice
    }
    if let report = request.options.reports.first {
      throw ClashError.streamOutput(PathName.text(report.path)).notice
    }
  }

  func run() throws(Notice) -> Int32 {
    var checking = try Checking.prepared(plan, request)
    var speakers = Speakers(request)
    var lines = InputLines(limit: Self.lineLimit, read: request.world.readInput)
    var codes: Set<Int32> = []
    var number = 0
    var warnings = 0
    while let line = try next(&lines) {
      number += 1
      let answer = try answer(to: line, number, &checking, &speakers)
      codes.insert(answer.code)
      warnings += answer.warnings
      if request.options.quietness < 2, let code = request.deliver(answer.text) { return code }
    }
    if let most = plan.mostWarnings, warnings > most {
      codes.insert(ExitCode.failed)
      request.tell(
        Notice(.warning, "E236", ["warnings": .number(warnings), "most": .number(most)]))
    }
    // A stream without a line is a script that went wrong, not a pass.
    guard number > 0 else { throw InputError.empty(name, hasFrontMatter: false).notice }
    return [ExitCode.broken, ExitCode.failed, ExitCode.held].first(where: codes.contains)
      ?? ExitCode.passed
  }

  private func next(_ lines: inout InputLines) throws(Notice) -> InputLines.Line? {
    do throws(World.Fault) {
      return try lines.next()
    } catch {
      throw InputError.unreadable(name, error, similar: nil).notice
    }
  }

  /// One line of output with its end, and the exit code it alone would mean.
  private func answer(
    to line: InputLines.Line, _ number: Int, _ checking: inout Checking,
    _ speakers: inout Speakers
  ) throws(Notice) -> (text: [UInt8], code: Int32, warnings: Int) {
    var id: String?
    do throws(Notice) {
      let document = try document(of: line, number)
      id = document.id
      let said = try post(in: document, number)
      var outcome = try checking.outcome(
        of: Array(said.text.utf8), name: name, id: id, saying: said)
      let speaker = speakers.number(
        for: outcome.posts.isEmpty ? nil : outcome.posts[0].answerLanguage)
      for notice in outcome.notices where notice.level == .warning {
        speakers.all[speaker].request.tell(notice)
      }
      // Two answers to one line would shift all that follow.
      guard outcome.posts.count == 1, let post = outcome.posts.popLast() else {
        throw ClashError.streamPlatforms.notice
      }
      return answer(
        with: plan.baseline.count > 0 ? post.knowing(plan.baseline) : post,
        on: speakers.all[speaker].page)
    } catch {
      request.tell(error)
      let unchecked = error.unchecked(path: nil, line: number, id: id, request)
      return (Array(NDJSON.line(for: unchecked).utf8), ExitCode.broken, 0)
    }
  }

  private func answer(
    with post: borrowing PostReport, on page: Page
  ) -> (text: [UInt8], code: Int32, warnings: Int) {
    var count = Gate.Count()
    count.add(post)
    let gate = Gate(of: count, failOn: plan.failingSeverity, minimums: plan.minimums)
    return (NDJSON.bytes(for: post, on: page), gate.exitCode, post.warningCount)
  }
}

extension Stream {
  private func document(of line: InputLines.Line, _ number: Int) throws(Notice) -> JSON5Document {
    guard case .whole(let bytes) = line else {
      throw InputError.longLine(name, line: number, limit: Self.lineLimit).notice
    }
    do throws(JSON5Fault) {
      let limits = JSON5Document.Limits(size: Self.lineLimit)
      return try JSON5Document(bytes, dialect: .json, limits: limits)
    } catch {
      throw notice(of: error, number, column: error.offset + 1)
    }
  }

  private func post(in document: JSON5Document, _ number: Int) throws(Notice) -> StreamPost {
    do throws(JSON5Fault) {
      return try StreamPost(document, request.vocabulary)
    } catch {
      throw notice(of: error, number, column: document.place(of: error.offset).column)
    }
  }

  private func notice(of fault: JSON5Fault, _ number: Int, column: Int) -> Notice {
    let problem = fault.problem(in: request.phrasebook)
    return InputError.badLine(name, line: number, column: column, problem: problem).notice
  }
}

/// The request in each language, and the page it answers on, made once.
private struct Speakers {
  struct Speaker {
    /// `nil` for the usual one.
    let language: Language?
    let request: Request
    let page: Page

    init(_ request: Request, in language: Language?) {
      self.language = language
      self.request = request
      page = request.page(isForPeople: false)
    }
  }

  /// The usual one first.
  private(set) var all: [Speaker]

  init(_ request: Request) { all = [Speaker(request, in: nil)] }

  /// Index into `all` of who answers to a post in a language.
  mutating func number(for language: Language?) -> Int {
    for number in all.indices where all[number].language == language { return number }
    let request = all[0].request.speaking(language)
    all.append(Speaker(Request(request, phrasebook: request.phrasebook.indexed), in: language))
    return all.count - 1
  }
}
