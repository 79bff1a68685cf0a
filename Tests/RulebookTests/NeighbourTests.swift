import Prose
import Testing

@testable import Rulebook

/// Patterns whose neighbours are looked at before they are walked.
@Suite("Neighbours of the word a pattern is filed under")
struct NeighbourTests {
  private func neighbours(_ pattern: String) throws -> PatternNeighbours {
    let text = Array(pattern.utf8)
    var parser = PatternParser(text)
    let anchor = try parser.parse(0..<text.count)
    return PatternNeighbours(in: text.span, 0..<text.count, around: anchor.offset)
  }

  @Test(
    "a word, or a group of words, says how its place begins",
    arguments: [
      ("customers first", "first", "last"), ("customers (first|only)", "only", "last"),
      ("customers i", "i'm", "in"), ("customers über alles", "über", "alles"),
      ("customers only-ever", "only", "ever"),
    ])
  func after(_ pattern: String, _ allowed: String, _ refused: String) throws {
    let neighbours = try neighbours(pattern)
    #expect(neighbours.after.mayHold(TokenBeginning(ofWord: allowed)))
    #expect(!neighbours.after.mayHold(TokenBeginning(ofWord: refused)))
  }

  @Test("so does what stands before it, when it is one word whatever happens")
  func before() throws {
    let one = try neighbours("(our|my) customers").before
    #expect(one.mayHold(TokenBeginning(ofWord: "my")))
    #expect(!one.mayHold(TokenBeginning(ofWord: "your")))
    #expect(try neighbours("(our|all of my) customers").before == .all)
  }

  @Test(
    "what may be missing or be no word says nothing",
    arguments: [
      "customers (first)? win", "customers ~2 win", "customers !", "customers (first|*most)",
      "customers (first|(at|by) last)", "customers =* win", "customers # win", "customers $",
      "customers i* win",
    ])
  func silence(_ pattern: String) throws {
    #expect(try neighbours(pattern).after == .all)
  }

  @Test(
    "every way a word may follow another is still found",
    arguments: [
      PatternCase("^ ~2 never", "⟦🚀 I never⟧ left."),
      PatternCase("customers first", "⟦Customers first⟧, ⟦customers, first⟧, ⟦customers – first⟧."),
      PatternCase("customers first", "A customer's first; ⟦customers  first⟧, customers\nfirst."),
      PatternCase("mission critical", "A ⟦mission-critical⟧ plan, a mission. Critical."),
      PatternCase("mission-critical", "A ⟦mission critical⟧ plan."),
      PatternCase("we leave (it|them) there", "Today ⟦we leave it there⟧; we leave her there."),
      PatternCase("thing so thing", "A thing, a ⟦thing so thing⟧."),
      PatternCase("i promise you", "So ⟦I promise you⟧. I'm promised you."),
      PatternCase("(ich|wir) versprechen", "Sie versprechen, ⟦wir versprechen⟧.", .de),
    ])
  func found(_ example: PatternCase) throws { try example.check() }

  @Test(
    "a match begins so many words before as its pattern may need, and no fewer",
    arguments: [
      PatternCase(
        "(so|all of|each and every) customers", "⟦All of customers⟧, ⟦each and every customers⟧."),
      PatternCase("our (very)? (own)? customers", "⟦Our own customers⟧ and ⟦our customers⟧."),
      PatternCase(
        "we ~3 customers", "So ⟦we like all our customers⟧; we like all of our customers."),
      PatternCase("=* customers", "Then ⟦Smith-Jones customers⟧ came, then customers came."),
      PatternCase("b2b customers", "Our ⟦B2B customers⟧ and our customers."),
      PatternCase("\" our customers", "They are ⟦\"our customers⟧\"."),
      PatternCase("@ customers", "Dear ⟦@anna customers⟧ and ⟦@ customers⟧."),
      PatternCase("=Our (customers|clients)", "⟦Our customers⟧, our clients."),
      PatternCase(
        "(=Our|her) (customers|clients)", "⟦Our customers⟧, ⟦her clients⟧, our clients."),
      PatternCase(
        "(team|team*) (wins|win*)", "Our ⟦team wins⟧, our ⟦teams winning⟧, a ⟦team's win⟧."),
      PatternCase("*leistung", "Die ⟦Komplettleistung⟧ und Leistungen.", .de),
      PatternCase("*leistung*", "Die ⟦Komplettleistungen⟧ und Last.", .de),
    ])
  func before(_ example: PatternCase) throws { try example.check() }
}
