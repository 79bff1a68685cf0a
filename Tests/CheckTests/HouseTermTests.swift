import Prose
import Testing

@testable import Checks

/// Where the words a house keeps to itself stand, however a post writes them.
@Suite("Terms of a house")
struct HouseTermTests {
  private func marked(_ text: String, _ terms: String...) throws -> String {
    var circumstances = Circumstances()
    circumstances.confidentialTerms = terms
    let inspection = try Workshop.open().inspection(
      of: text, .en, when: circumstances, with: [.guardConfidential])
    return inspection.findings.first?.hit.marked(in: text) ?? text
  }

  @Test(
    "stand with other signs between their words",
    arguments: [
      ("Projekt-Reiher", "Zu ⟦Projekt-Reiher⟧ sage ich nichts."),
      ("Projekt-Reiher", "Im Schuppen von ⟦Projekt „Reiher⟧“ brennt Licht."),
      ("Project Egret", "We call it ⟦Project-Egret⟧ here."),
      ("Project Egret", "We call it ⟦#ProjectEgret⟧ here."),
      ("Project Egret", "We call it ⟦#project_egret⟧ here."),
      ("Project Egret", "⟦Project\u{A0}Egret's⟧ first day."),
      ("Project Egret", "Read ⟦https://norvale.com/project-egret⟧ tonight."),
      ("X-42", "The ⟦X-42⟧ flies. The ⟦X 42⟧ does, and the ⟦X42⟧."),
      ("X42", "The ⟦X\u{2011}42⟧ flies."),
      ("AT&T", "Lunch with ⟦AT&T⟧, and with ⟦at & t⟧."),
      ("Heron/Falke", "So ⟦Heron/Falke⟧ it is. ⟦#HeronFalke⟧"),
      ("Heron 2.0", "⟦Heron 2.0⟧ is late. ⟦#Heron20⟧"),
      ("Heron's Nest", "At ⟦Heron’s Nest⟧ again."),
    ])
  func found(_ term: String, _ text: String) throws {
    #expect(try marked(text.filter { $0 != "⟦" && $0 != "⟧" }, term) == text)
  }

  @Test(
    "are not found in other words",
    arguments: [
      ("Project Egret", "We finished the project. Egret season begins."),
      ("Project Egret", "The egret and the project, #ProjectEgrets."),
      ("Overland", "We went over land."),
      ("X-42", "The AX-42 and the X-420 are on sale, and so is X-4.2."),
      ("AT&T", "We met at T-junctions, and at the gate."),
      ("Heron 2", "Heron 2.0 is a bird."),
      ("Don", "Don't ask me."),
      ("Art", "I start with a cart."),
      ("-", "A well-known dash - twice."),
    ])
  func innocent(_ term: String, _ text: String) throws {
    #expect(try marked(text, term) == text)
  }
}
