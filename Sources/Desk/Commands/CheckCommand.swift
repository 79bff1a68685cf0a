import Prose
import Reports
import Rulebook

extension Command {
  /// Checks drafts and prints suggestions.
  static let check = Command("check") { request in
    do throws(Notice) {
      let plan = try Plan(request)
      if plan.isStream { return try Stream(plan, request).run() }
      let gathering = try Gathering(request)
      try request.refuseOverwriting(gathering)
      return try Batch(plan, request).run(gathering)
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

extension Request {
  /// A report must never replace a draft it is about.
  fileprivate func refuseOverwriting(_ gathering: Gathering) throws(Notice) {
    for output in [options.output, options.newBaseline].compactMap({ $0 }) {
      for case .file(let path) in gathering.sources where world.isSameFile(path, output) {
        throw ClashError.outputIsInput(PathName.text(output)).notice
      }
    }
  }
}
