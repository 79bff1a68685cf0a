import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Calibrate
@testable import Reports

@Suite("Weights")
struct WeightTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The fit takes most of the time, so both tests share it.
  private static let made = Result { try Made() }

  private struct Made {
    let archive: RuleArchive
    let corpus: Corpus
    let table: Table

    init() throws {
      archive = RuleArchive.embedded
      var corpus = try Corpus(Rulebook(archive))
      let folder = WeightTests.root.appending(path: "Samples/rated")
      for post in try Main.posts(in: folder, of: Rulebook(archive)) { try corpus.add(post) }
      self.corpus = corpus
      table = Fit(corpus.rows, of: corpus).table()
    }
  }

  @Test("the weights in the rules come out again")
  func weightsComeOutAgain() throws {
    let made = try Self.made.get()
    let committed = try made.corpus.table(from: made.archive)
    var differences: [Double] = []
    for row in made.corpus.rows {
      let (fresh, old) = (made.table.scores(of: row), committed.scores(of: row))
      differences += zip(fresh, old).map { abs($0 - $1) }
    }
    let advice: Comment = "run `swift run -c release calibrate` and commit what it writes"
    #expect(differences.count == 4 * made.corpus.rows.count)
    #expect(Statistics.mean(differences) < 0.5, advice)
    #expect(try #require(differences.max()) < 4, advice)
  }

  @Test("the files hold what was learned, to the digit")
  func filesHoldTable() throws {
    let made = try Self.made.get()
    let files = made.table.files(made.corpus, caps: made.archive.caps, maker: "a test")
    let archive = RuleArchive(
      files: made.archive.files.map { file in
        .init(path: file.path, text: files[file.path].map { Array($0.utf8) } ?? file.text)
      })
    let read = try made.corpus.table(from: archive)
    for row in made.corpus.rows {
      let (learned, read) = (made.table.scores(of: row), read.scores(of: row))
      #expect(zip(learned, read).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }
}
