import Prose
import Reports
import Rulebook

extension Command {
  /// Checks drafts and prints suggestions.
  static let check = Command("check") { request in
    do throws(Notice) {
      let plan = try Plan(request)
      if plan.isStream { return try Stream(plan, request).run() }
      if request.options.isWatching {
        var watching = try Watching(plan, request)
        return try watching.run()
      }
      let gathering = try Gathering(request)
      try request.refuseOverwriting(gathering)
      if let batch = RowBatch(plan, request, for: gathering) { return try batch.run(gathering) }
      return try Batch(plan, request).run(gathering)
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}
