import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension World.Shelf {
  static var live: World.Shelf {
    World.Shelf(
      append: { bytes, path throws(World.Fault) in try append(bytes, to: path) },
      makeFolder: { path throws(World.Fault) in try makeFolder(path) },
      remove: { path throws(World.Fault) in
        guard unlink(try cPath(path)) == 0 else { throw World.Fault(errno) }
      },
      now: { stamped(time(nil)) }, moment: { moment(of: $0) }, process: { getpid() },
      isAlive: { $0 > 0 && (kill($0, 0) == 0 || errno == EPERM) },
      mark: {
        let digits = String(UInt32.random(in: 0 ... .max), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
      })
  }

  /// One write, so that lines of two sessions never mix, and safe on the disk before it returns.
  private static func append(_ bytes: [UInt8], to path: World.Path) throws(World.Fault) {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(try cPath(path), flags, 0o600)
    guard descriptor >= 0 else { throw World.Fault(errno) }
    defer { close(descriptor) }
    try Stdio.write(bytes, to: descriptor)
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw World.Fault(errno) }
    }
  }

  private static func makeFolder(_ path: World.Path) throws(World.Fault) {
    let slash = UInt8(ascii: "/")
    for end in path.indices.dropFirst() where path[end] == slash {
      _ = mkdir(try cPath(Array(path[..<end])), 0o700)
    }
    guard mkdir(try cPath(path), 0o700) != 0 else { return }
    guard errno == EEXIST else { throw World.Fault(errno) }
    try keepPrivate(path, try status(of: path))
  }

  /// A folder that was there already is used only if it is ours, and nobody else can look into it.
  private static func keepPrivate(_ folder: World.Path, _ found: stat) throws(World.Fault) {
    guard FileKind(found.st_mode) == .folder, found.st_uid == geteuid() else { throw .notAllowed }
    guard found.st_mode & 0o077 != 0 else { return }
    guard chmod(try cPath(folder), 0o700) == 0 else { throw World.Fault(errno) }
  }

  /// In Coordinated Universal Time, as names of files have it.
  private static func stamped(_ seconds: time_t) -> (seconds: Int, stamp: String) {
    var seconds = seconds
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(parts.tm_year + 1900)\(digits(parts.tm_mon + 1))\(digits(parts.tm_mday))"
    let hour = "\(digits(parts.tm_hour))\(digits(parts.tm_min))\(digits(parts.tm_sec))"
    return (Int(seconds), "\(date)T\(hour)Z")
  }

  /// On the clock on the wall. A moment in the future counts as today.
  private static func moment(of seconds: Int) -> Leftover.Moment {
    var then = time_t(seconds)
    var now = time(nil)
    var parts = tm()
    var today = tm()
    localtime_r(&then, &parts)
    localtime_r(&now, &today)
    today.tm_hour = 0
    today.tm_min = 0
    today.tm_sec = 0
    let midnight = mktime(&today)
    let days = then >= midnight ? 0 : Int((midnight - then - 1) / 86_400) + 1
    return Leftover.Moment(
      daysAgo: days, hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }
}
