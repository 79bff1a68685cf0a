import Checks
import Prose
import Reports
import Rulebook

extension Interview {
  /// The question of a finding, what can be chosen from, and what becomes of the answer.
  func answerPrompt(_ check: CheckID) -> Prompt? {
    guard let (finding, post) = finding(check) else { return nil }
    let join = Join.of(finding)
    let material = material(for: finding, in: post)
    let places = join.places(material)
    let initial = initial(for: join, material)
    var blocks: [Block] = [.gap, .text(question(of: finding))]
    switch join.wants {
    case .numbers, .either: blocks += list(places.map { label($0, for: join, in: material) })
    case .words, .change, .word, .consent: break
    }
    let hasPoint = offeredPoint(for: finding) != nil
    blocks.append(.text(hint(for: join, in: material, hasPoint: hasPoint)))
    return Prompt(
      .line, blocks, lead: lead, name: check.text, initial: initial,
      gauge: gauge(for: join, in: material))
  }

  /// What stands in the line already: the sentence that is to be changed.
  private func initial(for join: Join, _ material: Material) -> String {
    guard join.wants == .change else { return "" }
    return join.places(material).first.map { shown(material.reading.text($0)) } ?? ""
  }

  /// The author's own point where a point is missing: Enter takes it.
  func offeredPoint(for finding: Finding) -> String? {
    guard finding.check == "stance/no-position", let point = goals.position, !point.isEmpty,
      !manuscript.post.contains(point)
    else { return nil }
    return point
  }

  private func hint(for join: Join, in material: Material, hasPoint: Bool) -> String {
    if join.wants != .words { return sentence("hint.\(join.wants)") }
    if hasPoint { return sentence("hint.point") }
    let place = join.place(in: material)
    let words = place.range.map { Self.start(of: shown(material.reading.text($0))) } ?? ""
    return sentence("hint.\(place.name)", ["words": .quote(words)])
  }

  /// A sentence of a list; where length is the matter, with what its going would save.
  private func label(_ place: ByteRange, for join: Join, in material: Material) -> String {
    let words = shown(material.reading.text(place))
    guard join.name == Join.cut.name else { return words }
    let edit = Edit(material.removal(of: place), replacement: "")
    let saved =
      length(of: manuscript, on: material.platform)
      - length(of: manuscript.applying([edit]), on: material.platform)
    return sentence("saves", ["text": .text(words), "count": .number(saved)])
  }

  /// The first words of a sentence, enough to know it again.
  static func start(of text: String) -> String {
    guard text.count > 36 else { return text }
    let words = text.prefix(34)
    let end = words.lastIndex(of: " ") ?? words.endIndex
    return words[..<end] + " …"
  }
}

extension Interview {
  /// How long the post is with whatever the author is typing.
  private func gauge(for join: Join, in material: Material) -> Prompt.Gauge? {
    let platform = material.platform
    // The posts of a thread are counted one by one, and nobody knows yet which grows.
    guard platform.thread(in: material.reading) == nil else { return nil }
    let now = length(of: manuscript, on: platform)
    switch join.wants {
    case .word, .consent: return nil
    case .numbers: return Prompt.Gauge(platform: platform, unfilled: now, rest: nil)
    case .words, .change, .either:
      guard let edits = join.edits(material, "x.") else { return nil }
      let rest = length(of: manuscript.applying(edits), on: platform) - 2
      return Prompt.Gauge(platform: platform, unfilled: now, rest: rest)
    }
  }

  /// In the unit of the platform.
  func length(of manuscript: Manuscript, on platform: Platform) -> Int {
    manuscript.draft.map { platform.unit.length(of: $0).total } ?? 0
  }
}
