import Checks
import Prose
import Reports
import Rulebook

/// What holds for one draft: flags before the line of a stream before its front matter before what
/// everybody gets.
struct PostPlan: Sendable {
  /// Never empty.
  private(set) var platforms: [Chosen<String>]
  /// `nil`: its words tell.
  private(set) var tongue: Chosen<Tongue>?
  private(set) var circumstances = Circumstances()
  private(set) var selection = Selection()
  /// What is odd about the front matter and stops nothing.
  private(set) var notices: [Notice] = []

  init(
    _ draft: Draft, _ plan: Plan, _ request: Request, saying said: StreamPost? = nil
  ) throws(Notice) {
    let settings = Settings(of: draft, vocabulary: request.vocabulary)
    if let typed = plan.platforms {
      platforms = typed.value.map { Chosen($0, from: typed.origin) }
    } else if let platform = said?.platform {
      platforms = [Chosen(platform, from: "line")]
    } else {
      let written = try settings.words("platform", of: .platform).filter { $0 != "auto" }
      platforms = written.map { Chosen($0, from: "front-matter") }
    }
    if platforms.isEmpty { platforms = plan.house.platforms.map { Chosen($0, from: "house-file") } }
    if platforms.isEmpty { platforms = [Chosen(Self.usualPlatform, from: "default")] }
    tongue = plan.tongue ?? said?.tongue.map { Chosen($0, from: "line") }
    if tongue == nil, let written = try settings.tongue() {
      tongue = Chosen(written, from: "front-matter")
    }
    if tongue == nil, let agreed = plan.house.tongue {
      tongue = Chosen(agreed, from: "house-file")
    }
    try settle(settings, request.options, said, plan.house)
    select(settings, request.options, plan.house)
    notices += try settings.oddKeys()
  }

  /// Where most chiefs write; a note says that it was assumed.
  static let usualPlatform = "linkedin"

  private mutating func settle(
    _ settings: Settings, _ options: Options, _ said: StreamPost?, _ house: HouseSettings
  ) throws(Notice) {
    if let typed = options.intent ?? said?.intent {
      circumstances.intent = typed
    } else if let written = try settings.word("intent", of: .intent) {
      circumstances.intent = Circumstances.Intent(rawValue: written) ?? .opinion
    }
    let isWrittenListed = try settings.isSet("listed") ?? house.isListed ?? false
    circumstances.isListed = options.isListed ?? said?.isListed ?? isWrittenListed
    circumstances.author = settings.text("author") ?? house.author
    circumstances.isTeamAccount = house.isTeamAccount
    circumstances.people = house.people
    circumstances.confidentialTerms = house.confidentialTerms
  }

  private mutating func select(
    _ settings: Settings, _ options: Options, _ house: HouseSettings
  ) {
    selection.selected = options.selected
    selection.ignored = options.ignored.map { Selection.Entry($0) }
    selection.acknowledged = options.acknowledgements.map {
      Selection.Entry($0.check, reason: $0.text)
    }
    for mark in settings.marks("ignore") {
      if house.needsReasons, mark.words == nil {
        notices.append(settings.missingReason(of: mark))
        continue
      }
      selection.ignored.append(Selection.Entry(mark.word, reason: mark.words))
      notices += settings.fault(of: mark, "ignore").map { [$0] } ?? []
    }
    for mark in settings.marks("ack") {
      notices += settings.fault(of: mark, "ack").map { [$0] } ?? []
      // A human's word is what a hold asks for; a name alone is none.
      guard let words = mark.words else { continue }
      selection.acknowledged.append(Selection.Entry(mark.word, reason: words))
    }
  }
}
