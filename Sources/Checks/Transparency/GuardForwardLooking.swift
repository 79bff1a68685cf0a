import Prose
import Rulebook

extension Check {
  /// Promises about the future of the house: forecasts with figures or dates, and guarantees.
  ///
  /// A small promise ("we open on Monday") is courage and stays silent; so does a forecast that
  /// says what it rests on.
  static let guardForwardLooking = Check(
    "transparency/guard-forward-looking", nil, .everywhere(.warning),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    examples: [
      .flags(.en, "⟦We will double⟧ ⟦revenue⟧ ⟦by 2027⟧."),
      .flags(.en, "⟦There will be no layoffs⟧. ⟦Jobs are safe⟧, you have my word."),
      .flags(.en, "We'll be ⟦climate neutral⟧ ⟦by 2030⟧."),
      .flags(.en, "The kiln is cold, with ⟦no impact expected on our full-year guidance⟧."),
      .passes(.en, "The new guidance on parental leave had no impact on our sales last year."),
      .passes(.en, "I want us to open two shops a year. It depends on finding bakers."),
      .passes(.en, "We will open the depot on Monday. By 2019 half of the shops had ovens."),
      .passes(.en, "We'll be climate neutral by 2030 if the grid is. I can't guarantee it."),
      .passes(.en, "Who here will double revenue by 2027?"),
      .flags(.de, "⟦Wir werden⟧ den ⟦Umsatz⟧ ⟦bis 2027⟧ ⟦verdoppeln⟧."),
      .flags(.de, "⟦Es wird keine Entlassungen⟧ geben, die ⟦Arbeitsplätze sind sicher⟧."),
      .flags(.de, "Wir sind ⟦bis 2030⟧ ⟦klimaneutral⟧."),
      .flags(.de, "Der Ofen ist aus, ⟦ohne Auswirkungen auf unsere Jahresprognose⟧."),
      .passes(.de, "Die Wetterprognose hatte keine Auswirkungen auf unsere Baustelle."),
      .passes(.de, "Ich möchte zwei Läden im Jahr eröffnen. Das hängt von den Bäckern ab."),
      .passes(.de, "Wir werden das Lager am Montag eröffnen. Bis 2019 gab es dort Tauben."),
      .passes(.de, "Bis 2030 sind wir klimaneutral, wenn das Netz es ist."),
      .passes(.de, "Wer von euch wird den Umsatz bis 2027 verdoppeln?"),
    ]
  ) { reading, brief in
    let all = brief.ownMatches(of: "transparency/guard-forward-looking", in: reading).filter {
      !reading.isAsked($0)
    }
    if all.isEmpty { return [] }
    let promises = all.filter { $0.group == "promise" && !brief.isDenied($0, in: reading) }
    // "If", „wenn“: what the forecast rests on is said.
    let conditional = brief.sentences(of: "stance/condition", group: "main")
    let groups = all.reduce(into: [:]) { $0[$1.sentence, default: Set()].insert($1.group) }
    let forecasts = all.filter { match in
      guard match.group != "promise", !conditional.contains(match.sentence) else {
        return false
      }
      if match.group == "outlook" { return true }
      let beside = groups[match.sentence, default: []]
      return beside.contains("what") && !beside.isDisjoint(with: ["claim", "when"])
    }
    let found = (promises + forecasts).sorted { $0.range < $1.range }
    guard !found.isEmpty else { return [] }
    return [
      .fault(
        found.map(\.range), values: .words(of: found, in: reading),
        variant: promises.isEmpty ? nil : "promise")
    ]
  }
}
