import Checks
import Prose
import Rulebook
import Testing

@testable import Desk

/// Each join, on small texts; `⟦…⟧` marks what the check has seen.
@Suite("Joins")
struct JoinTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let join: Join
    let text: String
    let answer: String
    /// `nil`: the answer does not fit.
    let result: String?
    var platform = "x"
    var testDescription: String { "\(join.name): \(text)" }
  }

  @Test(
    "an answer is joined the same way always",
    arguments: [
      Case(
        join: .replaceOpening, text: "🚀 ⟦We are thrilled to announce⟧ that our plant is open.",
        answer: "I pressed the button with Aylin",
        result: "🚀 I pressed the button with Aylin.\nOur plant is open."),
      Case(
        join: .replaceOpening, text: "⟦So proud to⟧ receive this. It is big.",
        answer: "Ann won it.", result: "Ann won it. It is big."),
      Case(
        join: .replaceSentence, text: "Hi all. It is ⟦world-class⟧. Bye #tag",
        answer: "It holds 40 degrees", result: "Hi all. It holds 40 degrees. Bye #tag"),
      Case(
        join: .replaceSentence, text: "We met here. https://ex.am/ple ⟦#blessed⟧ #go",
        answer: "Ann built it.", result: "We met here.\nAnn built it.\nhttps://ex.am/ple #go"),
      Case(
        join: .replaceSpan, text: "On ⟦[DATE]⟧ we open.", answer: "Monday",
        result: "On Monday we open."),
      Case(
        join: .append, text: "We open. #tag", answer: "What did I miss?",
        result: "We open.\nWhat did I miss?\n#tag"),
      Case(
        join: .append, text: "We open.\n\nWhat did I miss?", answer: "I was wrong in May",
        result: "We open.\n\nI was wrong in May.\n\nWhat did I miss?"),
      Case(
        join: .follow, text: "We ⟦must⟧ close it. It is late.", answer: "Two people got hurt",
        result: "We must close it. Two people got hurt. It is late."),
      Case(
        join: .prepend, text: "We open.", answer: "On Monday I met Ann",
        result: "On Monday I met Ann.\nWe open."),
      Case(
        join: .moveFirst, text: "Dear all. Rain falls. Ann left today.", answer: "2",
        result: "Ann left today.\nDear all. Rain falls."),
      Case(join: .moveFirst, text: "Dear all. It rains.", answer: "7", result: nil),
      Case(
        join: .cut, text: "One is here. Two is here.\n\nThree is here.", answer: "1, 3",
        result: "Two is here."),
      Case(join: .cut, text: "One is here. Two is here.", answer: "the first", result: nil),
      Case(
        join: .cutMarks, text: "Done⟦!!!⟧ ⟦🚀⟧ Now rest.", answer: "1 and 2",
        result: "Done! Now rest."),
      Case(join: .keepMarks, text: "We open. ⟦#a⟧ ⟦#b⟧ ⟦#c⟧", answer: "2", result: "We open. #b"),
      Case(join: .keepMarks, text: "We open. ⟦#a⟧ ⟦#b⟧", answer: "0", result: "We open."),
      Case(
        join: .breathe, text: "One is here. Two is here. Three is here.", answer: "2",
        result: "One is here. Two is here.\n\nThree is here."),
      Case(
        join: .gather, text: "⟦One is here.\n\nTwo is here.\n\nThree is here.⟧ Four is here.",
        answer: "1", result: "One is here.\n\nTwo is here. Three is here. Four is here.",
        platform: "linkedin"),
      Case(
        join: .gather, text: "⟦One is here.\nTwo is here.⟧", answer: "0",
        result: "One is here. Two is here."),
      Case(join: .gather, text: "⟦One is here.\nTwo is here.⟧", answer: "never", result: nil),
      Case(
        join: .ask, text: "We open. #tag", answer: "Who comes",
        result: "We open.\nWho comes?\n#tag"),
      Case(
        join: .askInstead, text: "We open. ⟦Thoughts?⟧", answer: "Who comes by train",
        result: "We open. Who comes by train?"),
      Case(
        join: .cutMarks, text: "⟦NOW⟧ we rest⟦!!!⟧", answer: "1", result: "NOW we rest!"),
      Case(
        join: .confirm, text: "We open ⟦soon⟧.", answer: "Legal agreed.", result: "We open soon."),
    ])
  func joins(_ sample: Case) throws {
    let example = Example.flags(.en, sample.text)
    let rulebook = try Rulebook.embedded()
    let manuscript = Manuscript(Array(example.text.utf8), name: "post.md")
    let reading = Reading(
      of: try #require(manuscript.draft), orthographies: rulebook.orthographies, language: .en)
    let material = Material(
      reading: reading, hit: .fault(example.marks),
      platform: try #require(rulebook.platform(named: sample.platform)), lineEnd: "\n")
    let edits = sample.join.edits(material, sample.answer)
    #expect(edits.map { manuscript.applying($0).post } == sample.result)
  }

  @Test("what a check would put right is what changes, and nothing without it")
  func mends() throws {
    let rulebook = try Rulebook.embedded()
    let manuscript = Manuscript(Array("We **open**.".utf8), name: "post.md")
    let reading = Reading(
      of: try #require(manuscript.draft), orthographies: rulebook.orthographies, language: .en)
    let platform = try #require(rulebook.platform(named: "x"))
    let edits = [
      Edit(ByteRange(3, 5), replacement: ""), Edit(ByteRange(9, 11), replacement: ""),
    ]
    let material = Material(
      reading: reading, hit: .fault([ByteRange(3, 11)], edits: edits), platform: platform,
      lineEnd: "\n")
    let mended = try #require(Join.mend.edits(material, ""))
    #expect(manuscript.applying(mended).post == "We open.")
    let bare = Material(
      reading: reading, hit: .fault([ByteRange(3, 11)]), platform: platform, lineEnd: "\n")
    #expect(Join.mend.edits(bare, "") == nil)
  }

  @Test(
    "a change is shown between its neighbours",
    arguments: [
      (["A.", "B.", "C.", "D.", "E."], ["A.", "B.", "x.", "D.", "E."], " B.|-C.|+x.| D."),
      (["A.", "B."], ["A.", "B.", "x."], " B.|+x."),
      (["A.", "B.", "C.", "D.", "E."], ["E.", "A.", "B.", "C.", "D."], "+E.| A.|…| D.|-E."),
    ])
  func differences(old: [String], new: [String], shown: String) {
    let signs: [Difference.Kind: String] = [.taken: "-", .given: "+", .kept: " ", .gap: "…"]
    let lines = Difference(from: old, to: new).lines.map { (signs[$0.kind] ?? "") + $0.text }
    #expect(lines.joined(separator: "|") == shown)
  }

  @Test("every check in the table of joins exists")
  func table() {
    let ids = Set(Check.all.map(\.id))
    for check in Join.own.keys { #expect(ids.contains(check), "\(check)") }
    for check in Join.ofVariant.keys { #expect(ids.contains(check), "\(check)") }
    for (check, other) in Join.covers { #expect(ids.isSuperset(of: [check, other]), "\(check)") }
  }

  @Test(
    "an answer gets the mark it lacks, and keeps its words",
    arguments: [
      ("  two   words ", "two words."), ("Really?", "Really?"),
      ("He said: \"Go.\"", "He said: \"Go.\""),
      ("So glad 🙂", "So glad 🙂"), ("Wait…", "Wait…"), ("„Nein“", "„Nein“."),
    ])
  func closed(typed: String, answer: String) { #expect(Answer.closed(typed) == answer) }
}
