import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@main
struct Main {
  // Synchronous on purpose: an async main that suspends costs 9 ms in a static executable.
  static func main() {
    Stdio.prepare()
    let code = run(words(), in: .live)
    if code == ExitCode.brokenPipe { dieOfBrokenPipe() }
    exit(code)
  }

  /// What was typed behind the name of the program, as bytes: a file name need not be UTF-8.
  private static func words() -> [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      CommandLine.unsafeArgv[place].map { word in
        Array(UnsafeRawBufferPointer(start: word, count: strlen(word)))
      }
    }
  }

  /// Ends as every other filter in a pipe ends when its reader goes away.
  private static func dieOfBrokenPipe() {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }
}
