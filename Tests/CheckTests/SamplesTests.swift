import Rulebook
import Testing

@testable import Checks

/// The checks agree with an adviser who judged whole drafts.
@Suite("Samples", .enabled(if: Sample.areHere, "needs ../shared"))
struct SamplesTests {
  private static let listed = Set(Check.all.map(\.id.text))

  @Test("there are samples to look at")
  func samplesWereFound() {
    #expect(Sample.all.count >= 10)
    #expect(Sample.all.contains { !$0.mustFind.isEmpty })
  }

  @Test("a draft gets the findings it deserves, and no others", arguments: Sample.all)
  func sample(_ sample: Sample) throws {
    let inspection = try Workshop.open().inspection(
      of: sample.text, sample.language, on: sample.platform, when: sample.circumstances)
    let found = Set(inspection.findings.map(\.check.text))
    for id in sample.mustFind + sample.mustNotFind {
      #expect(Self.listed.contains(id), "\(sample.name) names \(id), which is no check")
    }
    for id in sample.mustFind {
      #expect(found.contains(id), "\(sample.name) lacks \(id)")
    }
    for finding in inspection.findings where sample.mustNotFind.contains(finding.check.text) {
      let place = finding.hit.marked(in: sample.text)
      Issue.record("\(sample.name) has \(finding.check): \(place)")
    }
  }
}
