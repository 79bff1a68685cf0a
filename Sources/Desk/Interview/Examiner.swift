import Checks
import Prose
import Reports
import Rulebook

/// Checks the same draft again and again.
struct Examiner: Sendable {
  private var checking: Checking
  let rulebook: Rulebook
  /// Whether the house lets nobody ignore a check without saying why.
  let needsReasons: Bool

  init(_ request: Request) throws(Notice) {
    checking = try .prepared(try Plan(request).leavingChoices, request)
    rulebook = request.rulebook
    needsReasons = request.house.settings.needsReasons
  }

  mutating func post(
    _ manuscript: Manuscript, on platform: String, in language: String?
  ) -> Result<PostReport, Notice> {
    let said = StreamPost(platform: platform, tongue: language.flatMap { Tongue($0) })
    do throws(Notice) {
      let outcome = try checking.outcome(
        of: manuscript.bytes, name: manuscript.name, saying: said)
      guard let post = outcome.posts.first else {
        return .failure(InputError.empty(manuscript.name, hasFrontMatter: false).notice)
      }
      return .success(post)
    } catch {
      return .failure(error)
    }
  }
}

extension Plan {
  /// Without the platform and language of flags: an author may change their mind.
  fileprivate var leavingChoices: Plan {
    var plan = self
    plan.platforms = nil
    plan.tongue = nil
    return plan
  }
}
