import Reports

extension Command {
  /// Says which program this is; the number stands behind the last blank of the first line, as
  /// the GNU coding standards want it.
  static let version = Command("version", mostOperands: 0, usesHouseFile: false) { request in
    request.deliver("socialceo \(Version.number)\n") ?? ExitCode.passed
  }
}
