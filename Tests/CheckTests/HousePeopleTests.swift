import Prose
import Testing

@testable import Checks

/// Whom a house knows by name.
@Suite("People of a house")
struct HousePeopleTests {
  private func names(_ text: String, _ language: Language, _ person: String) throws -> [String] {
    let workshop = try Workshop.open()
    let reading = try workshop.reading(text, language)
    var circumstances = Circumstances()
    circumstances.people = [person]
    let brief = try workshop.brief(for: reading, when: circumstances)
    return brief.people(in: reading).ranges.map(reading.text)
  }

  @Test(
    "are seen by all of a name, or by its first word that is no title",
    arguments: [
      (Language.en, "Prof. Xiulan Ng", "Then Xiulan stood up.", "Xiulan"),
      (.en, "Prof. Xiulan Ng", "Then Xiulan Ng stood up.", "Xiulan Ng"),
      (.en, "Xiu-Lan Ng", "Then Xiu-Lan stood up.", "Xiu-Lan"),
      (.en, "Xiu-Lan Ng", "Then Xiu Lan Ng's hand went up.", "Xiu Lan Ng's"),
      (.en, "Mrs Tarrow", "Then Mrs Tarrow stood up.", "Mrs Tarrow"),
      (.de, "Frau Kessler", "Dann stand Frau Kessler auf.", "Frau Kessler"),
      (.de, "Dipl.-Ing. Ottfried Kessler", "Dann stand Ottfried auf.", "Ottfried"),
      (.de, "Herr Dr. Kessler", "Dann stand Kessler auf.", "Kessler"),
    ])
  func seen(_ language: Language, _ person: String, _ text: String, _ found: String) throws {
    #expect(try names(text, language, person) == [found])
  }

  @Test(
    "are nobody whose title alone stands there",
    arguments: [
      (Language.en, "Prof. Xiulan Ng", "Every prof in the plant knows it. The Prof. agrees."),
      (.en, "Mrs Tarrow", "The Mrs was right."), (.en, "Willow Tarrow", "The willow fell."),
      (.de, "Frau Kessler", "Jede Frau im Werk kennt den kessler."),
      (.de, "Frau", "Jede Frau im Werk."),
      (.de, "Rosa Kessler", "Die Tür ist rosa."),
    ])
  func nobody(_ language: Language, _ person: String, _ text: String) throws {
    #expect(try names(text, language, person).isEmpty)
  }
}
