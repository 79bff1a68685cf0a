import Foundation
import Prose
import Rulebook
import Testing

@testable import Checks

/// Findings stand where readers of whole drafts saw something wrong, and hardly where they saw
/// something good.
@Suite("Rated drafts")
struct RatedDraftTests {
  @Test("no rated draft is taken for one in another language")
  func languages() throws {
    let workshop = try Workshop.open()
    for draft in try RatedDraft.all() {
      let reading = try workshop.reading(draft.text)
      #expect(reading.languageTag == draft.lang, "\(draft.text.prefix(60))")
    }
  }

  @Test("only checks whose examples show a strength ever see one")
  func praises() throws {
    var praised: Set<CheckID> = []
    for draft in try RatedDraft.all() {
      praised.formUnion(try draft.inspection().credits.map(\.check))
    }
    let praising = Set(Check.all.filter(\.praises).map(\.id))
    #expect(praised.isSubset(of: praising), "\(praised.subtracting(praising).map(\.text))")
    #expect(praised.count > 5)
  }

  @Test("findings touch what hurts a draft, and hardly what helps it")
  func spans() throws {
    var seen: [String: Int] = [:]
    var touched: [String: Int] = [:]
    var blamed: [String: Int] = [:]
    for draft in try RatedDraft.all() {
      let faults = try draft.inspection().findings.filter { !$0.hit.isMissing }
      for span in draft.spans {
        guard let range = draft.range(of: span.quote) else { continue }
        let touching = faults.filter { $0.hit.ranges.contains { $0.overlaps(range) } }
        seen[span.sign, default: 0] += 1
        touched[span.sign, default: 0] += touching.isEmpty ? 0 : 1
        guard span.sign == "+" else { continue }
        for fault in touching { blamed[fault.check.text, default: 0] += 1 }
      }
    }
    let hurting = Double(touched["-", default: 0]) / Double(max(1, seen["-", default: 0]))
    let helping = Double(touched["+", default: 0]) / Double(max(1, seen["+", default: 0]))
    print("Spans touched: \(hurting) of \(seen["-", default: 0]) that hurt,")
    print("               \(helping) of \(seen["+", default: 0]) that help, by")
    for (check, count) in blamed.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      print("               \(count) \(check)")
    }
    #expect(seen["-", default: 0] > 300)
    #expect(hurting >= 0.5)
    #expect(helping <= 0.15)
  }
}

/// A draft of `Samples/rated` with what its reader marked.
struct RatedDraft: Decodable {
  struct Span: Decodable {
    let quote: String
    let sign: String
  }

  let lang: String
  let platform: String
  let listed: Bool?
  let text: String
  let spans: [Span]

  static func all() throws -> [RatedDraft] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/rated")
    return try Language.allCases.flatMap { language in
      try String(
        contentsOf: folder.appending(path: "\(language.rawValue).jsonl"), encoding: .utf8
      ).split(separator: "\n").map { try JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
    }
  }

  func inspection() throws -> Inspection {
    var circumstances = Circumstances()
    circumstances.isListed = listed ?? false
    return try Workshop.open().inspection(
      of: text, Language(rawValue: lang), on: platform, when: circumstances)
  }

  /// The first place of a quotation; `nil` where it is not verbatim.
  func range(of quote: String) -> ByteRange? {
    guard let place = text.range(of: quote) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    return ByteRange(start, start + quote.utf8.count)
  }
}
