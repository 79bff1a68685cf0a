import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal a person sits at: standard input, and standard error to answer on.
enum LiveTerminal {
  /// As it was when first looked at; kept, so that a program that dies can give it back.
  private static let found: (screen: Int32, modes: termios)? = {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    let screen = isatty(STDERR_FILENO) == 1 ? STDERR_FILENO : open("/dev/tty", O_WRONLY | O_CLOEXEC)
    guard screen >= 0 else { return nil }
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
    return (screen, modes)
  }()

  static func opened(isPlain: Bool) -> World.Terminal? {
    guard let (screen, found) = found else { return nil }
    let original = Modes(found, marksPastes: !isPlain)
    return World.Terminal(
      begin: {
        Signals.catchAll(marksPastes: !isPlain)
        return original.enterRaw(screen)
      },
      end: {
        original.restore(screen)
        Signals.releaseAll()
      },
      next: { milliseconds in next(within: milliseconds, original, screen) },
      size: { size(of: screen) },
      write: { bytes in try? Stdio.write(bytes, to: screen) },
      edit: { command, path in
        original.restore(screen)
        defer { _ = original.enterRaw(screen) }
        return EditorRun.run(command, on: path)
      })
  }

  /// Safe inside the handler of a signal: nothing is allocated, nothing waits.
  static func restoreAtOnce(marksPastes: Bool) {
    guard let (screen, found) = found else { return }
    var modes = found
    let undo: StaticString = "\u{1B}[?2004l"
    if marksPastes { _ = write(screen, undo.utf8Start, undo.utf8CodeUnitCount) }
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  private static func next(
    within milliseconds: Int32, _ modes: Modes, _ screen: Int32
  ) -> World.Terminal.Input {
    while true {
      if let signal = Signals.pending() {
        if let input = input(for: signal, modes, screen) { return input }
        continue
      }
      var wishes = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Signals.alarm, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&wishes, nfds_t(wishes.count), milliseconds)
      if count == 0 { return .nothing }
      if count < 0 { continue }
      guard wishes[0].revents != 0 else { continue }
      guard let bytes = try? Stdio.read(1 << 14, from: STDIN_FILENO), !bytes.isEmpty else {
        return .closed
      }
      return .bytes(bytes)
    }
  }

  private static func input(
    for signal: Int32, _ modes: Modes, _ screen: Int32
  ) -> World.Terminal.Input? {
    switch signal {
    case SIGINT: return .interrupt
    case SIGTERM: return .terminate
    case SIGHUP: return .hangUp
    case SIGWINCH: return .resized
    case SIGTSTP:
      modes.restore(screen)
      kill(getpid(), SIGSTOP)
      _ = modes.enterRaw(screen)
      return .resumed
    default: return nil
    }
  }

  private static func size(of screen: Int32) -> (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = ioctl(screen, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? (Int(size.ws_col), max(Int(size.ws_row), 3)) : (80, 24)
  }
}

/// How a terminal was found, and how to put it back.
private struct Modes: Sendable {
  private let original: termios
  private let marksPastes: Bool

  init(_ original: termios, marksPastes: Bool) {
    self.original = original
    self.marksPastes = marksPastes
  }

  /// Keys come as they are typed; "ESC [ ? 2004 h" asks the terminal to mark what is pasted.
  func enterRaw(_ screen: Int32) -> Bool {
    var raw = original
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    raw.c_lflag |= tcflag_t(ISIG)
    raw.c_iflag &= ~tcflag_t(IXON)
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else { return false }
    if marksPastes { try? Stdio.write(Array("\u{1B}[?2004h".utf8), to: screen) }
    return true
  }

  func restore(_ screen: Int32) {
    if marksPastes { try? Stdio.write(Array("\u{1B}[?2004l".utf8), to: screen) }
    var modes = original
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }
}
