/// Everything impure the program may do, as closures; tests hand in a world of their own.
package struct World: Sendable {
  package enum Stream: Sendable { case input, output, error }

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
    case other(code: Int32)
  }

  /// The whole file, at most `limit` bytes.
  package var read: @Sendable (_ path: Path, _ limit: Int) throws(Fault) -> [UInt8]
  /// The whole of standard input, at most `limit` bytes.
  package var readInput: @Sendable (_ limit: Int) throws(Fault) -> [UInt8]
  /// The next line of standard input without its end; `nil` at the end of the input.
  package var readInputLine: @Sendable (_ limit: Int) throws(Fault) -> [UInt8]?
  /// The files below a folder, sorted by bytes; hidden ones and links left out.
  package var files: @Sendable (_ folder: Path) throws(Fault) -> [Path]
  package var isFolder: @Sendable (Path) -> Bool
  package var exists: @Sendable (Path) -> Bool
  /// Delivers all bytes to a standard stream, or says why not.
  package var write: @Sendable (_ bytes: [UInt8], Stream) throws(Fault) -> Void
  /// Replaces a file as a whole or leaves it as it was; keeps mode and links.
  package var save: @Sendable (_ bytes: [UInt8], Path) throws(Fault) -> Void
  package var variable: @Sendable (_ name: String) -> String?
  package var isTerminal: @Sendable (Stream) -> Bool
  /// Columns of the terminal; `nil` when there is none.
  package var columns: @Sendable () -> Int?
}
