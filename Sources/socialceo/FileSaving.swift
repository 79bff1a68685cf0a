import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Replaces files so that the old text or the new one is there, whole, whatever happens.
///
/// A symbolic link stays and its target is replaced. A file with several names is overwritten in
/// place, because a new file would keep only one of them. After kill -9 a hidden file that ends
/// in ".tmp" may stay behind, readable by its owner alone.
enum FileSaving {
  static func save(_ bytes: [UInt8], to path: World.Path) throws(World.Fault) {
    let target = resolved(path) ?? path
    let old = try? status(of: target)
    if let old {
      switch FileKind(old.st_mode) {
      case .regular: break
      case .folder: throw .isFolder
      case .link, .pipe, .other: throw .notRegular
      }
      guard access(try cPath(target), W_OK) == 0 else { throw World.Fault(errno) }
    }
    // A link into nowhere would be replaced by a file, and nobody would notice.
    let isDangling = old == nil && (try? status(of: path, followingLinks: false)) != nil
    guard !isDangling else { throw .notFound }
    let (folder, name) = split(target)
    let descriptor = open(try cPath(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw World.Fault(errno) }
    defer { close(descriptor) }
    try replace(name, in: descriptor, at: target, by: bytes, old: old)
  }

  private static func replace(
    _ name: [UInt8], in folder: Int32, at target: World.Path, by bytes: [UInt8], old: stat?
  ) throws(World.Fault) {
    let name = try cPath(name)
    let (spare, descriptor) = try temporary(beside: name, in: folder)
    var isKept = false
    defer { if !isKept { unlinkat(folder, spare, 0) } }
    do throws(World.Fault) {
      try Stdio.write(bytes, to: descriptor)
      try dress(descriptor, like: old)
      try flush(descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 || errno == EINTR else { throw World.Fault(errno) }
    if let old, old.st_nlink > 1 { return try overwrite(target, by: bytes) }
    guard renameat(folder, spare, folder, name) == 0 else { throw World.Fault(errno) }
    isKept = true
    // The rename itself must survive a power cut too; where a folder cannot be flushed, it is done.
    _ = fsync(folder)
  }

  /// A new file that only its owner can read, from birth.
  private static func temporary(
    beside name: [CChar], in folder: Int32
  ) throws(World.Fault) -> (name: [CChar], descriptor: Int32) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var tries = 0
    while true {
      let mark = ".\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
      let start = name.prefix { $0 != 0 }.prefix(60).map { UInt8(bitPattern: $0) }
      let spare = try cPath(Array(".".utf8) + start + Array(mark.utf8))
      let descriptor = openat(folder, spare, flags, 0o600)
      if descriptor >= 0 { return (spare, descriptor) }
      tries += 1
      guard tries < 16, errno == EEXIST || errno == EINTR else { throw World.Fault(errno) }
    }
  }

  /// Gives a new file the owner and mode of the old one.
  private static func dress(_ descriptor: Int32, like old: stat?) throws(World.Fault) {
    guard let old else { return }
    // Only the superuser may give files away; for everybody else the owner is right already.
    _ = fchown(descriptor, old.st_uid, old.st_gid)
    while fchmod(descriptor, old.st_mode & 0o7777) != 0 {
      guard errno == EINTR else { throw World.Fault(errno) }
    }
  }

  private static func flush(_ descriptor: Int32) throws(World.Fault) {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw World.Fault(errno) }
    }
  }

  private static func overwrite(_ path: World.Path, by bytes: [UInt8]) throws(World.Fault) {
    let descriptor = open(try cPath(path), O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw World.Fault(errno) }
    defer { close(descriptor) }
    try Stdio.write(bytes, to: descriptor)
    guard ftruncate(descriptor, off_t(bytes.count)) == 0 else { throw World.Fault(errno) }
    try flush(descriptor)
  }

  private static func split(_ path: World.Path) -> (folder: World.Path, name: [UInt8]) {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
      return (Array(".".utf8), path)
    }
    let folder = slash == 0 ? Array("/".utf8) : Array(path[..<slash])
    return (folder, Array(path[(slash + 1)...]))
  }
}
