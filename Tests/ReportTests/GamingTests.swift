import Checks
import Prose
import Reports
import Rulebook
import Testing

/// What nobody should gain by.
@Suite("Tricks")
struct GamingTests {
  private static let posts: [(text: String, language: Language)] = [
    (ScorecardTests.human, .en), (ScorecardTests.release, .en),
    (Twin.all[0].german, .de), (Twin.all[1].german, .de),
  ]

  private func expectNoGain(
    _ before: String, _ after: String, _ language: Language, by most: Int = 0,
    in aspects: [Aspect] = Aspect.allCases
  ) throws {
    let weighing = try Weighing.open()
    let (old, new) = (
      try weighing.scores(before, language), try weighing.scores(after, language)
    )
    for aspect in aspects {
      #expect(
        try #require(new[aspect]) <= #require(old[aspect]) + most, "\(aspect) of \(after)")
    }
  }

  @Test(
    "a line of bait raises no score",
    arguments: [
      "Comment YES if you agree!", "Like if you love Mondays, share with your network.",
      "Tag a colleague who needs to see this.",
    ])
  func baitRaisesNothing(bait: String) throws {
    for post in Self.posts where post.language == .en {
      try expectNoGain(post.text, post.text + "\n\n" + bait, .en)
      try expectNoGain(post.text, bait + "\n\n" + post.text, .en)
    }
  }

  @Test("hard bait caps dialogue at 15, and fit at 40")
  func baitCaps() throws {
    let text = ScorecardTests.human + "\n\nComment YES if you agree!"
    let scores = try Weighing.open().scores(text, .en)
    #expect(try #require(scores[.dialogue]) <= 15)
    #expect(try #require(scores[.fit]) <= 40)
  }

  @Test("a question of a word or two raises no score")
  func stubsRaiseNothing() throws {
    for post in Self.posts {
      for stub in ["Thoughts?", "Und ihr?", "Agree?"] {
        try expectNoGain(post.text, post.text + "\n\n" + stub, post.language)
      }
    }
  }

  @Test("a question mark behind a statement changes nothing")
  func questionMarkChangesNothing() throws {
    let weighing = try Weighing.open()
    let statement = "I drove the night tour with Ines on Tuesday. We opened gate 4 at five"
    #expect(try weighing.scores(statement + ".", .en) == weighing.scores(statement + "?", .en))
    let german = "Ich bin am Dienstag mit Ines gefahren. Wir haben Tor 4 um fünf geöffnet"
    #expect(try weighing.scores(german + ".", .de) == weighing.scores(german + "?", .de))
  }

  @Test("a teaser in front of a link earns no dialogue")
  func teaserEarnsNothing() throws {
    let body = "Our new report on night work is out. It has forty pages and one clear result."
    let link = "\n\nhttps://example.com/report"
    for teaser in ["How will we work tomorrow?", "Do you know what your night shift costs?"] {
      try expectNoGain(body + link, body + "\n\n" + teaser + link, .en, in: [.dialogue])
      try expectNoGain(body + link, teaser + "\n\n" + body + link, .en, in: [.dialogue])
    }
  }

  @Test("trailing spaces and the order of hashtags change nothing")
  func layoutChangesNothing() throws {
    let weighing = try Weighing.open()
    let text = ScorecardTests.human
    let plain = try weighing.scores(text, .en)
    #expect(try weighing.scores(text + "  \n\n  ", .en) == plain)
    #expect(
      try weighing.scores(text + "\n#A1 #B2 #C3", .en)
        == weighing.scores(text + "\n#C3 #A1 #B2", .en))
  }

  @Test("repeating a word pays nothing")
  func repetitionPaysNothing() throws {
    let text = ScorecardTests.human
    let repeated = text.replacing("Ines, because", with: "Ines Ines Ines Ines, because")
    try expectNoGain(text, repeated, .en, by: 2)
  }

  @Test("“I think” in front of a press release makes no stance")
  func thinkingMakesNoStance() throws {
    let opinion = "I think " + ScorecardTests.release
    try expectNoGain(ScorecardTests.release, opinion, .en, by: 15, in: [.stance])
    #expect(try #require(Weighing.open().scores(opinion, .en)[.stance]) < 40)
  }

  @Test("taking the only person away pays neither in dialogue nor in authenticity")
  func personsPay() throws {
    let before = ScorecardTests.human
    let after = before.replacing("with Ines", with: "with somebody").replacing(
      "She was right, ", with: "")
    try expectNoGain(before, after, .en, by: 1, in: [.dialogue, .authenticity])
  }

  @Test("a plain word in place of jargon never costs much authenticity")
  func plainWordsCostNothing() throws {
    let swaps: [(before: String, after: String, language: Language)] = [
      ("We leverage our synergies in the depot.", "We use what we share in the depot.", .en),
      ("Going forward, gate 4 is key.", "From now on, gate 4 matters.", .en),
      ("Wir heben Synergien im Lager.", "Wir teilen uns die Arbeit im Lager.", .de),
      ("Perspektivisch fokussieren wir uns auf Tor 4.", "Später geht es um Tor 4.", .de),
    ]
    let weighing = try Weighing.open()
    for swap in swaps {
      let body = swap.language == .en ? ScorecardTests.human : Twin.all[0].german
      let jargon = try weighing.scores(body + "\n\n" + swap.before, swap.language)
      let plain = try weighing.scores(body + "\n\n" + swap.after, swap.language)
      #expect(
        try #require(plain[.authenticity]) >= #require(jargon[.authenticity]) - 3, "\(swap.after)")
    }
  }
}
