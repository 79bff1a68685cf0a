import Checks
import Prose
import Rulebook

/// A name for a finding that stays the same when the draft grows around it.
///
/// Made of the id of the check and the folded words it marks, so that a baseline holds no text.
enum Fingerprint {
  private static let usualSize = 256

  /// "sha256:" and 64 hexadecimal digits.
  static func text(of finding: Finding, in reading: Reading) -> String {
    var ink = Ink(size: usualSize)
    write(finding, in: reading, to: &ink)
    return ink.text
  }

  /// Writes the same.
  static func write(_ finding: borrowing Finding, in reading: borrowing Reading, to ink: inout Ink)
  {
    ink.add("sha256:")
    ink.add(words(of: finding, in: reading).withBytes { SHA256.digits(of: $0.span) }.span)
  }

  private static func words(
    of finding: borrowing Finding, in reading: borrowing Reading
  ) -> Ink {
    var ink = Ink(size: usualSize)
    ink.write(finding.check.text)
    let tokens = reading.tokens.span
    reading.folded.withUnsafeBufferPointer { folded in
      for range in finding.hit.ranges {
        ink.add(0x0A)
        var index = reading.firstToken(endingBehind: range.start)
        while index < tokens.count, tokens[index].range.start < range.end {
          let word = tokens[index].folded
          index += 1
          guard word.start < word.end else { continue }
          ink.add(0x20)
          ink.add(UnsafeBufferPointer(rebasing: folded[word.start..<word.end]))
        }
      }
    }
    return ink
  }
}
