import Checks
import Prose
import Rulebook

extension Explanation {
  func sheet(of check: Check) -> Sheet {
    let title = page.phrasebook.text(check.id.text, "title") ?? check.id.text
    let about = page.phrasebook.text(check.id.text, "about")
    var sheet = Sheet(name: check.id.text, title: safe(title))
    sheet.parts = (about.map { [.paragraph(safe($0))] } ?? []) + entries(of: check)
    let kinds: [(String, Example.Outcome, Int)] = [
      ("flags", .flags, 3), ("credits", .credits, 2), ("passes", .passes, 2),
    ]
    for (key, outcome, most) in kinds {
      let posts = examples(of: check, outcome, atMost: most).compactMap { post($0, of: check) }
      if !posts.isEmpty { sheet.parts.append(.heading(say("heading.\(key)"))) }
      sheet.parts += posts.map(Sheet.Part.post)
    }
    sheet.parts += waysOut(of: check)
    return sheet
  }

  private func entries(of check: Check) -> [Sheet.Part] {
    var rows = ["why", "next", "question"].compactMap { key in
      advice(key, of: check).map { advice in
        let text = safe(advice.text)
        return (key, advice.isOfExample ? say("of-example", ["text": .text(text)]) : text)
      }
    }
    rows.append(("article", source(of: check)))
    if let gloss = gloss(of: check) { rows.append(("gloss", gloss)) }
    rows.append(("severity", severities(of: check)))
    // What a house looks for weighs on no score: these were learned without it.
    let unscored = check.source == .house && check.aspect != nil ? "house-score" : "no-score"
    let aspect = check.source == .house ? nil : check.aspect
    rows.append(("score", aspect.map(wording.name) ?? say(unscored)))
    if !check.mutedFor.isEmpty { rows.append(("silent", intents(of: check))) }
    return rows.map { .entry(label: say($0.0), text: $0.1) }
  }

  private func waysOut(of check: Check) -> [Sheet.Part] {
    let asks = Platform.Room.allCases.contains { check.severities[$0] == .hold }
    let keys = (asks ? ["answer"] : []) + ["off.run", "off.post"]
    return [.heading(say("heading.off"))]
      + keys.map { key in
        .code(say(key + ".line", ["check": .text(check.id.text)]), remark: say(key))
      }
  }
}

extension Explanation {
  private func safe(_ text: String) -> String { wording.clean(text) }

  /// The place in the article and its German words.
  private func source(of check: Check) -> String {
    // A rule of the house has no sentence there.
    if check.source.quote.isEmpty { return place(of: check) }
    let quotes = say("quoted", ["quote": .text(check.source.quote)])
    return "\(place(of: check)): \(quotes)"
  }

  private func place(of check: Check) -> String {
    wording.say("place.\(check.source.point)", in: "program/sources")
  }

  /// The thought the quote belongs to, in the language of the page.
  func gloss(of check: Check) -> String? {
    page.phrasebook.text("program/sources", "gloss.\(check.source.point)").map(safe)
  }

  /// In words, by room, or once where all rooms agree.
  private func severities(of check: Check) -> String {
    let rooms: [Platform.Room] = [.long, .short, .article]
    let named = rooms.compactMap { room in
      check.severities[room].map { (room: room, words: Value.text(wording.name(of: $0))) }
    }
    if let first = named.first, Set(rooms.map { check.severities[$0] }).count == 1 {
      return say("everywhere", ["severity": first.words])
    }
    let parts = named.map { say("room.\($0.room.rawValue)", ["severity": $0.words]) }
    return (parts + (named.count < rooms.count ? [say("not-elsewhere")] : [])).joined(
      separator: "; ")
  }

  private func intents(of check: Check) -> String {
    let all = Circumstances.Intent.allCases.filter(check.mutedFor.contains)
    return page.phrasebook.written(.list(all.map { say("intent.\($0.rawValue)") }))
  }
}

extension Explanation {
  private func post(_ example: Example, of check: Check) -> Sheet.Post? {
    guard let inspection = inspection(of: example, by: check) else { return nil }
    let finding = inspection.findings.first
    let remark =
      switch example.outcome {
      case .flags: finding.flatMap { wording.say("finding", of: check.id, $0.hit) }
      case .credits:
        inspection.credits.first.flatMap { wording.say("credit", of: check.id, $0.hit) }
      case .passes: String?.none
      }
    let padding = Padding(in: inspection.reading)
    let shown = padding.flatMap { reading(of: $0.text, in: example.language) }
    let marks = padding.map { example.marks.compactMap($0.moved) } ?? example.marks
    return Sheet.Post(
      reading: shown ?? inspection.reading, marks: marks,
      role: finding?.severity.role ?? .strength, remark: remark,
      options: Self.options(of: example))
  }

  /// What an example takes for granted, as somebody would type it: flags, then keys of a front
  /// matter or a house file.
  private static func options(of example: Example) -> String {
    let circumstances = example.circumstances
    var flags: [String] = []
    if example.platform != "linkedin" { flags.append("-p \(example.platform)") }
    if let intent = circumstances.intent, intent != .opinion {
      flags.append("--intent \(intent.rawValue)")
    }
    if circumstances.isListed { flags.append("--listed") }
    let lists = [
      ("author", circumstances.author.map { [$0] } ?? []), ("people", circumstances.people),
      ("confidential_terms", circumstances.confidentialTerms),
    ]
    let keys = lists.filter { !$1.isEmpty }.map { "\($0): \($1.joined(separator: ", "))" }
    return ([flags.joined(separator: " ")] + keys).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
