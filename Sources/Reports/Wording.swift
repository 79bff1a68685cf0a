import Checks
import Prose
import Rulebook

/// The sentences of a report, safe to print.
package struct Wording {
  let page: Page

  package init(page: Page) { self.page = page }

  /// A sentence of the report itself: a key of `program/report`, or of another file.
  package func say(
    _ key: String, _ values: Values = [:], in file: String = "program/report"
  ) -> String {
    let keys = page.isFormal ? ["\(key).sie", key] : [key]
    return clean(page.phrasebook.text(file, keys: keys, values) ?? key)
  }

  /// A sentence of a check. The wording of the variant it saw is preferred.
  package func say(_ key: String, of check: CheckID, _ hit: Hit) -> String? {
    raw(key, of: check, hit).map(clean)
  }

  package func title(of finding: Finding) -> String {
    say("title", of: finding.check, finding.hit) ?? clean(finding.check.text)
  }

  /// What was found; without any word of the draft when that is wanted.
  func message(of finding: Finding) -> String {
    if page.isRedacted { return clean(bareTitle(of: finding.check) ?? finding.check.text) }
    return say("finding", of: finding.check, finding.hit) ?? title(of: finding)
  }

  /// The same with the author's words as they are; only for formats that escape by themselves.
  func raw(_ key: String, of check: CheckID, _ hit: Hit) -> String? {
    page.phrasebook.wording(
      of: check, key, variant: hit.variant, isFormal: page.isFormal, hit.values)
  }

  /// Without any word of the draft.
  func bareTitle(of check: CheckID) -> String? { page.phrasebook.text(check.text, "title") }

  func why(_ line: Scorecard.Line) -> String {
    let (file, key) = line.sentence
    return say(key, line.values, in: file.rawValue)
  }

  /// The author's words between the quotation marks every terminal and voice knows.
  func quote(_ range: ByteRange, of draft: Draft) -> String {
    "\"" + Visible.line(draft.text(range), ascii: page.isASCII) + "\""
  }

  package func clean(_ text: String) -> String {
    let line = Visible.line(text, ascii: page.isASCII)
    return page.isASCII ? Self.ascii(line) : line
  }

  /// Marks of print as a typewriter has them; letters stay, they are no ornament.
  private static func ascii(_ text: String) -> String {
    var plain = ""
    for character in text {
      switch character {
      case "“", "”", "„", "«", "»": plain += "\""
      case "‘", "’", "‚", "‹", "›": plain += "'"
      case "–", "—", "−": plain += "-"
      case "…": plain += "..."
      case "→": plain += "->"
      case "\u{A0}", "\u{202F}": plain += " "
      default: plain.append(character)
      }
    }
    return plain
  }
}

/// Where the sentences of receipts stand.
enum ReceiptFile: String {
  case evidence = "program/evidence"
  case report = "program/report"
}

extension Scorecard.Line {
  /// What says what the points are for: all begin with a sentence of the report.
  var sentence: (file: ReceiptFile, key: String) {
    let why = why
    return why == "start" ? (.report, "receipt-start") : (.evidence, why)
  }
}

extension Wording {
  package func name(of severity: Severity) -> String { say("severity.\(severity.rawValue)") }

  package func name(of aspect: Aspect) -> String { say("aspect.\(aspect.rawValue)") }

  func band(of score: Scorecard.Score, in aspect: Aspect) -> String {
    say("band.\(aspect.rawValue).\(score.band.rawValue)", in: "program/verdict")
  }

  package func name(of language: Language, in reading: Reading) -> String {
    if let other = reading.other { return name(of: other) }
    let name = say("language.\(language.rawValue)")
    guard reading.languageOrigin == .unclear else { return name }
    return say("language-guessed", ["language": .text(name)])
  }

  /// Where we have no name for it, its tag.
  func name(of other: OtherLanguage) -> String {
    page.phrasebook.text("program/languages", other.tag.lowercased()).map(clean)
      ?? say("unnamed", ["tag": .text(other.tag)], in: "program/languages")
  }

  package func verdict(on post: PostReport) -> String {
    guard let verdict = post.verdict else { return unscored(post) }
    let warnings = post.count(of: .warning)
    return switch verdict {
    case .ready where post.inspection.intent == .condolence:
      say("ready-mourning", in: "program/verdict")
    case .ready where warnings > 0:
      say("ready-warned", ["count": .number(warnings)], in: "program/verdict")
    // The bands stand beside it, and must not say the opposite.
    case .ready where post.scorecard?.scores[.dialogue]?.band == .weak:
      say("ready-quiet", in: "program/verdict")
    case .ready where post.scorecard?.scores[.stance]?.band == .weak:
      say("ready-sideless", in: "program/verdict")
    case .rework where post.findings.wantAnotherPost:
      say("rework-people", in: "program/verdict")
    case .rework where post.scorecard?.scores[.authenticity]?.value ?? 0 >= 60:
      say("rework-mute", in: "program/verdict")
    // "A change or two" would not do.
    case .nearly where warnings > 2:
      say("nearly-warned", ["count": .number(warnings)], in: "program/verdict")
    case .ready, .nearly, .rework, .stop, .hold: say(verdict.rawValue, in: "program/verdict")
    }
  }

  /// Why a post has no scores.
  func unscored(_ post: PostReport) -> String {
    let reading = post.inspection.reading
    guard let other = reading.other else {
      return say("unscored", ["count": .number(reading.wordCount)])
    }
    return say("unread", ["language": .text(name(of: other))])
  }
}
