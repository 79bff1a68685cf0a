import Rulebook

/// Why an interview cannot begin.
package enum DraftingError: Noticeable, Hashable {
  case noTerminal
  case mayNotAsk
  case folder(String)

  package var notice: Notice {
    switch self {
    case .noTerminal: Notice(.error, "E118", helps: ["check", "answers"])
    case .mayNotAsk: Notice(.error, "E119", helps: ["help"])
    case .folder(let path): Notice(.error, "E202", ["path": .text(path)])
    }
  }
}
