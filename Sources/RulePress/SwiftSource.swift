import Rulebook

/// One raw string with all files, and a table that says where each begins.
///
/// One literal on purpose: an array literal of files would take the compiler minutes and gigabytes.
func swiftSource(of archive: RuleArchive) -> String {
  var text: [UInt8] = []
  var table = ""
  for file in archive.files {
    table += "\(file.path)\t\(text.count)\t\(file.text.count)\n"
    text += file.text
  }
  // The closing line break of a multi-line string does not belong to it.
  return """
    // Made by RulePress from Rules/. Do not edit.
    enum EmbeddedRules {
      static let table: StaticString = ####\"\"\"
    \(table)
    \"\"\"####
      static let text: StaticString = ####\"\"\"
    \(String(decoding: text, as: UTF8.self))
    \"\"\"####
    }

    """
}
