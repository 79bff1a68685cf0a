import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension World {
  /// This machine.
  static var live: World {
    var world = World(
      read: { path, limit throws(Fault) in try FileReading.read(path, limit: limit) },
      readInput: { most throws(Fault) in try Stdio.read(most, from: STDIN_FILENO) },
      walk: { folder throws(Fault) in try FolderWalk.walk(folder) },
      names: { folder in (try? FolderWalk.names(in: folder)) ?? [] },
      isFolder: { path in (try? status(of: path)).map { FileKind($0.st_mode) } == .folder },
      exists: { path in (try? status(of: path)) != nil },
      isSameFile: { one, other in
        guard let one = try? status(of: one), let other = try? status(of: other) else {
          return false
        }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
      },
      realPath: { path in resolved(path) },
      write: { bytes, stream throws(Fault) in
        try Stdio.write(bytes, to: Stdio.descriptor(of: stream))
      },
      save: { bytes, path throws(Fault) in try FileSaving.save(bytes, to: path) },
      variable: { name in getenv(name).map { String(cString: $0) } },
      isTerminal: { stream in isatty(Stdio.descriptor(of: stream)) == 1 },
      columns: { terminalColumns() })
    world.terminal = { LiveTerminal.opened(isPlain: $0) }
    world.shelf = .live
    world.pause = { milliseconds in
      usleep(milliseconds * 1_000)
      return true
    }
    world.processors = { Threads.processors }
    world.together = { count, work in Threads.run(count, work) }
    return world
  }
}

/// Of the first standard stream that is a terminal.
private func terminalColumns() -> Int? {
  for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO] where isatty(descriptor) == 1 {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    if isKnown, size.ws_col > 0 { return Int(size.ws_col) }
  }
  return nil
}
