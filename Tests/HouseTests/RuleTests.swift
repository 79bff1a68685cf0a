import Checks
import Foundation
import Prose
import Rulebook
import Testing

/// The rules in the program are those in the checkout, and they are sound.
@Suite("Rules")
struct RuleTests {
  @Test("the program holds every rule file as it is")
  func embedded() throws {
    let files = try [".txt", ".json5"].flatMap { try Repository.files(in: "Rules", ending: $0) }
    let archive = RuleArchive(
      files: files.map {
        .init(path: String($0.path.dropFirst("Rules/".count)), text: Array($0.text.utf8))
      })
    #expect(archive.files.count > 50)
    let pressed = try archive.withIndices()
    #expect(RuleArchive.embedded.table == pressed.table)
    for file in pressed.files { #expect(RuleArchive.embedded[file.path]?.text == file.text) }
    #expect(RuleArchive.embedded.digest == archive.digest)
    #expect(archive.validated() == [])
  }

  @Test("platforms come in the order people expect")
  func platforms() throws {
    let platforms = try Rulebook.embedded().platforms
    #expect(platforms.prefix(3).map(\.name) == ["x", "x-premium", "linkedin"])
    #expect(platforms.count == 9)
    #expect(platforms.first?.limit == 280)
    for platform in platforms {
      let keys = Set(platform.figures.map(\.key))
      #expect(keys.isSuperset(of: ["limit", "unit"]), "\(platform.name)")
      for name in platform.thresholds.keys {
        #expect(keys.contains("thresholds.\(name)"), "\(platform.name) \(name)")
      }
    }
  }

  @Test("every platform has the thresholds that checks ask all of them for")
  func thresholds() throws {
    let usual = ["hashtags", "hashtags-many", "emoji", "sentence-words", "ideal-words-from"]
    for platform in try Rulebook.embedded().platforms {
      for name in usual {
        #expect(platform.threshold(name, in: .de) != nil, "\(platform.name) lacks \(name)")
      }
    }
  }
}
