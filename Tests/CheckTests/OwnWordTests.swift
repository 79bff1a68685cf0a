import Prose
import Rulebook
import Testing

@testable import Checks

/// What counts as a stance of the author's, and what as owning up.
@Suite("Stance and admission")
struct OwnWordTests {
  private func opened(_ text: String, _ language: Language) throws -> (Reading, Brief) {
    let workshop = try Workshop.open()
    let reading = try workshop.reading(text, language)
    return (reading, try workshop.brief(for: reading, on: "x"))
  }

  @Test(
    "a view said outright is a stance",
    arguments: [
      (Language.en, "I'm convinced that a chief executive needs somebody who says no."),
      (.en, "He was quite right. We bought the cable."),
      (.en, "I stand by it. The quota stays."),
      (.en, "I'm not going to apologise for the price."),
      (.en, "We don't need another report on culture."),
      (.en, "She has a point."),
      (.de, "Ich bin überzeugt, dass ein Vorstand jemanden braucht, der widerspricht."),
      (.de, "Ich finde, ein Vorstandschef braucht jemanden, der ihm widerspricht."),
      (.de, "Er hat also recht. Merle zeichnet neu."),
      (.de, "Da hatte sie mit jedem Wort recht."),
      (.de, "Tempolimit 130? Bin dafür."),
      (.de, "Von Prämien für Vorstände halte ich wenig."),
      (.de, "Ich bleibe dabei: Das Büro bleibt leer."),
      (.de, "Wir verkaufen das Werk nicht, auch wenn es wehtut."),
    ])
  func stance(_ language: Language, _ text: String) throws {
    let (reading, brief) = try opened(text, language)
    #expect(!brief.positions(in: reading).ranges.isEmpty)
  }

  @Test(
    "what only sounds like a stance is none",
    arguments: [
      (Language.en, "I'm sure we'll see each other on Friday."),
      (.en, "They were still right behind me on the platform."),
      (.en, "I'm not going to tell you what I saw there."),
      (.en, "Flour costs us 6p more per loaf."),
      (.en, "We don't store card details on our servers."),
      (.en, "I took that road against all advice."),
      (.en, "We stand by our customers in good times and bad."),
      (.de, "Ich bin überzeugt, wir sehen uns am Freitag in Halle 3."),
      (.de, "Ich finde, das war ein toller Abend."),
      (.de, "Wir haben also recht schöne Tage gehabt."),
      (.de, "Bin dafür zuständig, dass der Kaffee läuft."),
      (.de, "Gegen alle Prognosen haben wir mit Gewinn beendet."),
      (.de, "Den Weg habe ich gegen alle Ratschläge eingeschlagen."),
      (.de, "Lest das, auch wenn es wehtut."),
      (.de, "Ich bleibe dabei, bis der letzte Gast geht."),
    ])
  func noStance(_ language: Language, _ text: String) throws {
    let (reading, brief) = try opened(text, language)
    #expect(brief.positions(in: reading).ranges.isEmpty)
  }

  @Test(
    "a deed of one's own admits something where something went wrong",
    arguments: [
      (Language.en, "The pumps failed in June. I signed it off without a test.", true),
      (.en, "Your parcel is a day late because of me.", true),
      (.en, "She became a nurse because of me, and I am proud of her.", false),
      (.en, "I approved the new kitchen on Monday. It opens in May.", false),
      (.en, "It isn't because of me that the pump broke.", false),
      (.de, "Das Teil ist gerissen. Nach dem Test habe ich nicht gefragt.", true),
      (.de, "Zwei Kündigungen zu viel, das lag an mir.", true),
      (.de, "Dass alle lachten, das lag an mir und meiner Mütze.", false),
      (.de, "Den Mietvertrag habe ich am Montag unterschrieben. Im Mai ziehen wir ein.", false),
      (.de, "Das liegt nicht an mir, die Pumpe ist kaputt.", false),
    ])
  func deeds(_ language: Language, _ text: String, _ isOwned: Bool) throws {
    let (reading, brief) = try opened(text, language)
    #expect(brief.ownedDeeds(in: reading).isEmpty != isOwned)
  }

  @Test(
    "who answers for a deed need not say where they stand",
    arguments: [
      (
        Language.en,
        "Last night the old roof let in a foot of water. Your parcel is a day late "
          + "because of me, and Denise carried it up the stairs."
      ),
      (
        .de,
        "Seit März haben wir 312 Dichtungen verschickt, die nicht halten. Den Wechsel habe ich "
          + "im Februar selbst unterschrieben, und am Montag fahre ich hin."
      ),
    ])
  func silence(_ language: Language, _ text: String) throws {
    let found = try Workshop.open().inspection(of: text, language, on: "x", with: [.noPosition])
    #expect(found.findings.isEmpty && found.credits.isEmpty)
  }
}
