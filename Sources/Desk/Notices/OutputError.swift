import Rulebook

/// Why a report did not arrive.
package enum OutputError: Noticeable, Hashable {
  case file(String, World.Fault)
  /// Standard output.
  case stream(World.Fault)

  package var notice: Notice {
    switch self {
    case .file(let path, let fault): Self.file(path, fault)
    case .stream(.noSpace): Notice(.error, "E508")
    case .stream(.closed): Notice(.error, "E509", helps: ["help"])
    case .stream(let fault): Notice(.error, "E510", fault: fault)
    }
  }

  private static func file(_ path: String, _ fault: World.Fault) -> Notice {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let values: Values = ["path": .text(path), "folder": .text(folder)]
    return switch fault {
    case .notFound: Notice(.error, "E501", values, helps: ["help"])
    case .noSpace: Notice(.error, "E502", values, helps: ["help"])
    case .isFolder: Notice(.error, "E503", values, helps: ["help"])
    case .notAllowed: Notice(.error, "E504", values, helps: ["help"])
    case .notRegular: Notice(.error, "E507", values, helps: ["help"])
    case .tooLarge, .changed, .closed, .brokenPipe, .loop, .nameTooLong, .other:
      Notice(.error, "E511", values, fault: fault)
    }
  }
}
