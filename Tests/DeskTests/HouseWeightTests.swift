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

  @Test("what is off is not heard, and moves no score")
  func off() throws {
    let checks = ["dialogue/open-question", "stance/no-position", "authenticity/announce-emotion"]
    let off = checks.map { "'\($0)': 'off'" }.joined(separator: ", ")
    let (usual, quiet) = (try post("", notice), try post(off, notice))
    for aspect in ["dialogue", "authenticity", "stance", "fit"] {
      let values = [usual, quiet].map { post in
        ((post["scores"] as? [String: Any])?[aspect] as? [String: Any])?["value"] as? Int
      }
      #expect(values[0] == values[1] && values[0] != nil, "\(aspect)")
    }
    let found = [usual, quiet].map { post in
      Set((post["findings"] as? [[String: Any]] ?? []).compactMap { $0["check"] as? String })
    }
    #expect(!found[0].isDisjoint(with: checks))
    #expect(found[1] == found[0].subtracting(checks))
  }
}
