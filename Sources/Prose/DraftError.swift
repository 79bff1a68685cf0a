/// Why a file is no draft. Offsets are UTF-8 bytes in the file, from 0.
package enum DraftError: Error, Hashable, Sendable {
  /// The first byte that is not UTF-8. `guess` names the encoding it looks like, if any.
  case notUTF8(offset: Int, byte: UInt8, guess: Guess?)
  case utf16
  /// A NUL byte: this is no text.
  case nul(offset: Int)
  /// Larger than the limit; both in bytes.
  case tooLarge(size: Int, limit: Int)
  /// Nothing to publish: the file is empty, or holds only front matter or white space.
  case empty(hasFrontMatter: Bool)
  case frontMatter(FrontMatter.Fault)

  package enum Guess: String, Sendable {
    case latin1 = "ISO-8859-1"
    case windows1252 = "WINDOWS-1252"
    case macRoman = "MACINTOSH"
  }
}
