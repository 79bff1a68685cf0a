import Rulebook
import Testing

@testable import Checks

/// What a house that weighs a check anew leaves as it is.
@Suite("Severity of a house")
struct HouseSeverityTests {
  @Test("changes the severity of what is found, and nothing else")
  func sameHits() throws {
    let workshop = try Workshop.open()
    for check in Check.all {
      for example in check.examples where example.outcome != .passes {
        let usual = try workshop.inspection(of: example, with: check)
        let weighed = try workshop.inspection(of: example, with: check.with(.suggestion))
        #expect(weighed.credits == usual.credits)
        #expect(weighed.findings.allSatisfy { $0.severity == .suggestion })
        let pairs = zip(usual.findings.map(\.hit), weighed.findings.map(\.hit))
        for (hit, other) in pairs where hit.variant == other.variant {
          #expect(hit.about == other.about && hit.values == other.values, "\(example.marked)")
          #expect(hit.ranges == other.ranges && hit.edits == other.edits, "\(example.marked)")
        }
      }
    }
  }
}
