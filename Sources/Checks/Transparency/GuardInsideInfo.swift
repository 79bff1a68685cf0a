import Prose
import Rulebook

extension Check {
  /// What may move a share price and may not be public yet.
  ///
  /// Figures ask only in a listed house, words of the stock exchange and open deals everywhere;
  /// words that merely sound like a deal ask more softly.
  static let guardInsideInfo = Check(
    "transparency/guard-inside-info", nil, .everywhere(.hold),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    examples: [
      .flags(
        .en, "Congrats to Mira's team: ⟦order intake⟧ up 31 % this quarter, wow!", when: .listed),
      .flags(.en, "We're ⟦in talks to acquire⟧ Quay.", when: .listed),
      .flags(.en, "⟦We will acquire Quay⟧ in spring."),
      .flags(.en, "⟦We're buying the foundry⟧ if the ⟦competition authority says yes⟧."),
      .passes(.en, "I take over the night shift. The lawyers check whether the fault is ours."),
      .flags(.en, "A year of talks ended in ⟦a handshake⟧. ⟦Papers are still to sign⟧."),
      .passes(.en, "We agreed a price for the milk, a handshake. Nothing is signed yet."),
      .flags(.en, "⟦Beat guidance⟧ easily, and it is only May.", when: .listed),
      .flags(.en, "Sad news: ⟦we are cutting 140 jobs⟧ in Lindmoor.", when: .listed),
      .flags(.en, "⟦No numbers before⟧ Thursday, but ⟦I'm smiling⟧.", when: .listed),
      .flags(.en, "Orders are ⟦above what the market expects⟧, and we sleep again."),
      .passes(.en, "Our results come out on the 14th. Call at ten.", when: .listed),
      .passes(.en, "No numbers before March, but I'm smiling. We build what the market expects."),
      .passes(.en, "Sad news: we are cutting 140 jobs in Lindmoor."),
      .passes(.en, "Congrats to Mira's team: order intake up 31 % this quarter, wow!"),
      .passes(.en, "Order intake is up 31 %, as announced at 8:00 today.", when: .listed),
      .passes(.en, "In 1998 our revenue was 3 million, and our desk a door.", when: .listed),
      .passes(.en, "I don't talk about revenue before the 14th.", when: .listed),
      .passes(.en, "Our competitor's order intake rose 12 %. Respect.", when: .listed),
      .flags(
        .de, "Glückwunsch an Miras Team: ⟦Auftragseingang⟧ im Quartal plus 31 %!", when: .listed),
      .flags(.de, "Wir sind ⟦in Gesprächen über die Übernahme⟧ von Quay.", when: .listed),
      .flags(.de, "⟦Wir sprechen über eine Fusion mit Quay⟧."),
      .flags(.de, "Wir sind uns ⟦beim Preis einig⟧, jetzt ⟦prüfen die Anwälte⟧."),
      .flags(.de, "Zwei Runden Verhandlungen, ⟦ein Handschlag⟧. Die ⟦Tinte ist noch nass⟧."),
      .passes(.de, "Ich übernehme 70 Prozent der Schichten, per Handschlag. Die Tinte ist nass."),
      .flags(.de, "Die ⟦Prognose übertreffen⟧ wir locker.", when: .listed),
      .flags(.de, "Es kommt zu ⟦Anpassungen der Kapazitäten⟧ in Hinterau.", when: .listed),
      .flags(
        .de, "Am Montag ⟦legen wir die Zahlen vor⟧. ⟦So viel kann ich sagen⟧: Ich pfeife.",
        when: .listed),
      .flags(.de, "⟦Unsere Prognose fürs Jahr ist mir zu vorsichtig⟧, sagt mein Bauch."),
      .passes(.de, "Am Montag legen wir die Zahlen vor, um zehn rufen wir an.", when: .listed),
      .passes(.de, "Wir backen, was der Markt erwartet. Analysten essen auch Brot."),
      .passes(.de, "Traurige Nachricht: Wir streichen 140 Stellen in Hinterau."),
      .passes(.de, "Der Auftragseingang stieg um 31 %, das steht in der Meldung.", when: .listed),
      .passes(.de, "1998 lag der Umsatz bei 3 Millionen, mein Tisch war eine Tür.", when: .listed),
      .passes(.de, "Über unseren Umsatz rede ich vor dem 14. nicht.", when: .listed),
      .passes(.de, "Heute ist das Quartal zu Ende: Umsatz plus 4 %, sagt Ines."),
    ]
  ) { reading, brief in
    let isListed = brief.circumstances.isListed
    let open = brief.openDeals(in: reading)
    let news = brief.matches.of(.insideInfo).without(open).filter { match in
      guard !reading.isAsked(match), !brief.isKnownToTheMarket(match, in: reading) else {
        return false
      }
      return switch match.group {
      case "deal": true
      case "market": isListed || brief.isOfTheHouse(match)
      case "sure": isListed
      case "figure": isListed && brief.moves(match, in: reading)
      default: false
      }
    }
    let hints = brief.hintsAtResults(in: reading).without(news + open)
    let found = (news + open + hints).sorted { $0.range < $1.range }
    guard !found.isEmpty else { return [] }
    let isMarket = !hints.isEmpty || news.contains { $0.group == "market" }
    return [
      .fault(
        found.map(\.range), values: .words(of: found, in: reading),
        variant: isListed ? nil : isMarket ? "market" : "private",
        severity: isListed || isMarket || !open.isEmpty ? .hold : .suggestion)
    ]
  }
}
