import Prose
import Rulebook

extension Check {
  /// Readers spoken to in two ways that do not go together.
  static let addressMix = Check(
    "human/address-mix", .fit, .everywhere(.warning),
    source: Source(point: "2", quote: "Auf \"digitaler Augenhöhe\"."),
    examples: [
      .flags(.en, "⟦One should⟧ ask ⟦oneself⟧ why. ⟦Hey guys⟧, what do ⟦you⟧ do?"),
      .flags(.en, "⟦The reader may⟧ decide. What do ⟦you⟧ think⟦, folks⟧?"),
      .flags(.en, "⟦Valued customers⟧, write to us. ⟦Hey guys⟧, we listen."),
      .passes(.en, "Dear followers, what do you think? All of you?"),
      .passes(.en, "The first one must go. The big one's in goal. You decide."),
      .passes(.en, "\"One should never ask,\" said my uncle. What do you think?"),
      .flags(.de, "Was denken ⟦Sie⟧? ⟦Schreibt mir⟧ ⟦eure⟧ Meinung!"),
      .flags(.de, "Besuchen ⟦Sie⟧ uns an Stand 14 – wir freuen uns auf ⟦euch⟧!"),
      .flags(.de, "Hast ⟦du⟧ Fragen? Dann melden ⟦Sie⟧ sich bei ⟦Ihrem⟧ Team."),
      .flags(.de, "Was würden ⟦Sie⟧ sagen? ⟦Erzähl mir⟧, was ⟦dein⟧ Chef den ganzen Tag macht."),
      .passes(.de, "Was habt ihr erlebt? Schreibt mir. Und du, Mareike, wie war es bei dir?"),
      .passes(.de, "Ines hat das Lager umgebaut. Sie ist stolz. Ihre Idee. Was meint ihr?"),
      .passes(.de, "Frau Kessler, Sie haben mir das erlaubt. Wo kippt es bei euch zuerst?"),
      .passes(.de, "„Sie sind der Fünfte, der uns rettet“, sagte Ola. Was sagt ihr dazu?"),
      .passes(.de, "Ob man hier du sagt oder Sie? Bei uns per Du. Was sagt ihr?"),
      .passes(.de, "Was ist Eure Meinung? Was habt Ihr erlebt? Ich freue mich auf euch."),
    ]
  ) { reading, brief in
    let all = brief.matches.of("human/address-mix")
    guard all.isMixed else { return [] }
    let forms = all.filter { !reading.isQuoted($0) && reading.isAddress($0, brief) }
    guard let (stiff, close) = forms.clash else { return [] }
    let values: Values = [
      "a": .quote(reading.text(stiff[0].range)), "b": .quote(reading.text(close[0].range)),
    ]
    return [.fault((stiff + close).map(\.range).sorted(), values: values)]
  }
}

extension [Match] {
  /// Two ways that do not go together; the gravest pair.
  fileprivate var clash: (stiff: [Match], close: [Match])? {
    let pairs = [
      (those("sie"), those("du", "ihr")), (those("impersonal"), those("you", "informal-plural")),
      (those("formal"), those("informal-plural")),
    ]
    return pairs.first { !$0.0.isEmpty && !$0.1.isEmpty }
  }

  private func those(_ groups: String...) -> [Match] { filter { groups.contains($0.group) } }

  /// Whether at least two ways are there.
  fileprivate var isMixed: Bool { contains { $0.group != self[0].group } }
}
