import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files whole, or says why not.
enum FileReading {
  static func read(_ path: World.Path, limit: Int) throws(World.Fault) -> [UInt8] {
    // Opening a pipe must wait for its writer; opening anything else must never wait.
    let isPipe = FileKind(try status(of: path).st_mode) == .pipe
    let flags = O_RDONLY | O_CLOEXEC | (isPipe ? 0 : O_NONBLOCK)
    let descriptor = try opened(path, flags)
    defer { close(descriptor) }
    let before = try status(of: descriptor)
    switch FileKind(before.st_mode) {
    case .regular where Int(before.st_size) > limit:
      throw .tooLarge(size: Int(before.st_size), limit: limit)
    case .regular: break
    case .pipe where isPipe: return try everything(in: descriptor, expected: 0, limit: limit)
    case .folder: throw .isFolder
    case .pipe, .link, .other: throw .notRegular
    }
    let bytes = try everything(in: descriptor, expected: Int(before.st_size), limit: limit)
    guard try status(of: descriptor).isUnchanged(since: before) else { throw .changed }
    return bytes
  }

  private static func everything(
    in descriptor: Int32, expected: Int, limit: Int
  ) throws(World.Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    // No larger than the file, for what is read is kept as long as its draft; one byte more shows
    // that nothing comes behind it. Pipes, and files the system makes up, have no size.
    var most = expected > 0 ? expected + 1 : 1 << 16
    while true {
      let chunk = try Stdio.read(most, from: descriptor)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
      most = 1 << 16
    }
  }

  private static func opened(_ path: World.Path, _ flags: Int32) throws(World.Fault) -> Int32 {
    let path = try cPath(path)
    while true {
      let descriptor = open(path, flags)
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw World.Fault(errno) }
    }
  }

  private static func status(of descriptor: Int32) throws(World.Fault) -> stat {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw World.Fault(errno) }
    return found
  }

  private static func status(of path: World.Path) throws(World.Fault) -> stat {
    try socialceo.status(of: path)
  }
}

extension stat {
  fileprivate func isUnchanged(since before: stat) -> Bool {
    #if canImport(Darwin)
      let (now, then) = (st_mtimespec, before.st_mtimespec)
    #else
      let (now, then) = (st_mtim, before.st_mtim)
    #endif
    return st_size == before.st_size && now.tv_sec == then.tv_sec && now.tv_nsec == then.tv_nsec
  }
}
