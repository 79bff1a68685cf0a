import Prose
import Rulebook

extension Check {
  /// Short sentences that each stand alone, one after another, as if on a stage.
  static let broetry = Check(
    "fit/broetry", .fit, .long(.suggestion, short: nil),
    source: Source(point: "precondition", quote: "ein Verständnis für Social Media"),
    examples: [
      .flags(
        .en,
        """
        ⟦I failed.\n\nHard.\n\nThen I learned.\n\nSomething.\n\nBig.\n\nYou ready?\n\nGood.\n
        Here it is.⟧
        """),
      .flags(
        .en,
        "He was late.\nI was angry.\nThen he told me why. It was the dog.\n"
          + "⟦I cried.\nHe cried.\nWe hired him.\nToday.\nHe is CEO.⟧"),
      .flags(
        .en,
        "⟦No degree. No funding.\n\nEvery. Single. Time.\n\nNo. Excuses.\n\nI quit. Twice.\n\n"
          + "Then. It. Worked.\n\nBig. Time.⟧"),
      .passes(.en, "I failed hard that spring. What I learned took a year.\n\nAsk Ida."),
      .passes(
        .en,
        "Thank you:\n\nIda Tarr\n\nOla Berg\n\nDorin\n\nMira\n\nTom\n\nJonas\n\nInes\n\nLena"),
      .passes(
        .en,
        "What broke:\n\n- The door.\n- The pump.\n- The van.\n- My word.\n\nI fix the last one."),
      .passes(.en, "I failed.\n\nHard.\n\nBig.\n\nToday.\n\nAlways.\n\nHere it is.", on: "x"),
      .flags(
        .de,
        """
        ⟦Ich bin gescheitert.\n\nHart.\n\nDann lernte ich.\n\nEtwas.\n\nGroßes.\n\nBereit?\n
        Gut.\n\nHier ist es.⟧
        """),
      .flags(
        .de,
        "⟦Stopp.\n\nLest das nochmal.\n\nLangsam.\n\nEure Wahl.⟧\n\n"
          + "Ich habe am Dienstag gelernt, wie lange ein Satz nachklingt, den man nicht sagt."),
      .flags(
        .de,
        "⟦Jeden. Einzelnen. Tag.\n\nKein Geld.\n\nKein. Plan.\n\nUnd dann. Erfolg.⟧\n\n"
          + "Ich habe am Dienstag gelernt, wie lange ein Satz nachklingt, den man nicht sagt."),
      .passes(.de, "In Sitzungen rede ich zu viel. Ida zählt mit: 60 %.\n\nHeute 41."),
      .passes(
        .de,
        "„Kommst du?“, fragte Ida.\n\n„Gleich.“\n\n„Wann?“\n\n„Um vier.“\n\n„Gut.“\n\n„Und du?“"),
      .passes(
        .de, "Drei Fehler.\n\n1. Zu spät.\n\n2. Zu laut.\n\n3. Zu viel.\n\nWelchen kennt ihr?"),
    ]
  ) { reading, _ in
    let blocks = StageBlock.all(in: reading)
    let staged = blocks.filter(\.isStaged)
    let isMostlyStage = blocks.count >= 8 && 10 * staged.count >= 7 * blocks.count
    guard isMostlyStage || blocks.count(where: \.isTiny) >= 4 else { return [] }
    let run = StageBlock.longestRun(in: blocks)
    guard let first = run.first, let last = run.last else { return [] }
    let shortest = run.prefix(3).map { reading.text($0.range) }
    return [
      .fault(
        [first.range.joined(with: last.range)],
        values: [
          "count": .number(staged.count), "all": .number(blocks.count),
          "words": .quotes(shortest),
        ])
    ]
  }
}
