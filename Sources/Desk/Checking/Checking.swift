import Checks
import Prose
import Reports
import Rulebook

/// From bytes to what is known of a post: everything that many drafts share, prepared once.
struct Checking {
  /// In bytes.
  static let draftLimit = 1 << 20

  /// What came of one draft.
  struct Outcome {
    /// One for each platform.
    var posts: [PostReport] = []
    /// What is odd and stops nothing.
    var notices: [Notice] = []
  }

  private let plan: Plan
  private let request: Request
  /// Those in force, and those that are off and weighed anyway.
  private let checks: [Check]
  private let silent: Set<CheckID>
  /// Learns a language when the first draft in it comes: most runs meet one, and each costs as
  /// much as checking several posts.
  private var matcher: Matcher
  private let houseMatcher: Matcher?
  private var memory = Matcher.Memory()
  private var houseMemory = Matcher.Memory()
  /// Those that were asked for, and those that drafts named so far, by the word for them.
  private var platforms: [String: Platform] = [:]
  /// Read when the first draft in their language comes.
  private var scales: [Language: Scales] = [:]

  init(_ plan: Plan, _ request: Request) throws(RulebookError) {
    self.plan = plan
    self.request = request
    checks = request.house.checks + request.house.silent
    silent = Set(request.house.silent.map(\.id))
    matcher = try request.rulebook.matcher(for: [])
    houseMatcher = try request.rulebook.house.matcher(for: Set(Language.allCases))
  }

  /// Throws why the draft could not be checked.
  mutating func outcome(
    of bytes: [UInt8], name: String, id: String? = nil, saying said: StreamPost? = nil
  ) throws(Notice) -> Outcome {
    let draft = try Self.draft(of: bytes, name: name)
    let post = try PostPlan(draft, plan, request, saying: said)
    return try outcome(of: draft, post, id: id)
  }

  /// Throws what is wrong with the bytes, with its place.
  static func draft(of bytes: [UInt8], name: String) throws(Notice) -> Draft {
    do throws(DraftError) {
      return try Draft(bytes: bytes, name: name, limit: draftLimit)
    } catch {
      throw InputError(error, in: bytes, name: name).notice
    }
  }

  private mutating func outcome(
    of draft: Draft, _ post: PostPlan, id: String?
  ) throws(Notice) -> Outcome {
    let reading = Reading(
      of: draft, orthographies: request.rulebook.orthographies, in: post.tongue?.value)
    let matches = try matches(in: reading)
    var outcome = Outcome(notices: post.notices + notes(on: reading, post))
    for choice in post.platforms {
      guard let platform = platform(named: choice.value) else {
        // Names are proved before, so only the one nobody typed can be missing.
        let path = "platforms/\(choice.value).json5"
        throw RulebookError(path: path, line: 1, problem: "there is no such file").notice
      }
      let brief = Brief(
        platform: platform, circumstances: post.circumstances, matches: matches)
      let inspection = Inspection(of: reading, for: brief, with: checks)
      let scorecard = try scorecard(of: inspection)
      let heard = silent.isEmpty ? inspection : inspection.leavingOut(silent)
      outcome.posts.append(report(heard, scorecard, choice, post, id: id))
    }
    return outcome
  }

  private mutating func matches(in reading: Reading) throws(Notice) -> Matches {
    let spoken = Set(
      Language.allCases.filter { language in
        reading.sentences.contains { reading.language(of: $0) == language }
      })
    do throws(RulebookError) {
      try request.rulebook.teach(&matcher, spoken)
    } catch {
      throw error.notice
    }
    let ours = matcher.matches(in: reading, remembering: &memory)
    guard let house = houseMatcher else { return ours }
    return ours.joined(with: house.matches(in: reading, remembering: &houseMemory))
  }

  private mutating func platform(named word: String) -> Platform? {
    if let known = platforms[word] { return known }
    let platform = request.rulebook.platform(named: word)
    platforms[word] = platform
    return platform
  }

  /// The scores alone.
  mutating func scorecard(
    of single: SingleDraft, on platform: Platform, leavingOut check: CheckID
  ) throws(Notice) -> Scorecard? {
    let brief = Brief(
      platform: platform, circumstances: single.post.circumstances,
      matches: try matches(in: single.reading))
    let checks = checks.filter { $0.id != check }
    return try scorecard(of: Inspection(of: single.reading, for: brief, with: checks))
  }

  private mutating func scorecard(of inspection: Inspection) throws(Notice) -> Scorecard? {
    let language = inspection.reading.language
    do throws(RulebookError) {
      if scales[language] == nil {
        scales[language] = Scales(try request.rulebook.scoring(in: language))
      }
      return scales[language].flatMap { Scorecard(of: inspection, on: $0) }
    } catch {
      throw error.notice
    }
  }

  private func report(
    _ inspection: Inspection, _ scorecard: Scorecard?, _ platform: Chosen<String>,
    _ post: PostPlan, id: String?
  ) -> PostReport {
    let reading = inspection.reading
    let brief = inspection.brief
    let language = Chosen(reading.language, from: post.tongue?.origin ?? "detected")
    return .make(
      inspection: inspection, scorecard: scorecard, platform: platform, language: language,
      length: Length(
        of: reading, on: brief.platform, measured: brief.length(of: reading)),
      selection: post.selection, id: id)
  }

  private func notes(on reading: Reading, _ post: PostPlan) -> [Notice] {
    var notes: [Notice] = []
    let path = Value.text(reading.draft.name)
    if post.platforms.contains(where: { $0.origin == "default" }) {
      notes.append(Notice(.note, "N221", ["path": path], helps: ["help"]))
    }
    switch reading.languageOrigin {
    case .given, .detected: break
    case .unclear:
      notes.append(
        Notice(.note, "N219", ["path": path], helps: [reading.language.rawValue, "help"]))
    case .foreign: notes.append(Notice(.note, "N220", ["path": path], helps: ["help"]))
    }
    return notes
  }
}

extension Checking {
  /// Rules that cannot be read are an error of the program, told like any other.
  static func prepared(_ plan: Plan, _ request: Request) throws(Notice) -> Checking {
    do throws(RulebookError) { return try Checking(plan, request) } catch { throw error.notice }
  }
}

extension InputError {
  /// A draft error with its place as people count it.
  init(_ error: DraftError, in bytes: [UInt8], name: String) {
    switch error {
    case .notUTF8(let offset, let byte, let guess):
      let place = TextPlace(of: offset, in: bytes)
      self = .notUTF8(name, byte: byte, line: place.line, column: place.column, guess: guess)
    case .utf16: self = .utf16(name)
    case .nul(let offset):
      let place = TextPlace(of: offset, in: bytes)
      self = .notText(name, line: place.line, column: place.column)
    case .tooLarge(_, let limit): self = .tooLarge(name, limit: limit)
    case .empty(let hasFrontMatter): self = .empty(name, hasFrontMatter: hasFrontMatter)
    case .frontMatter(let fault): self = .frontMatter(name, fault)
    }
  }
}
