import Checks
import Prose
import Rulebook

/// A name for a finding that stays the same when the draft grows around it.
///
/// Made of the id of the check and the folded words it marks, so that a baseline holds no text.
enum Fingerprint {
  /// "sha256:" and 64 hexadecimal digits.
  static func text(of finding: Finding, in reading: Reading) -> String {
    var bytes = Array(finding.check.text.utf8)
    for range in finding.hit.ranges {
      bytes.append(0x0A)
      for token in reading.tokens[reading.firstToken(endingBehind: range.start)...] {
        guard token.range.start < range.end else { break }
        guard !token.folded.isEmpty else { continue }
        bytes.append(0x20)
        bytes += reading.folded(token)
      }
    }
    return "sha256:" + SHA256.hex(of: bytes)
  }
}
