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
    return String(decoding: ink.take(), as: UTF8.self)
  }

  /// Writes the same.
  static func write(_ finding: Finding, in reading: Reading, to ink: inout Ink) {
    ink.add("sha256:")
    ink.add(SHA256.digits(of: bytes(of: finding, in: reading)).span)
  }

  private static func bytes(of finding: Finding, in reading: Reading) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(usualSize)
    bytes += finding.check.text.utf8
    let tokens = reading.tokens.span
    reading.folded.withUnsafeBufferPointer { folded in
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
