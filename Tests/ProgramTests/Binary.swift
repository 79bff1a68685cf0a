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
  static func shell(_ line: String, in folder: String) throws -> Result {
    // HINT FROM THE LEAD: Foundation.Process hung here for 5 minutes with a zombie child (research ux.md §0);
    // replace it by posix_spawn + waitpid with files for stdin/stdout/stderr. Delete these lines.
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["P": path, "PATH": "/usr/bin:/bin", "LANG": "C"]
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Messages are few, so reading one stream after the other cannot block the program.
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Result(
      code: process.terminationStatus + (isSignal ? 128 : 0),
      output: String(decoding: bytes, as: UTF8.self),
      errors: String(decoding: messages, as: UTF8.self))
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
