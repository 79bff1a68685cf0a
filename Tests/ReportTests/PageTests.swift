import Checks
import Prose
import Rulebook
import Testing

@testable import Reports

@Suite("What a page has room for")
struct PageTests {
  private let weak = Fixture.weakPost()

  @Test(
    "stays between the edges at every width",
    arguments: Array(stride(from: 40, through: 200, by: 4)))
  func width(columns: Int) throws {
    for language in Language.allCases {
      for isPlain in [true, false] {
        var page = try Fixture.page(language, columns: columns)
        page.isPlain = isPlain
        page.why = .full
        for line in full(page).split(separator: "\n") {
          // A command to be pasted is never broken, so it may stand over the edge.
          let isCommand = line.contains("socialceo explain ")
          #expect(isCommand || Cells.count(of: line) <= min(columns, 100), "\(line)")
          #expect(line.last != " ", "\(line)")
        }
      }
    }
  }

  @Test("says the same without colour, and no code of ours in plain text")
  func colour() throws {
    var page = try Fixture.page()
    let pale = full(page)
    page.hasColour = true
    let coloured = full(page)
    #expect(coloured != pale)
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]+m/#, with: "") == pale)
    page.isPlain = true
    #expect(!full(page).unicodeScalars.contains("\u{1B}"))
  }

  @Test("uses no ornament beyond ASCII of its own when asked")
  func ascii() throws {
    var page = try Fixture.page()
    page.isASCII = true
    let post = Fixture.post("Just ASCII words here.", scorecard: Fixture.scorecard(1, 50, 70, 90))
    let report = Report(posts: [post, post], gate: Gate(of: [post], failOn: .error))
    #expect(Renderer.full.render(report, page).utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("is quiet on request")
  func quiet() throws {
    var page = try Fixture.page()
    page.quietness = 1
    #expect(full(page).contains("authenticity/announce-emotion"))
    #expect(!full(page).contains("Dialogue  "))
    #expect(!full(page).contains("human/faces"))
    page.quietness = 2
    #expect(full(page).isEmpty)
    #expect(Renderer.concise.render(report, page).isEmpty)
  }

  @Test("shows the gravest up to the limit, and every guard")
  func limits() throws {
    var page = try Fixture.page()
    page.mostFindings = 1
    #expect(full(page).contains("dialogue/open-question"))
    #expect(!full(page).contains("authenticity/announce-emotion"))
    #expect(full(page).contains("transparency/guard-names"))
    page.mostFindings = nil
    page.level = .warning
    #expect(full(page).contains("authenticity/announce-emotion"))
    #expect(!full(page).contains("stance/hedging"))
  }

  @Test("asks no more of a post that is good, unless asked for all")
  func ripe() throws {
    var page = try Fixture.page()
    let post = Fixture.strongPost()
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    #expect(!Renderer.full.render(report, page).contains("stance/hedging"))
    page.mostFindings = nil
    #expect(Renderer.full.render(report, page).contains("stance/hedging"))
  }

  @Test("shows bands without digits for a few words")
  func bandsOnly() throws {
    let page = try Fixture.page()
    let text = "Our depot in Lindmoor is open. Drivers: what is missing?"
    let post = Fixture.post(text, scorecard: Fixture.scorecard(71, 72, 73, 74))
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    let shown = Renderer.full.render(report, page)
    #expect(shown.contains("invites an answer"))
    #expect(!shown.contains("70") && !shown.contains("█"))
    #expect(Renderer.json.render(report, page).contains(#""value": 71"#))
  }

  @Test("shows what was ignored or answered, with the reason")
  func dismissed() throws {
    var selection = Selection()
    selection.ignored = [Selection.Entry("fit/thin", reason: "a series")]
    selection.acknowledged = [Selection.Entry("guard-names", reason: "Ines said yes")]
    let checks = [
      Fixture.check("fit/thin", .fit, .error, .missing(at: 0)),
      Fixture.check("transparency/guard-names", nil, .hold, .missing(at: 0)),
    ]
    let post = Fixture.post("Words.", checks, selection: selection)
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    let sentences = Tally.dismissals(of: post, Wording(page: try Fixture.page()))
    #expect(sentences.count == 2)
    var page = try Fixture.page()
    for isPlain in [true, false] {
      page.isPlain = isPlain
      let shown = Renderer.full.render(report, page)
      for sentence in sentences { #expect(shown.contains(sentence)) }
    }
  }

  @Test("says Sie when asked, and du otherwise")
  func tone() throws {
    var page = try Fixture.page(.de)
    #expect(full(page).contains("da darf mehr von dir hinein"))
    page.isFormal = true
    #expect(full(page).contains("da darf mehr von Ihnen hinein"))
    #expect(full(page).contains("Bevor Sie veröffentlichen"))
  }

  @Test("hides scores and reasons on request")
  func withoutScores() throws {
    var page = try Fixture.page()
    page.showsScores = false
    page.why = .none
    page.showsStrengths = false
    let shown = full(page)
    #expect(!shown.contains("leaves no room to answer") && !shown.contains("why:"))
    #expect(!shown.contains("+++"))
  }

  @Test("offers to explain the finding that stands first")
  func command() throws {
    let post = Fixture.weakPost()
    let id = try #require(post.findings.first?.check.text)
    #expect(OfferedCommand.explain(post) == "socialceo explain " + id)
  }

  @Test("has the same words in every language", arguments: ["report", "verdict", "gate"])
  func languages(file: String) throws {
    let keys = try Language.allCases.map { language in
      try Set(
        Fixture.lines(of: "program/\(file)", in: language).keys.filter { !$0.hasSuffix(".sie") })
    }
    #expect(Set(keys).count == 1)
    #expect(keys.first?.isEmpty == false)
  }

  private var report: Report {
    Report(posts: [weak], gate: Gate(of: [weak], failOn: .warning))
  }

  private func full(_ page: Page) -> String { Renderer.full.render(report, page) }
}
