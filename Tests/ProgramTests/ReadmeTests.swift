import Foundation
import Testing

/// The output shown in the README is what the program prints.
///
/// `RECORD_GOLDEN=1 swift test --filter ReadmeTests` writes it anew; read the diff.
@Suite("README", .enabled(if: Binary.isHere, "the program is not built beside these tests"))
struct ReadmeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let page = root.appending(path: "README.md")

  @Test("shows what the program prints today")
  func outputIsReal() throws {
    let written = try String(contentsOf: Self.page, encoding: .utf8)
    let today = try Self.renewed(written)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try today.write(to: Self.page, atomically: true, encoding: .utf8)
    } else {
      #expect(written == today)
    }
  }

  @Test("shows a talk as it is held in Samples/interviews")
  func talkIsReal() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let talk = try #require(page.components(separatedBy: "```text\n").dropFirst().first)
    let shown = try #require(talk.components(separatedBy: "```").first)
    let whole = Self.root.appending(path: "Samples/interviews/award.en.txt")
    #expect(try String(contentsOf: whole, encoding: .utf8).contains(shown))
  }

  /// The page with every `console` block run again.
  private static func renewed(_ page: String) throws -> String {
    var lines: [String] = []
    var isSkipping = false
    for line in page.components(separatedBy: "\n") {
      if line == "```" { isSkipping = false }
      if !isSkipping { lines.append(line) }
      guard lines.dropLast().last == "```console", line.hasPrefix("$ socialceo ") else { continue }
      let words = line.dropFirst("$ socialceo ".count)
      let result = try Binary.shell(
        "\"$P\" \(words)", in: root.path(percentEncoded: false),
        variables: ["COLUMNS=80", "SOCIALCEO_UI_LANG=en"])
      lines += result.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0) }
      while lines.last?.isEmpty == true { lines.removeLast() }
      isSkipping = true
    }
    return lines.joined(separator: "\n")
  }
}
