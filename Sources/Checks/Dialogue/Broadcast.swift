import Prose
import Rulebook

extension Check {
  static let broadcast = Check(
    "dialogue/broadcast", .dialogue, .everywhere(.warning),
    source: Source(
      point: "2",
      quote:
        "um über das eigene Unternehmen zu informieren. Viel wichtiger aber: Zu inspirieren. "
        + "Zu begeistern."),
    mutedFor: [.correction, .condolence, .job],
    examples: [
      .flags(.en, "⟦New report out now⟧. ⟦Read more⟧: https://ex.am/ple"),
      .flags(.en, "⟦In case you missed it⟧: ⟦our latest blog⟧ post is online."),
      .flags(.en, "Norvale wins the Golden Ladle for its soups ⟦https://ex.am/pr⟧"),
      .flags(.en, "⟦https://ex.am/ple⟧"),
      .flags(.en, "Our wards were refurbished in spring. ⟦More at⟧ https://ex.am/ple"),
      .passes(.en, "More at ease with every month, our wards were refurbished in spring."),
      .passes(.en, "Page 9 of our report embarrasses me: 4 of 10 parcels late. https://ex.am/ple"),
      .passes(.en, "Nadia wrote down why we lost the tender. I learned most from point 3."),
      .passes(.en, "The report is out. Which page would you throw away? https://ex.am/ple"),
      .passes(.en, "The app is down since nine. All news on our status page: https://ex.am/up"),
      .flags(.de, "⟦Neuer Bericht jetzt online⟧. ⟦Mehr dazu⟧: https://ex.am/ple"),
      .flags(.de, "⟦Neu im Blog⟧: unser Beitrag zur Ausbildung. ⟦Jetzt lesen⟧!"),
      .flags(.de, "⟦Entdecken Sie⟧ die neuen Pumpen aus Lindmoor: https://ex.am/pumpen"),
      .flags(.de, "⟦https://ex.am/ple⟧"),
      .flags(.de, "Unsere Stationen sind seit Mai renoviert. ⟦Mehr unter⟧ https://ex.am/ple"),
      .passes(.de, "Mehr unter Kollegen zu reden, das tat unseren Stationen im Mai gut."),
      .passes(.de, "Seite 9 ist mir peinlich: 4 von 10 Paketen zu spät. https://ex.am/ple"),
      .passes(.de, "Nadia hat aufgeschrieben, warum wir verloren haben. Punkt 3 tat mir weh."),
      .passes(.de, "Der Bericht ist da. Welche Seite würdet ihr streichen? https://ex.am/ple"),
      .passes(
        .de, "Die App ist seit neun Uhr aus. Aktuelles auf der Statusseite: https://ex.am/up"),
    ]
  ) { reading, brief in
    let matches = brief.ownMatches(of: "dialogue/broadcast", in: reading)
    let pointers = matches.filter {
      $0.group == "main" || ($0.group == "before-link" && reading.leadsToLink($0))
    }
    let speaks = matches.contains { $0.group == "author" }
    let places = pointers.isEmpty ? reading.bareLinks(brief) : pointers.map(\.range)
    guard !places.isEmpty, !speaks || pointers.count >= 2,
      !matches.contains(where: { $0.group == "service" })
    else { return [] }
    // "Discover our pumps" speaks to nobody, though German says "Sie" in it.
    let isToReader = brief.readerWords(in: reading).contains { word in
      !pointers.contains { $0.range.overlaps(word.range) }
    }
    if isToReader || brief.questions(in: reading).contains(where: \.isGenuine) { return [] }
    return [
      .fault(
        places, values: .words(of: pointers, in: reading),
        variant: !pointers.isEmpty ? nil : reading.wordCount == 0 ? "bare" : "link")
    ]
  }
}

extension Reading {
  /// The links of a post that says hardly more than a headline.
  fileprivate func bareLinks(_ brief: Brief) -> [ByteRange] {
    wordCount > 20 ? [] : brief.links(in: self).all
  }

  /// Whether a link comes right behind these words, with marks and spaces between at most.
  fileprivate func leadsToLink(_ match: Match) -> Bool {
    let between: Set<Token.Kind> = [.space, .lineBreak, .punctuation, .symbol, .emoji]
    let next = tokens[match.tokens.upperBound...].first { !between.contains($0.kind) }
    return next?.kind == .link
  }
}
