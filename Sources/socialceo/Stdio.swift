import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three streams every program is born with.
enum Stdio {
  /// Must come before anything opens a file.
  static func prepare() {
    // A closed descriptor 0, 1 or 2 would be handed to the next file that is opened, and the
    // report would be written into a draft. Opened the wrong way round, using it stays an error.
    for descriptor: Int32 in 0...2 where isClosed(descriptor) {
      let spare = open("/dev/null", (descriptor == 0 ? O_WRONLY : O_RDONLY) | O_CLOEXEC)
      if spare >= 0, spare != descriptor {
        dup2(spare, descriptor)
        close(spare)
      }
    }
    // A reader that goes away and a file that grows too large are errors, not deaths.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // A mask that takes rights from the owner would make files and folders that nobody can read.
    let mask = umask(0o077)
    umask(mask & 0o077)
    keepCrashesSilent()
  }

  /// Writes everything, however many calls that takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(World.Fault) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: bytes[done...]))
      }
      if count > 0 {
        done += count
      } else {
        let code = count == 0 ? EIO : errno
        guard isWorthRetrying(code, POLLOUT, on: descriptor) else { throw World.Fault(code) }
      }
    }
  }

  /// At least one byte, at most `most`; empty at the end.
  static func read(_ most: Int, from descriptor: Int32) throws(World.Fault) -> [UInt8] {
    while true {
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: max(1, most)) { buffer, filled in
        let count = systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
        if count < 0 { code = errno }
        filled = max(0, count)
      }
      if code == 0 { return bytes }
      guard isWorthRetrying(code, POLLIN, on: descriptor) else { throw World.Fault(code) }
    }
  }

  static func descriptor(of channel: World.Channel) -> Int32 {
    switch channel {
    case .input: STDIN_FILENO
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }

  private static func isClosed(_ descriptor: Int32) -> Bool {
    fcntl(descriptor, F_GETFD) == -1 && errno == EBADF
  }

  /// Whether a call that failed may succeed now: it was interrupted, or a descriptor that does
  /// not block had nothing to give; then this waits for it.
  private static func isWorthRetrying(
    _ code: Int32, _ event: some BinaryInteger, on descriptor: Int32
  ) -> Bool {
    if code == EINTR { return true }
    guard code == EAGAIN || code == EWOULDBLOCK else { return false }
    var wish = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = poll(&wish, 1, -1)
    return true
  }

  /// A crash report would print memory, and so words of a confidential draft, into a log.
  private static func keepCrashesSilent() {
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV, SIGFPE] { signal(number, SIG_DFL) }
    #if canImport(Glibc)
      // Linux hands the memory of the dead to a program that asked for it, whatever the limit says,
      // unless it is 1: see `RLIMIT_CORE` in the kernel's fs/coredump.c.
      var none = rlimit(rlim_cur: 1, rlim_max: 1)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(RLIMIT_CORE, &none)
    #endif
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRead(_ descriptor: Int32, _ space: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, space.baseAddress, space.count)
}
