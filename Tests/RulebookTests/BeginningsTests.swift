import Testing

@testable import Prose
@testable import Rulebook

@Suite("Beginnings of patterns")
struct BeginningsTests {
  private func beginnings(_ pattern: String) throws -> BeginningMask {
    var parser = PatternParser(Array(pattern.utf8))
    _ = try parser.parse(0..<pattern.utf8.count)
    return BeginningMask(of: parser.code, parser.words.words)
  }

  @Test(
    "let pass whatever a match may begin with",
    arguments: [
      ("we are", ["we", "we're"]), ("i am", ["i", "i'm"]), ("i* am", ["i", "it", "in"]),
      ("*lösung", ["komplettlösung", "x"]), ("^ (und|aber)? das", ["und", "aber", "das"]),
      ("b2b", ["b", "b2b"]), ("[name]", ["[", "[name"]), ("!", ["!", "!!", "!?"]),
      ("(a|(the|this) (big)?) win", ["a", "the", "this"]), ("((so)? (very)?) fun", ["so", "fun"]),
      ("👍 yes", [""]), ("#leadership", ["#leadership"]), ("# of us", ["3", "12"]),
      ("=* says", ["anna", "öz"]), ("20#", ["2", "2030"]), ("über uns", ["über"]),
    ])
  func letPass(_ pattern: String, _ tokens: [String]) throws {
    let beginnings = try beginnings(pattern)
    for word in tokens { #expect(beginnings.mayHold(TokenBeginning(ofWord: word))) }
  }

  @Test("are found in one look at each branch, however many ways lead there")
  func manyWays() throws {
    let groups = String(repeating: "((a)?|(b)?|(c)?)? ", count: 2)
    let beginnings = try beginnings("(\(groups)zebra) word")
    #expect(beginnings.mayHold(TokenBeginning(ofWord: "zebra")))
  }

  @Test(
    "rule out words that begin otherwise",
    arguments: [
      ("we are", ["wir", "with", "are", "w"]), ("i am", ["it", "in"]),
      ("(unser|eure) team", ["ihr", "ein", "team"]), ("#leadership", ["leadership", "m"]),
    ])
  func ruleOut(_ pattern: String, _ tokens: [String]) throws {
    let beginnings = try beginnings(pattern)
    for word in tokens { #expect(!beginnings.mayHold(TokenBeginning(ofWord: word))) }
  }
}
