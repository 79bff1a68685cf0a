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
    if code > 128 { die(of: code - 128) }
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

  /// Ends as the shell expects of a program that a signal ended: a filter whose reader goes away,
  /// or an interview that was interrupted.
  private static func die(of number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }
}
