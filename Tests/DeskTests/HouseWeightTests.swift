import Foundation
import Testing

@testable import Desk

/// How grave a house finds what our checks see.
@Suite("Severities of a house")
struct HouseWeightTests {
  private let notice = "We are thrilled to announce that our facility in Leeds is open for you all."

  private func run(_ severities: String, _ post: String) -> TestWorld.Result {
    let house = "{version: 1, severities: {\(severities)}}"
    return TestWorld(["socialceo.json5": house, "a.md": post]).run("check", "-f", "json", "a.md")
  }

  private func post(_ severities: String, _ post: String) throws -> [String: Any] {
    let output = Data(run(severities, post).output.utf8)
    let json = try JSONSerialization.jsonObject(with: output) as? [String: Any]
    return try #require((json?["posts"] as? [[String: Any]])?.first)
  }

  @Test(
    "a check named by itself goes before its family, in whole or in short, in any order",
    arguments: [
      "'authenticity/announce-emotion': 'error', authenticity: 'off'",
      "'announce-emotion': 'error', authenticity: 'off'",
      "'announce-emotion': 'error', 'authenticity/': 'off'",
      "authenticity: 'off', 'announce-emotion': 'error'",
    ])
  func short(severities: String) {
    #expect(run(severities, notice).code == ExitCode.failed)
  }
}
