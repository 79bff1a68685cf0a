import Prose
import Testing

@testable import Checks

/// Which numbers lead to a person, however they are written.
@Suite("Contact data")
struct ContactTests {
  private func marked(_ text: String) throws -> String {
    let inspection = try Workshop.open().inspection(of: text, .en, with: [.guardPersonalData])
    return inspection.findings.first?.hit.marked(in: text) ?? text
  }

  @Test(
    "is found whatever blanks, hyphens and stops it has",
    arguments: [
      "Ring ⟦+49\u{A0}171\u{A0}5550199⟧ tonight.", "Ring ⟦+49\u{202F}171\u{202F}5550199⟧ tonight.",
      "Ring ⟦0171\u{2011}5550199⟧ tonight.", "Ring\u{A0}⟦+49.171.5550199⟧. Ten of us wait.",
      "Ring ⟦0171.5550199⟧.", "Ring ⟦415-555-0199⟧ 20 times.", "Ring ⟦1-415-555-0199⟧.",
      "Ring ⟦415.555.0199⟧ tonight.", "Hall 4711 rings ⟦0171 5550199⟧ tonight.",
      "On 01.12.2026 ring ⟦0171/5550199⟧ tonight.", "Ring ⟦+1.415.555.0199⟧ tonight.",
      "Pay to ⟦DE89\u{A0}3704\u{A0}0044\u{A0}0532\u{A0}0130\u{A0}00⟧ by Friday.",
      "Pay to ⟦DE89\u{202F}3704\u{202F}0044\u{202F}0532\u{202F}0130\u{202F}00⟧.",
      "Pay to ⟦de89 3704 0044 0532 0130 00⟧ please.", "Pay to ⟦gb29nwbk60161331926819⟧.",
    ])
  func found(_ text: String) throws {
    #expect(try marked(text.filter { $0 != "⟦" && $0 != "⟧" }) == text)
  }

  @Test(
    "is no date, sum, version or number of an article",
    arguments: [
      "Since 03.05.2026 and 03.05.2027, from 08.30 to 10.00.", "Up by +1.200.000 and +12.500.000.",
      "Version 0.12.3456789 of 2026-11-23 10:30, build 10.0.19045.3448.",
      "Article 4711-0815-2233, 100-200-3000 and 415-555-01992.",
      "Ring 800-555-0199 or 1-888-555-0199.",
      "From 10\u{A0}000\u{A0}000 to 12\u{A0}000\u{A0}000 parts, 1,200,000 of them good.",
      "The servers are 192.168.100.2000 and 10.20.30.40.", "Pi is 3.141-592-6535 or so.",
      "In 2019\u{2013}2026 we lost 0.1234567 of 415 555 0199.", "ISBN 978-3-16-148410-0 is out.",
      "It was no12 of those who came to see us all at the gate that day, co22 and so on and on.",
    ])
  func innocent(_ text: String) throws {
    #expect(try marked(text) == text)
  }
}
