import Checks
import Prose
import Rulebook
import Testing

@testable import Reports

@Suite("Bad news")
struct BadNewsTests {
  @Test(
    "is told by the first sentences, where it is the author's own",
    arguments: [
      ("Today I told 186 people that we are closing the plant next June.", true),
      ("It was a hard quarter. We will be parting ways with about 12% of our staff today.", true),
      ("On 9 May we became aware of an incident involving unauthorised access to a server.", true),
      ("We are recalling 400 kettles, and I signed off the switch.", true),
      ("There was a fire in our warehouse last night, and nobody was hurt.", true),
      ("There was a fire at our plant last night.", true),
      ("We are closing the office early on Friday, for the football.", false),
      ("We are not closing the plant.", false),
      ("Our competitor is cutting 400 jobs, and we are closing the shop door at six.", false),
      ("As I recall, the kettle was mine. I recall 400 of them.", false),
      ("Three roles affected me most: baker, driver, father.", false),
      ("Are we closing the plant? No.", false),
      ("Ten years ago we had to let go of 40 people.", false),
    ])
  func english(text: String, isBad: Bool) throws {
    #expect(try Weighing.open().inspection(text, .en, on: "linkedin").isBadNews == isBad)
  }

  @Test(
    "is told by the first sentences, in German too",
    arguments: [
      ("Heute habe ich 186 Leuten gesagt, dass wir das Werk schließen.", true),
      ("Wir trennen uns heute von 40 Kolleginnen und Kollegen.", true),
      ("Am Montag gab es einen Cyberangriff auf unsere Server.", true),
      ("Wir rufen 400 Geräte zurück.", true),
      ("Wir schließen das Werk nicht.", false),
      ("Wir schließen das Büro über die Feiertage.", false),
      ("Die Konkurrenz streicht 400 Stellen.", false),
      ("Wir rufen euch am Montag zurück.", false),
      ("Vor zehn Jahren mussten wir uns von 40 Leuten trennen.", false),
    ])
  func german(text: String, isBad: Bool) throws {
    #expect(try Weighing.open().inspection(text, .de, on: "linkedin").isBadNews == isBad)
  }

  @Test("is not asked for a question, but praised for one")
  func forgiven() throws {
    let news = "This morning I told 186 people that we are closing the plant next June."
    let help = " If you hire in Lindmoor, what would you ask a furnace fitter first?"
    #expect(try !post(news).findings.contains { $0.check == "dialogue/open-question" })
    #expect(try post(news + help).credits.contains { $0.check == "dialogue/open-question" })
    let opening = "This morning I told 186 people that we are opening a plant next June."
    #expect(try post(opening).findings.contains { $0.check == "dialogue/open-question" })
  }

  private func post(_ text: String) throws -> PostReport {
    PostReport.make(
      inspection: try Weighing.open().inspection(text, .en, on: "linkedin"), scorecard: nil,
      platform: Chosen("linkedin", from: "flag"), language: Chosen(.en, from: "flag"),
      length: Length(unit: .utf16, used: text.utf16.count, limit: 3_000, fold: nil))
  }
}
