import Foundation

/// The program itself, as it was built beside these tests.
enum Binary {
  struct Result {
    /// Above 128: died of a signal.
    let code: Int32
    let output: String
    let errors: String
  }

  static var path: String { folder.appending(path: "socialceo").path(percentEncoded: false) }
  static var isHere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Runs a line of shell in a folder; `"$P"` is the program.
  ///
  /// Foundation's `Process` is not used: on Linux it can wait for ever for a child that has ended.
  static func shell(_ line: String, in folder: String, variables: [String] = []) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let output = scratch.appending(path: "output")
    let errors = scratch.appending(path: "errors")
    let status = try spawn(
      ["/bin/sh", "-c", "cd \"$FOLDER\" || exit 125\n\(line)"],
      variables: ["P=\(path)", "FOLDER=\(folder)", "PATH=/usr/bin:/bin", "LANG=C"] + sanitizer
        + variables,
      streams: [
        "/dev/null", output.path(percentEncoded: false), errors.path(percentEncoded: false),
      ])
    // The low seven bits hold the signal, the next eight the exit code.
    let signal = status & 0x7F
    return Result(
      code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// The raw status that `waitpid` gives.
  private static func spawn(
    _ words: [String], variables: [String], streams: [String]
  ) throws -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, path) in streams.enumerated() {
      let flags = stream == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, Int32(stream), path, flags, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    let problem = posix_spawn(&child, words[0] ?? strdup(""), &actions, nil, &words, &variables)
    guard problem == 0 else { throw CocoaError(.executableLoad) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status
  }

  /// What a search for leaks must know, in the program too; see `Tests/Fuzz/leaks.txt`.
  private static var sanitizer: [String] {
    ProcessInfo.processInfo.environment["LSAN_OPTIONS"].map { ["LSAN_OPTIONS=\($0)"] } ?? []
  }

  private static var folder: URL {
    #if os(macOS)
      // The tests run inside a helper; the bundle of the tests stands beside the program.
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      return (bundle ?? .main).bundleURL.deletingLastPathComponent()
    #else
      return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
  }
}
