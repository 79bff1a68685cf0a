#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that arrive while a person types, read like any other input.
///
/// The handler does nothing but write the number of the signal into a pipe, or give the terminal
/// back: little more is safe inside one.
enum Signals {
  private static let caught = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH]
  /// Those that end the program on the spot; what was typed is in the journal already.
  private static let deadly = [
    SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGUSR1, SIGUSR2, SIGALRM,
  ]

  /// The two ends of the pipe; -1 when the system gave none.
  private static let pipe: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard systemPipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }()

  /// Readable when a signal has come.
  static var alarm: Int32 { pipe.read }

  static func catchAll(marksPastes: Bool) {
    _ = pipe
    for number in caught { signal(number) { Signals.note($0) } }
    for number in deadly {
      if marksPastes {
        signal(number) { Signals.die(of: $0, marksPastes: true) }
      } else {
        signal(number) { Signals.die(of: $0, marksPastes: false) }
      }
    }
  }

  static func releaseAll() {
    for number in caught + deadly { signal(number, SIG_DFL) }
  }

  /// The next signal that came; `nil` when none did.
  static func pending() -> Int32? {
    var number: UInt8 = 0
    return read(pipe.read, &number, 1) == 1 ? Int32(number) : nil
  }

  /// Gives the terminal back first, or its owner would type blindly.
  private static func die(of number: Int32, marksPastes: Bool) {
    LiveTerminal.restoreAtOnce(marksPastes: marksPastes)
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func note(_ number: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(pipe.write, &byte, 1)
    errno = before
  }
}

private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
