#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that arrive while a person types, read like any other input.
///
/// The handler does nothing but write the number of the signal into a pipe, which is all that is
/// safe inside one.
enum Signals {
  private static let caught = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH]

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

  static func catchAll() {
    _ = pipe
    for number in caught { signal(number) { Signals.note($0) } }
  }

  static func releaseAll() {
    for number in caught { signal(number, SIG_DFL) }
  }

  /// The next signal that came; `nil` when none did.
  static func pending() -> Int32? {
    var number: UInt8 = 0
    return read(pipe.read, &number, 1) == 1 ? Int32(number) : nil
  }

  private static func note(_ number: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(pipe.write, &byte, 1)
    errno = before
  }
}

private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
