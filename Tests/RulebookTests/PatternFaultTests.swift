import Prose
import Rulebook
import Testing

@Suite("Mistakes in word lists")
struct PatternFaultTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let text: String
    let line: Int
    let column: Int
    let says: String
    var testDescription: String { text }
  }

  @Test(
    "a mistake is reported with line, column and a way out",
    arguments: [
      Fault(text: "good (one|two", line: 1, column: 6, says: "never closed"),
      Fault(text: "good one)", line: 1, column: 9, says: "no \"(\""),
      Fault(text: "# list\n\none|two", line: 3, column: 4, says: "(one|other)"),
      Fault(text: "good (|two)", line: 1, column: 7, says: "empty"),
      Fault(text: "süße (eins|)", line: 1, column: 12, says: "empty"),
      Fault(text: "a (b (c (d (e (f)))))", line: 1, column: 15, says: "too deep"),
      Fault(
        text: String(repeating: "(a)? ", count: 13) + "b", line: 1, column: 61, says: "two patterns"
      ),
      Fault(
        text: "(a|b c) " + String(repeating: "(a)? ", count: 12) + "b", line: 1, column: 64,
        says: "more than 12"),
      Fault(text: "(un)fair play", line: 1, column: 5, says: "add a space"),
      Fault(text: "un(fair) play", line: 1, column: 3, says: "add a space"),
      Fault(text: "~3 word", line: 1, column: 1, says: "between two words"),
      Fault(text: "word ~3", line: 1, column: 6, says: "between two words"),
      Fault(text: "word ~3 ~3 word", line: 1, column: 9, says: "another gap"),
      Fault(text: "word ~40 word", line: 1, column: 6, says: "1 to 12"),
      Fault(
        text: "a ~3 b (c ~3 d|e ~3 f) ~3 g ~3 h", line: 1, column: 29, says: "more than 4 gaps"),
      Fault(
        text: "a ~12 b ~12 c ~12 d " + String(repeating: "(e)? ", count: 5), line: 1, column: 1,
        says: "two patterns"),
      Fault(text: "word ~x word", line: 1, column: 6, says: "~4"),
      Fault(text: "tag*ing", line: 1, column: 4, says: "start or the end"),
      Fault(text: "a * b", line: 1, column: 4, says: "with letters"),
      Fault(text: "sparks? joy", line: 1, column: 7, says: "(word)?"),
      Fault(text: "=sie", line: 1, column: 1, says: "capital"),
      Fault(text: "in =Q1", line: 1, column: 4, says: "a word with a capital"),
      Fault(text: "a *x5", line: 1, column: 3, says: "with letters"),
      Fault(text: "a *#tag", line: 1, column: 3, says: "with letters"),
      Fault(text: "(maybe)?", line: 1, column: 1, says: "must be there"),
      Fault(text: "=> plain", line: 1, column: 1, says: "before \"=>\""),
      Fault(text: "[name]\n[other]\nword", line: 1, column: 1, says: "empty"),
      Fault(text: "word\n[your name]", line: 2, column: 1, says: "\"\\\""),
      Fault(text: "[last]", line: 1, column: 1, says: "empty"),
    ])
  func faults(_ fault: Fault) throws {
    let error = #expect(throws: RulebookError.self) {
      _ = try Matcher(
        patterns: Array(fault.text.utf8), path: "house.txt", lexicon: "test/list",
        languages: [.en])
    }
    #expect(error?.path == "house.txt")
    #expect(error?.line == fault.line)
    #expect(error?.column == fault.column)
    let phrasebook = try RuleWording.phrasebook(.en, "program/rule-faults")
    let problem = try #require(error).problem.text(in: phrasebook)
    #expect(problem.contains(fault.says), "\(problem)")
  }

  @Test("every reason has a sentence in every language", arguments: Language.allCases)
  func everyReasonHasWords(language: Language) throws {
    let phrasebook = try RuleWording.phrasebook(language, "program/rule-faults")
    let keys = phrasebook.keys(of: "program/rule-faults")
    #expect(keys == RuleReason.allCases.map(\.rawValue).sorted())
  }
}
