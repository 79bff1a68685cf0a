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
    "sha256:" + SHA256.hex(of: bytes(of: finding, in: reading))
  }

  private static func bytes(of finding: Finding, in reading: Reading) -> [UInt8] {
    let (tokens, folded) = (reading.tokens, reading.folded)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(usualSize)
    bytes += finding.check.text.utf8
    folded.withUnsafeBufferPointer { folded in
      for range in finding.hit.ranges {
        bytes.append(0x0A)
        var index = reading.firstToken(endingBehind: range.start)
        while index < tokens.count, tokens[index].range.start < range.end {
          let word = tokens[index].folded
          index += 1
          guard word.start < word.end else { continue }
          bytes.append(0x20)
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: folded[word.start..<word.end]))
        }
      }
    }
    return bytes
  }
}
