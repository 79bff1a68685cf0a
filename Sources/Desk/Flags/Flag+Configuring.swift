extension Flag {
  /// What house files take.
  static let configuring: [Flag] = [force]

  static let force = Flag("force", for: ["config"]) { _, options in options.isForced = true }
}
