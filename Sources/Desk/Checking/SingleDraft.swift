import Prose
import Reports
import Rulebook

/// The one draft a command is about, with what was settled for it.
struct SingleDraft {
  let reading: Reading
  let post: PostPlan
  /// Never empty.
  let platforms: [Platform]

  var draft: Draft { reading.draft }

  init(_ request: Request) throws(Notice) {
    let gathering = try Gathering(request)
    if let missing = gathering.missing.first { throw missing.notice }
    guard let source = gathering.sources.first else { throw UsageError.nothingToCheck.notice }
    guard gathering.sources.count == 1 else {
      throw UsageError.manyDrafts(gathering.sources.count).notice
    }
    let bytes = try source.bytes(in: request.world)
    try self.init(
      Checking.draft(of: bytes, name: source.name), Plan(request), request)
  }

  init(_ draft: Draft, _ plan: Plan, _ request: Request) throws(Notice) {
    post = try PostPlan(draft, plan, request)
    reading = Reading(
      of: draft, orthographies: request.rulebook.orthographies, in: post.tongue?.value)
    platforms = post.platforms.compactMap { request.rulebook.platform(named: $0.value) }
  }
}
