extension Command {
  /// Every command, in the order of help texts. A test finds the forgotten.
  package static let all: [Command] = [
    .check, .draft, .preview, .thread, .explain, .rules, .config, .calibrate, .drafts, .completions,
    .man, .help, .version,
  ]

  package static func named(_ name: some StringProtocol) -> Command? {
    all.first { $0.name == name }
  }
}
