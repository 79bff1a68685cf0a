import Rulebook

extension World.Fault {
  /// Its line in `program/faults`.
  fileprivate var key: String {
    switch self {
    case .notFound: "not-found"
    case .notAllowed: "not-allowed"
    case .isFolder: "is-folder"
    case .notRegular: "not-regular"
    case .tooLarge: "too-large"
    case .changed: "changed"
    case .closed: "closed"
    case .brokenPipe: "broken-pipe"
    case .noSpace: "no-space"
    case .loop: "loop"
    case .nameTooLong: "name-too-long"
    case .other: "other"
    }
  }

  /// The system speaks English wherever it runs; its text stands there as a quotation.
  fileprivate var values: Values {
    guard case .other(let code, let text) = self else { return [:] }
    return ["code": .place(Int(code)), "text": .quote(text)]
  }
}

extension Request {
  /// What the machine refused, in the language of the messages: a few words that end a sentence.
  func reason(of fault: World.Fault) -> String {
    phrasebook.text("program/faults", fault.key, fault.values) ?? fault.key
  }
}
