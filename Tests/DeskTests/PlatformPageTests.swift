import Checks
import Prose
import Rulebook
import Testing

@testable import Desk

/// What `explain` says of a platform.
@Suite("Platform pages")
struct PlatformPageTests {
  private let world = TestWorld()

  @Test("a platform shows each figure with source, date and confidence")
  func platform() {
    let result = world.run("explain", "x", "--ui-lang", "en")
    #expect(result.code == ExitCode.passed)
    for words in [
      "\nLimit       280 (limit)\n", "twitter-text", "2026-11-23", "A, the platform says so itself",
    ] {
      #expect(result.output.contains(words), "\(words)")
    }
  }

  @Test("a German page says every figure, unit and own source in German")
  func germanPlatforms() throws {
    let rulebook = try Rulebook.embedded()
    for language in Language.allCases {
      let phrasebook = rulebook.phrasebook(in: language)
      let keys = rulebook.platforms.flatMap { $0.figures.map(\.key) }.map { key in
        key.split(separator: ".").first { $0 != "thresholds" }.map { "figure.\($0)" } ?? key
      }
      let units = rulebook.platforms.map { "unit.\($0.unit.rawValue)" }
      for key in keys + units {
        #expect(phrasebook.text("program/explain", key) != nil, "\(key) \(language)")
      }
    }
    for platform in rulebook.platforms {
      let page = world.run("explain", platform.name, "--ui-lang", "de").output
      for words in ["Our own", "Known from", "does not say", "Taken to be", "Not documented"] {
        #expect(!page.contains(words), "\(platform.name): \(words)")
      }
    }
  }
}
