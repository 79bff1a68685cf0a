/// Commands a report offers, as they may be pasted into a shell.
enum Command {
  /// `nil` for a draft that is no file, or a name no line can hold.
  static func improve(_ path: String) -> String? {
    let isPlain = path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && Visible.name(path) == path
    guard path != "stdin", path != "-", isPlain else { return nil }
    return "socialceo draft " + (path.hasPrefix("-") ? "-- " : "") + quoted(path)
  }

  private static func quoted(_ path: String) -> String {
    let isHarmless = path.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/._-+,:@".utf8.contains(byte) || byte >= 0x80
    }
    guard !isHarmless || path.isEmpty else { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }
}
