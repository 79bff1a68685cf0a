import Prose
import Testing

@testable import Rulebook

@Suite("Scoring files")
struct ScoringTests {
  private static let kinds = WordKind.allCases.map { "[\($0.rawValue)]" }.joined(separator: "\n")

  /// All files as they should be, but for those a test writes itself.
  private static func scoring(_ own: [String: String] = [:]) throws -> Scoring {
    var files = ["kinds": kinds, "words": ""]
    for aspect in Aspect.allCases { files[aspect.rawValue] = "start 40\n" }
    files.merge(own) { $1 }
    let archive = RuleArchive(
      files: files.map { .init(path: "en/scoring/\($0).txt", text: Array($1.utf8)) })
    return try Scoring(archive, in: .en)
  }

  private static func place(_ own: [String: String]) -> String? {
    do {
      _ = try scoring(own)
      return nil
    } catch let error as RulebookError {
      return "\(error.path):\(error.line):\(error.column)"
    } catch {
      return "\(error)"
    }
  }

  @Test("reads start, weights and caps")
  func readsFormula() throws {
    let text = """
      # Why.
      start -3.5
      range 5 95

      weight 12.5 0.25 0 0.75 i-did
      cap 15 dialogue/engagement-bait
      """
    let formula = try #require(Self.scoring(["dialogue": text]).formulas[.dialogue])
    #expect(formula.start == -3.5)
    #expect(formula.range == 5...95)
    let weight = Formula.Weight(points: 12.5, usual: 0.25, seen: 0...0.75)
    #expect(formula.weights == ["i-did": weight])
    #expect(weight.points(for: 0.5) == 3.125)
    #expect(weight.points(for: 9) == weight.points(for: 0.75))
    #expect(formula.caps == [Formula.Cap(check: "dialogue/engagement-bait", value: 15)])
  }

  @Test("finds points of words, pairs and endings by their folded bytes")
  func readsWords() throws {
    let scoring = try Self.scoring([
      "words": "0 -2.5 0 1 Proud\n1 0 0 0 proud to\n0 0 .5 0 …ung\n 0 0 0 3 Straße"
    ])
    func points(_ piece: String) -> WordPoints.Points? {
      scoring.words.points(of: piece, numberedIn: scoring.kinds)
    }
    #expect(points("proud") == SIMD4(0, -2.5, 0, 1))
    #expect(points("proud to") == SIMD4(1, 0, 0, 0))
    #expect(points("strasse") == SIMD4(0, 0, 0, 3))
    #expect(points("…ung") == SIMD4(0, 0, 0.5, 0))
    #expect(points("ung") == nil)
    #expect(points("prou") == nil)
    #expect(points("to") == nil)
    #expect(points("to proud") == nil)
  }

  @Test("finds in a draft what has points, each once, in order of appearance")
  func findsPieces() throws {
    let scoring = try Self.scoring([
      "words": """
      1 0 0 0 …ung
      2 0 0 0 to proud
      3 0 0 0 zeitung
      4 0 0 0 proud to
      5 0 0 0 # euro
      6 0 0 0 …gung
      7 0 0 0 …bung
      8 0 0 0 …ühle
      """
    ])
    let draft = try Draft(
      bytes: Array("Proud to say: 40 Euro. Proud to (Zeitung), Übung, Gewühle. Mühle!".utf8),
      name: "post.md")
    let reading = Reading(of: draft, orthographies: [:], language: .en)
    let words = scoring.kinds.words(in: reading)
    let starts = reading.sentences.map { sentence in
      words.firstIndex { $0.token >= sentence.tokens.lowerBound } ?? words.count
    }
    let ends = starts.dropFirst() + [words.count]
    let pieces = WordPieces(of: words, in: zip(starts, ends).map { $0..<$1 })
    let found = scoring.words.found(among: pieces)
    #expect(found.map { Int($0.points.x) } == [4, 5, 3, 1, 8])
    #expect(found.map(\.words) == [0...1, 3...4, 7...7, 7...7, 9...9])

    let written = pieces.distinct(in: reading)
    let first = ["proud", "…oud", "to", "proud to", "say", "to say", "#", "say #"]
    #expect(written.starts(with: first))
    #expect(written.filter { $0.hasPrefix("…ü") } == ["…ühle"])
    let points = written.compactMap {
      scoring.words.points(of: $0, numberedIn: scoring.kinds).map { Int($0.x) }
    }
    #expect(points == found.map { Int($0.points.x) })
  }

  @Test("knows the kinds of a word by list and by shape")
  func readsKinds() throws {
    let own = Self.kinds.replacing("[past]", with: "[past]\nwar ge…t …ed …schaftliche").replacing(
      "[said]", with: "[said]\nwar")
    let kinds = try Self.scoring(["kinds": own]).kinds
    func found(_ word: String, isCapitalised: Bool = false) -> WordKinds {
      let letters = Array(word.utf8)
      let folded = FoldedWord(letters.span)
      return kinds.known(folded, of: letters.span, at: 0, isCapitalised: isCapitalised).kinds
    }
    #expect(found("war") == [WordKinds(.past), WordKinds(.said)])
    #expect(found("gesagt") == WordKinds(.past))
    #expect(found("gesicht", isCapitalised: true) == [])
    #expect(found("called") == WordKinds(.past))
    #expect(found("wissenschaftliche") == WordKinds(.past))
    #expect(found("wissenchaftliche") == [])
    #expect(found("bed") == [])
    #expect(found("übed") == [])
  }

  @Test(
    "says where a file is wrong",
    arguments: [
      (["dialogue": "weight 1 0 0 1 i\n"], "en/scoring/dialogue.txt:2:1"),
      (["stance": "start 1\nstart 2\n"], "en/scoring/stance.txt:2:1"),
      (["fit": "start 1\nweight 1,5 0 0 1 i\n"], "en/scoring/fit.txt:2:8"),
      (["fit": "start 1\nweight 1 0 0 1 i\nweight 2 0 0 1 i"], "en/scoring/fit.txt:3:16"),
      (["fit": "start 1\nweight 1 0 1 0 i\n"], "en/scoring/fit.txt:2:14"),
      (["words": "1 2 3 word\n"], "en/scoring/words.txt:1:1"),
      (["words": "1 2 3 4 über\n1 - 3 4 über\n"], "en/scoring/words.txt:2:3"),
      (["words": "1 2 3 4 ÜBER\n1 2 3 4 über\n"], "en/scoring/words.txt:2:9"),
      (["words": "1 2 3 4 …ung weg\n"], "en/scoring/words.txt:1:9"),
      (["kinds": "word\n[i]\n"], "en/scoring/kinds.txt:1:1"),
      (["kinds": "[nobody]\n"], "en/scoring/kinds.txt:1:1"),
      (["kinds": "[i]\nich ICH\n"], "en/scoring/kinds.txt:2:5"),
      (["kinds": "[i]\nich\n"], "en/scoring/kinds.txt:3:1"),
    ])
  func saysWhere(files: [String: String], place: String) {
    #expect(Self.place(files) == place)
  }

  @Test("misses a file by its name")
  func missesFile() {
    #expect(
      throws: RulebookError(path: "en/scoring/kinds.txt", line: 1, problem: "this file is missing")
    ) {
      try Scoring(RuleArchive(files: []), in: .en)
    }
  }
}
