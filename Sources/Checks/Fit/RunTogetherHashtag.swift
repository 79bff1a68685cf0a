import Prose
import Rulebook

extension Check {
  /// Hashtags of several words in small letters only, which voices read as one long word.
  static let runTogetherHashtag = Check(
    "fit/run-together-hashtag", .fit, .everywhere(.suggestion),
    source: Source(
      point: "precondition", quote: "Ehrliches Interesse und ein Verständnis für Social Media"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Four nights, one pump. ⟦#changemanagementforleaders⟧"),
      .flags(.en, "Ola did the sums. ⟦#supplychain⟧ #leadership ⟦#womenintech⟧", on: "x"),
      .passes(.en, "We did it, at 3 a.m. #SupplyChain #leadership #teamwork #sustainability"),
      .passes(
        .en, "#fintech #norvale #homework #accountability #startups #customerService", on: "x"),
      .flags(.de, "Vier Nächte, eine Pumpe. ⟦#zukunftderarbeit⟧ #lieferkette"),
      .flags(.de, "Ola hat gerechnet. ⟦#neuearbeit⟧ ⟦#changemanagement⟧", on: "x"),
      .passes(.de, "Um drei Uhr früh. #Führungskultur #nachhaltigkeit #teamarbeit #mehrwert"),
      .passes(.de, "#klimaschutz #mitarbeiterinnen #weiterbildung #auwinkel #mittelstand", on: "x"),
    ]
  ) { reading, _ in
    let tags = reading.runTogetherTags
    guard !tags.isEmpty else { return [] }
    let plain = tags.map(reading.withCapitals)
    return [
      .fault(
        tags.map(\.range),
        values: [
          "count": .number(tags.count), "words": .quotes(tags.map { reading.text($0.range) }),
          "plain": .quotes(plain),
        ],
        edits: zip(tags, plain).map { Edit($0.range, replacement: $1, isSafe: true) })
    ]
  }
}

extension Reading {
  fileprivate func withCapitals(_ tag: RunTogetherTag) -> String {
    "#" + tag.words.map { text($0).prefix(1).uppercased() + text($0).dropFirst() }.joined()
  }
}
