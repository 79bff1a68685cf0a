import Prose
import Rulebook

extension Check {
  /// Accounts named for their reach, not to talk with them.
  static let mentionOverload = Check(
    "network/mention-overload", .dialogue, .everywhere(.warning),
    source: Source(point: "3", quote: "Ja, das geht auf Social Media."),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Great day! ⟦@a1 @b2 @c3 @d4 @e5 @f6⟧"),
      .flags(.en, "The form has 41 pages. cc ⟦@ceo1 @ceo2 @minister⟧", on: "x"),
      .flags(.en, "The bridge is open again, with a lane for bikes. ⟦@quay⟧", on: "x"),
      .flags(.en, "Tonight ⟦@t1⟧ sang, ⟦@t2⟧ cooked, ⟦@t3⟧ drove and ⟦@t4⟧ slept.", on: "x"),
      .passes(.en, "@mira_k asked me on stage why we still fax. I had no answer.", on: "x"),
      .passes(.en, "@quay @lund @mira_k You are right, and we were slow.", on: "x"),
      .passes(
        .en,
        """
        Tonight at eight:
        - @a1 on rents
        - @b2 on buses
        - @c3 on schools
        - @d4 on the harbour
        """, on: "x"),
      .passes(
        .en,
        "To all who wrote: @a1 yes, those are fine. @b2 we collect yours tomorrow. @c3 no, it is "
          + "another line. @d4 sorry for the wait. @e5 please keep the rest closed.", on: "x"),
      .passes(.en, "Three crates @ 5 EUR. Write to me: ines@norvale.example", on: "x"),
      .flags(.de, "Toller Tag! ⟦@a1 @b2 @c3 @d4 @e5 @f6⟧"),
      .flags(.de, "Das Formular hat 41 Seiten. cc ⟦@ceo1 @ceo2 @ministerium⟧", on: "x"),
      .flags(.de, "Die Brücke ist wieder offen, mit einer Spur für Räder. ⟦@quay⟧", on: "x"),
      .passes(
        .de,
        "An alle, die schrieben: @a1 ja, die sind gut. @b2 wir holen sie morgen ab. @c3 nein, das "
          + "ist eine andere Linie. @d4 das tut uns leid. @e5 bitte nicht öffnen.", on: "x"),
      .passes(.de, "@mira_k hat mich auf der Bühne gefragt, warum wir noch faxen.", on: "x"),
      .passes(.de, "@quay @lund @mira_k Sie haben recht, wir waren zu langsam.", on: "x"),
      .passes(.de, "Danke, @halle3, dass ich fegen durfte. Die Ecke habe ich vergessen."),
    ]
  ) { reading, brief in
    if reading.indices(of: .mention).isEmpty { return [] }
    let mentions = Mentions(in: reading, on: brief.platform)
    let isShort = brief.platform.room == .short
    if let run = mentions.runs.first(where: { $0.count >= 3 }) {
      return [.mentions([run.range], count: run.count, variant: "run")]
    }
    if mentions.spread.count > (isShort ? 3 : 5) * brief.platform.postCount(of: reading) {
      return [.mentions(mentions.spread, count: mentions.spread.count, variant: nil)]
    }
    guard !mentions.bare.isEmpty else { return [] }
    return [
      .mentions(
        mentions.bare, count: mentions.bare.count, variant: "bare", severity: .suggestion)
    ]
  }
}

extension Hit {
  fileprivate static func mentions(
    _ ranges: [ByteRange], count: Int, variant: String?, severity: Severity? = nil
  ) -> Hit {
    .fault(ranges, values: ["count": .number(count)], variant: variant, severity: severity)
  }
}
