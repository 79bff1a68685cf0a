import Checks
import Prose
import Reports
import Rulebook

extension Interview {
  /// Looks at the text as it is now.
  mutating func examine() {
    switch examined(manuscript) {
    case .success(let post): (self.post, trouble) = (post, nil)
    case .failure(let notice): (post, trouble) = (nil, notice)
    }
  }

  mutating func examined(_ manuscript: Manuscript) -> Result<PostReport, Notice> {
    examiner.post(
      manuscript, on: goals.platform ?? PostPlan.usualPlatform, in: goals.language)
  }

  /// Strengths first, the scores, and how many questions there are.
  mutating func survey() {
    guard let post else { return sayTrouble() }
    say([.gap, .text(head(of: post))])
    let open = queue.announce(in: post)
    if firstCount == nil { firstCount = post.toTell.count }
    guard !open.isEmpty else { return finishRound() }
    let coaching = Coaching(on: post, page: page)
    say([.lines(coaching.strengths), .lines(coaching.scores)])
    let (all, asked) = (post.toTell.count, open.count { !$0.isGuard })
    // What only a human can answer comes at the end, unnumbered.
    let first = asked == 0 ? open.count : asked
    let count: Values = ["count": .number(first), "all": .number(all)]
    say([.gap, .text(sentence(all > first ? "count.some" : "count", count))])
    self.open(.begin)
  }

  private mutating func sayTrouble() {
    let code = (trouble?.code ?? "").lowercased()
    let values = (trouble?.values ?? [:]).mapValues { value -> Value in
      if case .text(let text) = value { .text(shown(text)) } else { value }
    }
    let text = page.phrasebook.text("program/errors", code, values) ?? sentence("uncheckable")
    say([.gap, .text(text)])
    open(.menu)
  }

  private func head(of post: PostReport) -> String {
    let wording = Wording(page: page)
    return sentence(
      "checked",
      [
        "platform": .text(post.inspection.brief.platform.title),
        "language": .text(wording.name(of: post.language.value, in: post.inspection.reading)),
        "length": .text(length(of: post)),
      ])
  }

  /// "198 of 280 characters, 82 left".
  func length(of post: PostReport) -> String {
    let base = Wording(page: page).length(post.length)
    guard let left = post.length.remaining else { return base }
    let key = left < 0 ? "over" : "left"
    return sentence(key, ["length": .text(base), "count": .number(abs(left))])
  }

  /// What a step did to the scores, with the length behind it. `offersUndo`: where it cost
  /// something, with the way back.
  func changes(
    from old: PostReport?, to new: PostReport, offersUndo: Bool = true
  ) -> [String] {
    var better: [String] = []
    var lost: [String] = []
    for aspect in Aspect.allCases {
      guard let before = old?.scorecard?.scores[aspect]?.rounded,
        let after = new.scorecard?.scores[aspect]?.rounded, before != after
      else { continue }
      let values: Values = [
        "aspect": .text(Wording(page: page).name(of: aspect)), "before": .number(before),
        "after": .number(after),
      ]
      better.append(sentence(page.isPlain ? "score.plain" : "score", values))
      if offersUndo, before - after > 10 { lost.append(sentence("lost", values)) }
    }
    let scores = better.isEmpty ? [] : [better.joined(separator: ", ") + "."]
    let platform = new.inspection.brief.platform.title
    return scores + ["\(platform): \(length(of: new))."] + lost
  }
}
