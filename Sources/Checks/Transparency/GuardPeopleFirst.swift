import Prose
import Rulebook

extension Check {
  /// News that staff, works council or a family should hear first and in person.
  ///
  /// Who says that all were told has said it for some paragraphs; "I told her" holds only nearby.
  static let guardPeopleFirst = Check(
    "transparency/guard-people-first", nil, .everywhere(.warning),
    source: Source(point: "5", quote: "Positiver Einfluss auf die Unternehmenskultur"),
    examples: [
      .flags(.en, "Tough news: we're ⟦closing the Harrow End site⟧."),
      .flags(.en, "A colleague ⟦died⟧ in an ⟦accident⟧ at our plant today."),
      .flags(.en, "⟦Home office ends⟧ on Monday. Read it here first!"),
      .flags(.en, "We will ⟦consolidate our two depots⟧. Around ⟦40 roles are affected⟧."),
      .flags(.en, "We ⟦adjust our headcount⟧ and are ⟦parting ways with 12% of our staff⟧."),
      .flags(
        .en, "On Monday 140 of our ⟦people will learn that their jobs⟧ end. Hear it here first."),
      .flags(.en, "⟦I fired my best salesman⟧ yesterday. He sold, and he shouted at Nina."),
      .passes(
        .en,
        """
        Today I told 140 people in our plant that their jobs end on March 31. I was wrong.

        Four months' pay. I won't say "restructuring for growth", and we are closing the plant.
        """),
      .passes(.en, "Return-to-office mandates are layoffs without the paperwork. Not here."),
      .passes(.en, "We merge our two newsletters. No posts are affected."),
      .passes(
        .en, "At six I stood on a crate and told 120 people that we are closing the site in May."),
      .passes(.en, "We are closing the site. The whole crew heard it from me last night."),
      .passes(.en, "Our colleague died last night. His family knows and asked us to say this."),
      .passes(.en, "I was laid off at 24, and a competitor is closing its plant."),
      .passes(.en, "We're cutting the pay gap, and one more nurse adjusts the staffing at night."),
      .flags(.en, "40 roles are affected. ⟦Employees will be informed over the coming⟧ weeks."),
      .passes(.en, "There will be no layoffs. My father died in an accident in 1994."),
      .passes(.en, "We are closing the office early on Friday, for the football."),
      .flags(.de, "Harte Nachricht: Wir ⟦schließen den Standort⟧ Hinterau."),
      .flags(.de, "Heute ist ein Kollege bei einem ⟦Arbeitsunfall⟧ ⟦verstorben⟧."),
      .flags(.de, "Ab Montag ⟦kein Homeoffice mehr⟧. Ihr lest es hier zuerst!"),
      .flags(.de, "Wir haben beschlossen, den ⟦Standort Hagen zu konsolidieren⟧."),
      .flags(.de, "Heute ⟦trennen wir uns von rund 12 Prozent der Belegschaft⟧."),
      .flags(.de, "Wir ⟦passen unsere Kapazitäten an⟧. ⟦Betroffen sind rund 40 Mitarbeiter⟧."),
      .passes(.de, "Wir werden den Standort nicht schließen und kein Werk verlagern."),
      .passes(.de, "Das Lager bleibt, und wir passen die Preise an. Betroffen sind 40 Artikel."),
      .passes(
        .de, "Um sechs stand ich da und habe 120 Leuten gesagt, dass wir den Standort schließen."),
      .passes(.de, "Wir schließen den Standort. Alle haben es gestern von mir gehört."),
      .flags(.de, "Am Montag ⟦erfahren 140 unserer Leute, dass ihre Stelle wegfällt⟧. Ihr zuerst."),
      .flags(.de, "Gestern ⟦habe ich meinen besten Verkäufer gefeuert⟧. Er hat Nina angebrüllt."),
      .passes(.de, "Unser Kollege ist gestorben. Seine Familie weiß es und bat uns um Ruhe."),
      .passes(.de, "Mit 24 wurde ich entlassen, und die Konkurrenz baut Stellen ab."),
      .flags(
        .de, "Wir bauen 180 Stellen ab. Der ⟦Betriebsrat wird in den nächsten Wochen informiert⟧."),
      .passes(.de, "Es wird keine Entlassungen geben. Mein Vater ist bei einem Unfall gestorben."),
    ]
  ) { reading, brief in
    let list: LexiconName = "transparency/guard-people-first"
    let found = brief.ownMatches(of: list, in: reading).filter { match in
      guard !reading.isAsked(match), !reading.isQuoted(match),
        !brief.isDenied(match, in: reading), !reading.holdsDenial(match),
        !brief.has("told-all", of: list, around: match, within: 5),
        !brief.has("others", of: list, around: match),
        !brief.has("told", of: list, around: match, within: 2)
      else { return false }
      return switch match.group {
      case "main", "fired": true
      // A death or an accident may be anybody's; here it must be one of the house.
      case "loss": brief.has("house", of: list, around: match)
      default: false
      }
    }
    guard !found.isEmpty else { return [] }
    // Who is promised the news for later reads it here first.
    let later = brief.meant(list, group: "later", in: reading)
    if !later.isEmpty { return [.phrases(later, in: reading, variant: "later")] }
    let isOne = found.allSatisfy { $0.group == "fired" }
    return [.phrases(found, in: reading, variant: isOne ? "fired" : nil)]
  }
}
