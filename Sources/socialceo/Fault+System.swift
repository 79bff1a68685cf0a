import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension World.Fault {
  /// What an error number of the system means.
  init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM, EROFS: self = .notAllowed
    case EISDIR: self = .isFolder
    case EBADF: self = .closed
    case EPIPE: self = .brokenPipe
    case ENOSPC, EDQUOT, EFBIG: self = .noSpace
    case ELOOP: self = .loop
    case ENAMETOOLONG: self = .nameTooLong
    default: self = .other(code: code, text: String(cString: strerror(code)))
    }
  }
}

/// What kind of thing a path leads to.
enum FileKind {
  case regular, folder, link, pipe, other

  init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    default: self = .other
    }
  }
}

/// A path as the system takes it. With a NUL byte it would be cut there, so it leads nowhere.
func cPath(_ path: World.Path) throws(World.Fault) -> [CChar] {
  guard !path.contains(0), !path.isEmpty else { throw .notFound }
  return path.map { CChar(bitPattern: $0) } + [0]
}

/// The place at the end of all links; `nil` when nothing is there.
func resolved(_ path: World.Path) -> World.Path? {
  guard let path = try? cPath(path), let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return Array(UnsafeRawBufferPointer(start: real, count: strlen(real)))
}

/// What the system knows of the thing behind a path.
func status(of path: World.Path, followingLinks: Bool = true) throws(World.Fault) -> stat {
  var found = stat()
  let path = try cPath(path)
  let result = followingLinks ? stat(path, &found) : lstat(path, &found)
  guard result == 0 else { throw World.Fault(errno) }
  return found
}
