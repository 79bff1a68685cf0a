extension Flag {
  /// What an interview does, and what it keeps.
  static let talking: [Flag] = [yes]

  static let yes = Flag("yes", for: ["drafts"]) { _, options in options.saysYes = true }
}
