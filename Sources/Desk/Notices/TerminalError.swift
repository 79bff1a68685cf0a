import Rulebook

/// What can be wrong with a terminal, an editor or the place where drafts are kept.
package enum TerminalError: Noticeable, Hashable {
  case refused
  /// Steps are no longer written down.
  case notKept(World.Fault)
  /// The machine names no place for journals.
  case nowhereToKeep
  case noEditor
  case editorFailed(String, code: Int32)
  case editorNotUTF8
  /// Said while an editor is open.
  case waiting(String)
  case unknownJournal(String)
  case noJournalNamed
  /// Another process is writing it.
  case journalHeld(String)
  case purgeUnsure(count: Int)
  /// Too few columns to draw in.
  case narrow(columns: Int)

  package var notice: Notice {
    switch self {
    case .refused: Notice(.error, "E143", helps: ["help"])
    case .notKept(let fault): Notice(.warning, "E601", fault: fault, helps: ["help"])
    case .nowhereToKeep: Notice(.error, "E613", helps: ["help"])
    case .noEditor: Notice(.error, "E604", helps: ["help"])
    case .editorFailed(let command, let code):
      Notice(.error, "E605", ["command": .text(command), "code": .number(Int(code))])
    case .editorNotUTF8: Notice(.error, "E607")
    case .waiting(let command): Notice(.note, "N601", ["command": .text(command)])
    case .unknownJournal(let id): Notice(.error, "E610", ["id": .text(id)], helps: ["help"])
    case .noJournalNamed: Notice(.error, "E612", helps: ["help"])
    case .journalHeld(let id): Notice(.error, "E602", ["id": .text(id)])
    case .narrow(let columns): Notice(.note, "N602", ["count": .number(columns)])
    case .purgeUnsure(let count):
      Notice(.error, "E611", ["count": .number(count)], helps: ["help"])
    }
  }
}
