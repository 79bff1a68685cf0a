import Prose
import Rulebook

extension Check {
  /// Too many hashtags, hashtags too broad to meet anybody under, or hashtags in place of words.
  static let hashtagLoad = Check(
    "fit/hashtag-load", .fit, .everywhere(.suggestion),
    source: Source(
      point: "precondition", quote: "Ehrliches Interesse und ein Verständnis für Social Media"),
    isFreeOfLanguage: true,
    examples: [
      .flags(
        .en, "We did it! ⟦#leadership⟧ ⟦#growth⟧ ⟦#harbour⟧ ⟦#Quayfeld⟧ ⟦#cranes⟧ ⟦#tide⟧"),
      .flags(.en, "Thank you, Ola. ⟦#thankful⟧ ⟦#blessed⟧ #QuayfeldHarbour"),
      .flags(
        .en, "Our ⟦#crew⟧ moved the ⟦#crane⟧ before the ⟦#tide⟧ came in, and I only watched.",
        on: "linkedin"),
      .flags(.en, "Ines fixed it in the rain. ⟦#Depot⟧ ⟦#Norvale⟧ ⟦#Rain⟧", on: "x"),
      .passes(.en, "We did it, at 3 a.m. #LindmoorForum"),
      .passes(.en, "What did you see at the forum? #PaidPartnership #ad #sponsored", on: "x"),
      .passes(
        .en, "At #QuayDays I sat down. #QuayDays is where we talk, and #QuayDays ends today."),
      .passes(.en, "Our #1 problem was the colour #ff0000, says the C# team."),
      .flags(.de, "Geschafft! ⟦#Innovation⟧ ⟦#Erfolg⟧ #Kranführer"),
      .flags(
        .de, "Geschafft. ⟦#Hafen⟧ ⟦#Kran⟧ ⟦#Auwinkel⟧ ⟦#Nachtschicht⟧ ⟦#Regen⟧ ⟦#Tide⟧"),
      .passes(.de, "Geschafft, um drei Uhr früh. #LindmoorForum"),
      .passes(.de, "Und bei euch? #BezahltePartnerschaft #UnbezahlteWerbung #Hafen", on: "x"),
    ]
  ) { reading, brief in
    if reading.indices(of: .hashtag).isEmpty { return [] }
    let labels = brief.matches.of("transparency/guard-ad-label").filter { $0.group == "label" }
    // Labels that the law asks for are no decoration.
    let tags = reading.indices(of: .hashtag).filter { tag in
      !labels.contains { $0.tokens.contains(tag) }
    }
    let generic = brief.matches.of("fit/generic-hashtags").map(\.range)
    let inline = reading.followedByWord(tags)
    let count = reading.distinct(tags)
    let most = (brief.platform.thresholds["hashtags"] ?? 5) * brief.platform.postCount(of: reading)
    if count > most {
      let severity: Severity? = count > 8 ? .warning : nil
      return [.tags(reading.ranges(of: tags), in: reading, severity: severity)]
    }
    if generic.count >= 2 { return [.tags(generic, in: reading, variant: "generic")] }
    if reading.distinct(inline) >= 3 {
      return [.tags(reading.ranges(of: inline), in: reading, variant: "inline")]
    }
    return []
  }
}

extension Hit {
  fileprivate static func tags(
    _ ranges: [ByteRange], in reading: Reading, variant: String? = nil, severity: Severity? = nil
  ) -> Hit {
    .fault(
      ranges,
      values: ["count": .number(ranges.count), "words": .quotes(ranges.map(reading.text))],
      variant: variant, severity: severity)
  }
}

extension Reading {
  /// The same tag twice is one tag.
  fileprivate func distinct(_ tags: [Int]) -> Int {
    var distinct = WordSet()
    for tag in tags.map({ tokens[$0].folded }) {
      distinct.insert(folded.span.extracting(tag.start..<tag.end))
    }
    return distinct.count
  }

  fileprivate func ranges(of indices: [Int]) -> [ByteRange] { indices.map { tokens[$0].range } }
}
