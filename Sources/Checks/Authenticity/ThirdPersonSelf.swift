import Prose
import Rulebook

extension Check {
  /// The author quoted or described as if by somebody else.
  static let thirdPersonSelf = Check(
    "authenticity/third-person-self", .authenticity, .everywhere(.error),
    source: Source(
      point: "precondition",
      quote: "sonst bleibt eine glaubwürdige und vor allem dialogorientierte Kommunikation aus"),
    examples: [
      .flags(.en, "\"We are very pleased with the result,\" ⟦says Lena Brandt, CEO⟧ of Norvale."),
      .flags(.en, "\"This is an important step for us,\" ⟦said CEO Tom Ashby⟧."),
      .flags(.en, "⟦Our CEO spoke⟧ about trust at the Lindmoor Forum."),
      .flags(
        .en, "\"We always listen to our customers,\" ⟦says Joan Hartley⟧.",
        when: .by("Joan Hartley")),
      .flags(.en, "\"This is a milestone for us,\" ⟦said CEO Dr. Anil Rao⟧."),
      .flags(.en, "I met a dog. \"It marks a milestone,\" ⟦said Tom Ashby, Group CEO⟧."),
      .passes(.en, "\"Nobody asked us about it,\" says Ines, who drives the night bus."),
      .passes(
        .en, "\"We waited too long with this,\" says Mia Berg, CEO of Quay, and I agree.",
        when: .by("Tom Ashby")),
      .passes(.en, "Dr. Rao says I talk too much."),
      .passes(.en, "The boss has spoken: no more slides. That boss is me."),
      .flags(
        .de, "„Wir sind mit dem Ergebnis sehr zufrieden“, ⟦sagt Lena Brandt, CEO⟧ der Norvale."),
      .flags(.de, "„Das ist ein wichtiger Schritt für uns“, ⟦so Geschäftsführer Tom Ashby⟧."),
      .flags(.de, "„Wir stellen die Menschen obenan“, ⟦so CEO Dr. Martin Kern⟧."),
      .flags(
        .de, "„Das ist ein Meilenstein für uns“, ⟦sagt Prof. Dr. Eva Lang, Geschäftsführerin⟧."),
      .flags(.de, "⟦Unser CEO sprach⟧ auf dem Lindmoor-Forum über Vertrauen."),
      .flags(.de, "Ich war da. „Das ist ein Meilenstein“, ⟦sagte Tom Ashby, Group CEO⟧."),
      .passes(.de, "„Uns hat keiner gefragt“, sagt Ines, die den Nachtbus fährt."),
      .passes(
        .de, "„Wir haben zu lange gewartet“, sagt Mia Berg, CEO von Quay, und ich gebe ihr recht.",
        when: .by("Tom Ashby")),
      .passes(.de, "Uns hat keiner gefragt, so Dr. Lang aus der Notaufnahme, und sie hat recht."),
      .passes(.de, "Der Chef hat gesprochen: keine Folien mehr. Der Chef bin ich."),
    ]
  ) { reading, brief in
    let matches = brief.matches.of("authenticity/third-person-self")
    let author = reading.tokens(naming: brief.circumstances.author)
    var hits: [Hit] = []
    for match in matches {
      switch match.group {
      case "titled-speech":
        guard reading.isBesideSpeech(match) else { continue }
        if brief.circumstances.author != nil {
          if reading.isNear(match, author) { hits.append(.fault([match.range])) }
        } else if brief.voice(in: reading).i > 0 {
          // Whoever says "I" may well quote the head of another house.
          hits.append(.fault([match.range], variant: "perhaps", severity: .warning))
        } else {
          hits.append(.fault([match.range]))
        }
      case "speech-verb" where reading.isNear(match, author) && reading.isBesideSpeech(match):
        let name = author.filter { reading.isNear(match, [$0]) }.map { reading.tokens[$0].range }
        hits.append(.fault([name.reduce(match.range) { $0.joined(with: $1) }]))
      case "our-chief" where !brief.circumstances.isTeamAccount:
        hits.append(.fault([match.range], variant: "chief", severity: .warning))
      default: continue
      }
    }
    return hits
  }
}

extension Circumstances {
  fileprivate static func by(_ author: String) -> Circumstances {
    var circumstances = Circumstances()
    circumstances.author = author
    return circumstances
  }
}
