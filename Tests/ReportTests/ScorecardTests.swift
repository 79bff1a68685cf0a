import Checks
import Prose
import Reports
import Rulebook
import Testing

@Suite("Scores")
struct ScorecardTests {
  static let human = """
    On Tuesday I drove the night tour with Ines, because I did not believe her numbers. We stood \
    for two hours at gate 4 in Halle, and nobody came. She was right, I was wrong.

    From Monday gate 4 opens at five. It costs us 40,000 euros a year, and I think it is fair.

    Drivers: what else have I only seen from my desk? I read every answer and reply tonight.
    """

  static let release = """
    We are thrilled to announce that our innovative platform delivers sustainable value for all \
    stakeholders! As a leading provider of future-ready solutions we continue to drive \
    transformation together with our valued partners. #Innovation #Leadership #Growth
    """

  @Test("every receipt adds up to its score", arguments: [human, release, human + release])
  func receiptsAddUp(text: String) throws {
    let scorecard = try #require(try Weighing.open().scorecard(text, .en, on: "linkedin"))
    for aspect in Aspect.allCases {
      let score = try #require(scorecard.scores[aspect])
      let sum = score.receipt.reduce(0) { $0 + $1.points }
      #expect(sum == score.value, "\(aspect)")
      #expect((0...100).contains(score.value))
      #expect(score.receipt.first?.why == "start")
      // What shares a line must not hide anything.
      #expect(score.receipt.allSatisfy { $0.why != "small" || abs($0.points) <= 4 })
    }
  }

  @Test("a person outdoes a press release in every aspect")
  func personOutdoesRelease() throws {
    let weighing = try Weighing.open()
    let (person, office) = (
      try weighing.scores(Self.human, .en), try weighing.scores(Self.release, .en)
    )
    for aspect in Aspect.allCases {
      #expect(try #require(person[aspect]) >= #require(office[aspect]) + 30, "\(aspect)")
    }
  }

  @Test("too short a post has no scores")
  func tooShort() throws {
    let weighing = try Weighing.open()
    #expect(try weighing.scorecard("Gate 4 opens at five now.", .en, on: "x") == nil)
    let enough = "Gate 4 opens at five now, Ines was right."
    #expect(try weighing.scorecard(enough, .en, on: "x") != nil)
  }

  @Test("a short post that says where it stands is never said to take no side")
  func statedPosition() throws {
    let weighing = try Weighing.open()
    for (text, language) in [
      ("The minister is wrong about heat pumps. I've fitted 2,000 of them.", Language.en),
      ("Der Minister irrt sich bei Wärmepumpen. Ich bin gegen das Verbot.", .de),
    ] {
      let stance = try #require(try weighing.scorecard(text, language, on: "x")?.scores[.stance])
      #expect(stance.value >= 45)
      #expect(stance.receipt.map(\.points).reduce(0, +) == stance.value)
    }
  }

  @Test("nobody who mourns is scored for asking or taking a side")
  func mourning() throws {
    let text = "Am Sonntag ist Nguyễn Thị Mai gestorben. Sie schloss um fünf die Backstube auf."
    let scorecard = try #require(try Weighing.open().scorecard(text, .de, on: "x"))
    #expect(Set(scorecard.values.keys) == [.authenticity, .fit])
  }

  @Test("every line of a receipt has wording in every language", arguments: Language.allCases)
  func linesHaveWording(language: Language) throws {
    let phrasebook = try Weighing.open().rulebook.phrasebook(in: language)
    var keys = ["words", "words.not", "small", "most", "least", "stated", "cap"]
    keys += Evidence.all.flatMap { [$0.key(for: 0), $0.key(for: 1)] }
    let known = Set(phrasebook.keys(of: "program/evidence"))
    #expect(keys.filter { !known.contains($0) } == [])
  }

  @Test("every weight is of an evidence there is", arguments: Language.allCases)
  func weightsAreKnown(language: Language) throws {
    let scoring = try Weighing.open().rulebook.scoring(in: language)
    let names = Set(Evidence.all.map(\.name))
    #expect(names.count == Evidence.all.count)
    var used: Set<String> = []
    for aspect in Aspect.allCases {
      let formula = try #require(scoring.formulas[aspect])
      used.formUnion(formula.weights.keys)
      for cap in formula.caps { #expect(Check.all.contains { $0.id == cap.check }) }
    }
    #expect(used == names)
  }

  @Test("twins in two languages are scored alike", arguments: Twin.all)
  func twinsAreAlike(twin: Twin) throws {
    let weighing = try Weighing.open()
    let (english, german) = (
      try weighing.scores(twin.english, .en, on: twin.platform),
      try weighing.scores(twin.german, .de, on: twin.platform)
    )
    for aspect in Aspect.allCases {
      let difference = try #require(english[aspect]) - #require(german[aspect])
      #expect(abs(difference) <= 10, "\(aspect): \(english[aspect] ?? 0), \(german[aspect] ?? 0)")
    }
  }

  @Test(
    "a question that names its readers first speaks to them",
    arguments: [
      (
        Language.en, "We drove all night in the rain with wet gloves on the app.",
        " Drivers, what else breaks when it is wet?", " Lately, what else breaks when it is wet?"
      ),
      (
        .de, "Wir sind die Nacht im Regen gefahren, mit nassen Handschuhen an der App.",
        " Fahrerinnen und Fahrer, was geht noch kaputt?", " Bei Nässe, was geht noch kaputt?"
      ),
    ])
  func callsToReaders(language: Language, post: String, called: String, plain: String) throws {
    let weighing = try Weighing.open()
    let with = try weighing.scores(post + called, language, on: "x")
    let without = try weighing.scores(post + plain, language, on: "x")
    #expect(try #require(with[.dialogue]) > #require(without[.dialogue]) + 3)
  }

  @Test(
    "another day, month or number changes no score",
    arguments: [
      (Language.en, human, [("Tuesday", "Thursday"), ("March", "April"), ("three", "seven")]),
      (.de, Twin.all[0].german, [("Dienstag", "Donnerstag"), ("Mai", "Juni"), ("drei", "acht")]),
    ])
  func daysAndNumbersAreAlike(
    language: Language, post: String, swaps: [(String, String)]
  ) throws {
    let weighing = try Weighing.open()
    for (one, other) in swaps {
      let frame = language == .en ? " It was a # and I saw it." : " Es war ein # und ich sah es."
      let with = { (word: String) in post + frame.replacing("#", with: word) }
      let (left, right) = (
        try weighing.scores(with(one), language), try weighing.scores(with(other), language)
      )
      for aspect in Aspect.allCases {
        let difference = try #require(left[aspect]) - #require(right[aspect])
        #expect(abs(difference) <= 1, "\(aspect): \(one), \(other)")
      }
    }
  }
}
