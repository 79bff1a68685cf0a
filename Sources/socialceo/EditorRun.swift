import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands the terminal to the author's editor until it closes the file.
enum EditorRun {
  /// The command goes through the shell, as `code --wait` needs it; the path never does. The editor
  /// stays in our group of processes, or it could not read the terminal.
  static func run(_ command: String, on path: World.Path) -> (code: Int32, seconds: Int) {
    let start = time(nil)
    let old = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in old { signal(number, handler) } }
    guard let file = try? cPath(path) else { return (127, 0) }
    let fixed: [UnsafeMutablePointer<CChar>?] = [
      strdup("/bin/sh"), strdup("-c"), strdup(command + " \"$1\""), strdup("sh"), strdup(file),
    ]
    var words = fixed + [nil]
    defer { for word in words { free(word) } }
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
      let variables = _NSGetEnviron().pointee
    #else
      var attributes = posix_spawnattr_t()
      let variables = environ
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGINT)
    sigaddset(&usual, SIGQUIT)
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &words, variables) == 0 else {
      return (127, 0)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    let signalled = status & 0x7F
    let code = signalled == 0 ? (status >> 8) & 0xFF : 128 + signalled
    return (code, Int(time(nil) - start))
  }
}
