import Prose
import Rulebook

extension Check {
  /// Demands on everybody else, and no first step of one's own.
  static let leadByExample = Check(
    "culture/lead-by-example", .stance, .everywhere(.suggestion),
    source: Source(
      point: "5",
      quote:
        "Wenn der CEO twittert oder bei LinkedIN aktiv ist, wird moderne Social-Kommunikation vorgelebt."
    ),
    examples: [
      .flags(
        .en, "⟦We need more courage⟧. ⟦Leaders must⟧ change. ⟦Politics must⟧ act."),
      .flags(.en, "⟦Companies should⟧ finally listen.", on: "x"),
      .flags(.en, "⟦It's time for everyone⟧ to rethink.", on: "x"),
      .passes(.en, "I deleted the approval step that bears my name. Politics should copy it."),
      .passes(.en, "Companies should pay for school days. Leaders must, too. We do it from June."),
      .passes(.en, "Should companies listen? Must leaders change? I'd like to know."),
      .passes(.en, "Companies should finally listen."),
      .passes(.en, "Flood in Lindmoor: everyone should donate blankets at the depot.", on: "x"),
      .flags(
        .de,
        "⟦Wir alle müssen⟧ mutiger werden. ⟦Führungskräfte müssen⟧ umdenken. ⟦Die Politik muss⟧ handeln."
      ),
      .flags(.de, "⟦Unternehmen müssen⟧ endlich zuhören.", on: "x"),
      .flags(.de, "⟦Es ist höchste Zeit⟧, dass alle umdenken.", on: "x"),
      .passes(.de, "Ich habe die Freigabestufe gestrichen. Die Politik sollte das abschreiben."),
      .passes(
        .de, "Unternehmen sollten Azubis den Schultag zahlen. Ab Juni zahlen wir ihn.", on: "x"),
      .passes(.de, "Müssen wir alle umdenken? Muss die Politik handeln? Was seht ihr?", on: "x"),
      .passes(.de, "Hochwasser in Auwinkel: Jeder von uns muss heute Decken spenden.", on: "x"),
    ]
  ) { reading, brief in
    let emergency = brief.matches.of("culture/lead-by-example", group: "emergency")
    let steps = brief.ownMatches(of: "culture/lead-by-example", group: "own-step", in: reading)
    guard emergency.isEmpty, steps.isEmpty else { return [] }
    let demands = brief.meant("culture/lead-by-example", group: "main", in: reading)
    let enough = brief.platform.room == .short ? 1 : 2
    guard demands.count >= enough else { return [] }
    return [.phrases(demands, in: reading, severity: demands.count >= 4 ? .warning : nil)]
  }
}
