import Prose
import Rulebook

extension Check {
  /// Whether the world outside the slides appears: a person, place, time, number, thing or voice.
  static let concreteDetail = Check(
    "authenticity/concrete-detail", .authenticity, .long(.warning, short: .suggestion),
    source: Source(point: "10", quote: "auf echte Gesichter setzen"),
    mutedFor: [.condolence, .greeting],
    examples: [
      .flags(
        .en, "Communication is key to successful change in any organisation. We know that.",
        on: "x"),
      .flags(
        .en, "Innovation happens when people collaborate across borders and functions. #coffee",
        on: "x"),
      .credits(
        .en,
        """
        ⟦On Thursday⟧ ⟦14 people⟧ stood in my doorway, and ⟦Dorin⟧ asked: \
        ⟦"Did nobody tell us about the move?"⟧
        """),
      .credits(
        .en,
        """
        ⟦On Thursday⟧ ⟦14 people⟧ stood in my doorway. ⟦Dorin⟧ has cancer, and one asked: \
        ⟦"Who will open the yard on Monday?"⟧
        """),
      .passes(.en, "Aylin taped two phones together to show me the idea.", on: "x"),
      .passes(.en, "We signed the contract for the new bridge on 3 March, in the rain.", on: "x"),
      .passes(.en, "We closed the yard near Hexham and told the people first.", on: "x"),
      .flags(.en, "We met at 6.30 and talked of culture and of change, as we always do.", on: "x"),
      .flags(.en, "Teams in HR and in Sales collaborate across borders and functions.", on: "x"),
      .passes(.en, "Thank you.", on: "x"),
      .flags(
        .de, "Kommunikation ist der Schlüssel zu erfolgreichem Wandel in jeder Organisation.",
        on: "x"),
      .flags(
        .de, "Wir stehen gemeinsam für Qualität, Verantwortung und nachhaltiges Wachstum. #Kaffee",
        on: "x"),
      .credits(
        .de,
        """
        ⟦Am Donnerstag⟧ standen ⟦14 Menschen⟧ in meiner Tür. ⟦Samuel⟧ fragte: \
        ⟦„Warum hat uns keiner etwas vom Umzug gesagt?“⟧
        """),
      .credits(
        .de,
        """
        ⟦Am Donnerstag⟧ standen ⟦14 Menschen⟧ in meiner Tür. ⟦Samuel⟧ hat Krebs, und einer fragte: \
        ⟦„Wer macht am Montag auf?“⟧
        """),
      .flags(.de, "Über die Vier-Tage-Woche haben alle lange und ernsthaft gesprochen.", on: "x"),
      .passes(.de, "Aylin hat zwei Telefone zusammengeklebt, damit ich es sehe.", on: "x"),
      .passes(.de, "Mittwochabend, Vereinsheim, sehr laut, und alle wollten reden.", on: "x"),
      .passes(.de, "Am 4. März haben wir den Vertrag für die neue Brücke geschlossen.", on: "x"),
      .flags(.de, "Dass wir um sieben stehen und um acht fallen, wussten alle immer.", on: "x"),
      .passes(.de, "Es waren sieben lange Nächte, und keiner von uns hat geschlafen.", on: "x"),
      .passes(.de, "Danke.", on: "x"),
    ]
  ) { reading, brief in
    let details = brief.details(in: reading)
    if details.categories >= 4 {
      // Beside an illness or a death, nobody wants to have been there.
      let isGrave = !brief.matches.of("human/suffering").isEmpty
      return [.credit(details.ranges, variant: isGrave ? "grave" : nil)]
    }
    let isShort = brief.platform.room == .short
    let enough = isShort ? 1 : 3
    let words = isShort ? 8 : 60
    guard reading.wordCount >= words, details.categories < enough else { return [] }
    return [
      .missing(
        at: reading.draft.post.end, values: ["count": .number(details.categories)],
        variant: details.categories == 0 ? nil : "few")
    ]
  }
}
