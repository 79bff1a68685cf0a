import Rulebook

/// One raw string with all files, and a table that says how long each is. The digest is that of
/// the rules alone.
///
/// One literal on purpose: an array literal of files would take the compiler minutes and gigabytes.
func swiftSource(of archive: RuleArchive, digest: String) -> String {
  let text = String(decoding: archive.files.flatMap(\.text), as: UTF8.self)
  // One sign more than any run of them in the rules, so that nothing in there ends the literal.
  let fence = String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
  // The closing line break of a multi-line string does not belong to it.
  return """
    // Made by RulePress from Rules/. Do not edit.
    enum EmbeddedRules {
      static let digest = "\(digest)"
      static let table: StaticString = \(fence)\"\"\"
    \(archive.table)
    \"\"\"\(fence)
      static let text: StaticString = \(fence)\"\"\"
    \(text)
    \"\"\"\(fence)
    }

    """
}

private func longestRun(of sign: Character, in text: String) -> Int {
  var longest = 0
  var run = 0
  for character in text {
    run = character == sign ? run + 1 : 0
    longest = max(longest, run)
  }
  return longest
}
