/// Everything impure the program may do, as closures; tests hand in a world of their own.
package struct World: Sendable {
  /// One of the three standard streams.
  package enum Channel: Sendable { case input, output, error }

  /// A file or folder name as the system knows it: bytes, which need not be UTF-8.
  package typealias Path = [UInt8]

  /// Why something could not be read or written.
  package enum Fault: Error, Hashable, Sendable {
    case notFound
    case notAllowed
    case isFolder
    /// A device, socket or pipe that was not named as such.
    case notRegular
    case tooLarge(size: Int, limit: Int)
    /// The file was written while it was read.
    case changed
    /// The standard stream is closed.
    case closed
    /// Nobody reads any more.
    case brokenPipe
    case noSpace
    case loop
    case nameTooLong
    /// `text` is the system's own.
    case other(code: Int32, text: String)
  }

  /// What stands below a folder. All paths begin with the path of the folder.
  package struct Folder: Hashable, Sendable {
    /// Regular files, sorted by bytes.
    package var files: [Path] = []
    /// Links that were not followed, sorted by bytes.
    package var links: [Path] = []
    /// Files and links whose names begin with a full stop, sorted by bytes.
    package var hidden: [Path] = []
    /// Folders below that could not be looked into, sorted by bytes.
    package var closed: [Closed] = []

    package struct Closed: Hashable, Sendable {
      package let path: Path
      package let fault: Fault

      package init(path: Path, fault: Fault) {
        self.path = path
        self.fault = fault
      }
    }

    package init() {}
  }

  /// The whole file, at most `limit` bytes. Follows links; reads a pipe with a name.
  package var read: @Sendable (_ path: Path, _ limit: Int) throws(Fault) -> [UInt8]
  /// What standard input has next: at least one byte, at most `most`; empty at its end.
  /// Waits until something comes.
  package var readInput: @Sendable (_ most: Int) throws(Fault) -> [UInt8]
  /// Everything below a folder; no link is followed, and no hidden folder looked into.
  package var walk: @Sendable (_ folder: Path) throws(Fault) -> Folder
  /// The names in a folder, sorted by bytes; empty when it cannot be looked into.
  package var names: @Sendable (_ folder: Path) -> [[UInt8]]
  package var isFolder: @Sendable (Path) -> Bool
  package var exists: @Sendable (Path) -> Bool
  /// Whether two paths lead to the same existing file.
  package var isSameFile: @Sendable (Path, Path) -> Bool
  /// The same place as an absolute path without links; `nil` when nothing is there.
  package var realPath: @Sendable (Path) -> Path?
  /// Delivers all bytes to a standard stream, or says why not.
  package var write: @Sendable (_ bytes: [UInt8], Channel) throws(Fault) -> Void
  /// Replaces a file as a whole or leaves it as it was; keeps mode, owner and links.
  package var save: @Sendable (_ bytes: [UInt8], Path) throws(Fault) -> Void
  package var variable: @Sendable (_ name: String) -> String?
  package var isTerminal: @Sendable (Channel) -> Bool
  /// Columns of the terminal; `nil` when there is none.
  package var columns: @Sendable () -> Int?
  /// The terminal to talk to a person; `nil` when there is none. A plain one is sent nothing but
  /// text.
  package var terminal: @Sendable (_ isPlain: Bool) -> Terminal? = { _ in nil }
  /// `nil` where nothing may be kept.
  package var shelf: Shelf?
  /// Waits so many milliseconds; says whether to go on.
  package var pause: @Sendable (_ milliseconds: UInt32) -> Bool = { _ in false }
  /// How many things can run at the same time; at least 1.
  package var processors: @Sendable () -> Int = { 1 }
  /// Calls `work` once for each number below `count`, at the same time where the machine can, and
  /// comes back when all calls have.
  package var together:
    @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void =
      { count, work in for number in 0..<count { work(number) } }

  package init(
    read: @escaping @Sendable (Path, Int) throws(Fault) -> [UInt8],
    readInput: @escaping @Sendable (Int) throws(Fault) -> [UInt8],
    walk: @escaping @Sendable (Path) throws(Fault) -> Folder,
    names: @escaping @Sendable (Path) -> [[UInt8]],
    isFolder: @escaping @Sendable (Path) -> Bool, exists: @escaping @Sendable (Path) -> Bool,
    isSameFile: @escaping @Sendable (Path, Path) -> Bool,
    realPath: @escaping @Sendable (Path) -> Path?,
    write: @escaping @Sendable ([UInt8], Channel) throws(Fault) -> Void,
    save: @escaping @Sendable ([UInt8], Path) throws(Fault) -> Void,
    variable: @escaping @Sendable (String) -> String?,
    isTerminal: @escaping @Sendable (Channel) -> Bool, columns: @escaping @Sendable () -> Int?
  ) {
    self.read = read
    self.readInput = readInput
    self.walk = walk
    self.names = names
    self.isFolder = isFolder
    self.exists = exists
    self.isSameFile = isSameFile
    self.realPath = realPath
    self.write = write
    self.save = save
    self.variable = variable
    self.isTerminal = isTerminal
    self.columns = columns
  }
}
