import Prose
import Rulebook
import Testing

@testable import Checks

/// The examples on the cards of the checks, tried one by one.
@Suite("Examples")
struct ExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let check: Check
    let example: Example

    var testDescription: String { "\(check.id): \(example.language.rawValue): \(example.marked)" }

    static let all = Check.all.flatMap { check in
      check.examples.map { Case(check: check, example: $0) }
    }
  }

  @Test("a check finds just what its examples mark", arguments: Case.all)
  func check(_ tried: Case) throws {
    let example = tried.example
    let inspection = try Workshop.open().inspection(of: example, with: tried.check)
    let fault = inspection.findings.first?.hit
    let credit = inspection.credits.first?.hit
    switch example.outcome {
    case .flags:
      guard let fault else {
        Issue.record("\(tried.check.id) finds no fault in: \(example.marked)")
        return
      }
      #expect(fault.isMissing == example.marks.isEmpty, "\(tried.testDescription)")
      #expect(fault.marked(in: example.text) == example.marked, "\(tried.check.id)")
    case .passes:
      let found = fault?.marked(in: example.text) ?? ""
      #expect(fault == nil, "\(tried.check.id) finds a fault: \(found)")
    case .credits:
      let found = fault?.marked(in: example.text) ?? ""
      #expect(fault == nil, "\(tried.check.id) finds a fault: \(found)")
      #expect(credit?.marked(in: example.text) == example.marked, "\(tried.check.id)")
    }
  }
}
