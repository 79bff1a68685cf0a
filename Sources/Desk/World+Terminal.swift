extension World {
  /// The terminal a person sits at.
  package struct Terminal: Sendable {
    package enum Input: Hashable, Sendable {
      /// At least one.
      case bytes([UInt8])
      case interrupt, terminate, hangUp
      /// Back after a stop (Ctrl-Z): the line has to be drawn anew.
      case resumed
      case resized
      /// Nobody is there any more.
      case closed
      /// Nothing came in time.
      case nothing
    }

    /// Hands over every key as it is typed, without an echo; Ctrl-C and Ctrl-Z stay signals.
    /// Says whether that was possible.
    package var begin: @Sendable () -> Bool
    /// Puts everything back as it was found. May be called twice.
    package var end: @Sendable () -> Void
    /// Waits for whatever comes next, at most so many milliseconds; below 0: for ever.
    package var next: @Sendable (_ milliseconds: Int32) -> Input
    package var size: @Sendable () -> (columns: Int, rows: Int)
    /// That the terminal refuses changes nothing: the text is kept elsewhere.
    package var write: @Sendable (_ bytes: [UInt8]) -> Void
    /// Runs an editor as a shell would, in the same group of processes; brings back how it ended.
    /// `seconds`: how long it took, rounded down.
    package var edit: @Sendable (_ command: String, Path) -> (code: Int32, seconds: Int)

    package init(
      begin: @escaping @Sendable () -> Bool, end: @escaping @Sendable () -> Void,
      next: @escaping @Sendable (Int32) -> Input,
      size: @escaping @Sendable () -> (columns: Int, rows: Int),
      write: @escaping @Sendable ([UInt8]) -> Void,
      edit: @escaping @Sendable (String, Path) -> (code: Int32, seconds: Int)
    ) {
      self.begin = begin
      self.end = end
      self.next = next
      self.size = size
      self.write = write
      self.edit = edit
    }
  }

  /// Where drafts are kept between sessions, and what only this machine knows about them.
  package struct Shelf: Sendable {
    /// Adds bytes to the end of a file that only its owner can read, and waits until they are safe.
    package var append: @Sendable (_ bytes: [UInt8], Path) throws(Fault) -> Void
    /// A folder that only its owner can look into, with all folders above it.
    package var makeFolder: @Sendable (Path) throws(Fault) -> Void
    package var remove: @Sendable (Path) throws(Fault) -> Void
    /// Seconds since 1970, and the same as "20261127T185500Z".
    package var now: @Sendable () -> (seconds: Int, stamp: String)
    /// What the clock on the wall said at a moment, and how many days ago that was.
    package var moment: @Sendable (_ seconds: Int) -> Leftover.Moment
    package var process: @Sendable () -> Int32
    package var isAlive: @Sendable (_ process: Int32) -> Bool
    /// Eight hexadecimal digits nobody can guess.
    package var mark: @Sendable () -> String

    package init(
      append: @escaping @Sendable ([UInt8], Path) throws(Fault) -> Void,
      makeFolder: @escaping @Sendable (Path) throws(Fault) -> Void,
      remove: @escaping @Sendable (Path) throws(Fault) -> Void,
      now: @escaping @Sendable () -> (seconds: Int, stamp: String),
      moment: @escaping @Sendable (Int) -> Leftover.Moment,
      process: @escaping @Sendable () -> Int32, isAlive: @escaping @Sendable (Int32) -> Bool,
      mark: @escaping @Sendable () -> String
    ) {
      self.append = append
      self.makeFolder = makeFolder
      self.remove = remove
      self.now = now
      self.moment = moment
      self.process = process
      self.isAlive = isAlive
      self.mark = mark
    }
  }
}
