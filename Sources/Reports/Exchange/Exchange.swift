import Checks
import Prose
import Rulebook

/// What every format for other programs says of a finding: its words, its places, its rank.
struct Exchange {
  let page: Page
  let wording: Wording

  init(_ page: Page) {
    var page = page
    // What a program reads is never spelled down.
    page.isASCII = false
    self.page = page
    wording = Wording(page: page)
  }

  /// On one line, safe to print; without any word of the draft when that is wanted.
  func message(of finding: Finding) -> String { wording.message(of: finding) }

  /// One thing to try; empty when it might quote a draft that must not be quoted.
  func next(for finding: Finding) -> String {
    page.isRedacted ? "" : wording.say("next", of: finding.check, finding.hit) ?? ""
  }

  func praise(of credit: Credit) -> String {
    let own = page.isRedacted ? nil : wording.say("credit", of: credit.check, credit.hit)
    return own ?? title(of: credit.check)
  }

  /// The same for every draft.
  func title(of check: CheckID) -> String {
    wording.clean(wording.bareTitle(of: check) ?? check.text)
  }

  /// The findings at or above the level of the page, in the order of the text.
  func shown(of post: PostReport) -> [Finding] { post.inOrder(from: page.level) }

  /// The same, worth most first.
  func wanted(of post: PostReport) -> [Finding] {
    post.findings.filter { $0.severity >= page.level }
  }
}

extension PostReport {
  /// The findings at or above a level, in the order of the text.
  func inOrder(from level: Severity) -> [Finding] {
    findings.filter { $0.severity >= level }
      .sorted { ($0.start, $0.check) < ($1.start, $1.check) }
  }
}

/// Where a finding is, in every unit a format may ask for. Ends are exclusive.
struct Place {
  let start: LineMap.Position
  let end: LineMap.Position

  init(_ range: ByteRange, in lines: LineMap) {
    start = lines.position(of: range.start)
    end = lines.position(of: range.end)
  }

  /// Never empty; something missing has one empty place, where it would fit.
  static func places(of ranges: [ByteRange], in lines: LineMap) -> [Place] {
    let places = ranges.map { Place($0, in: lines) }
    return places.isEmpty ? [Place(ByteRange(0, 0), in: lines)] : places
  }

  var isEmpty: Bool { start == end }

  /// "7:1-7:16" in characters; "7:1" when nothing is marked.
  var text: String {
    let first = "\(start.line):\(start.column)"
    return isEmpty ? first : "\(first)-\(end.line):\(end.column)"
  }
}
