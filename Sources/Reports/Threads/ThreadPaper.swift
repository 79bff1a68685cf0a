import Prose
import Rulebook

/// A thread on its way to a person or a script.
package enum ThreadPaper {
  package enum Format: String, CaseIterable, Sendable { case text, json }

  /// What the thread as a whole is worth, for both formats.
  package typealias Scores = Scorecard?

  package static func text(
    of thread: PostThread, for reading: Reading, on platform: Platform, _ scores: Scores,
    page: Page
  ) -> String {
    var paper = Paper(page)
    if thread.posts.count == 1 {
      paper.write(say("one", ["platform": .text(platform.title)], paper))
      paper.gap()
    }
    for (index, post) in thread.posts.enumerated() {
      let values: Values = [
        "number": .number(index + 1), "count": .number(thread.posts.count),
        "used": .number(post.used), "limit": .number(thread.limit),
      ]
      paper.write(say(page.isPlain ? "post.plain" : "post", values, paper), .strong)
      for line in post.text.split(separator: "\n", omittingEmptySubsequences: false) {
        paper.write(paper.wording.clean(String(line)), label: "  ", indent: 2)
      }
      paper.gap()
    }
    if thread.tooLong > 0 {
      paper.write(say("too-long", ["count": .number(thread.tooLong)], paper), .warning)
    }
    for word in thread.cutWords.prefix(3) {
      paper.write(say("cut-word", ["length": .number(word.length)], paper), .warning)
    }
    if let most = platform.thresholds["thread-posts"], thread.posts.count > most {
      paper.write(
        say("many", ["count": .number(thread.posts.count), "most": .number(most)], paper))
    }
    if let scores {
      let words = Self.words(for: scores, of: reading, paper.wording)
      paper.write(say("scores", ["scores": .text(words)], paper))
    }
    return paper.text
  }

  package static func json(
    of thread: PostThread, in draft: Draft, on platform: Platform, _ scores: Scores
  ) -> String {
    let posts = thread.posts.map { post -> JSONValue in
      [
        "text": .text(post.text), "used": .number(post.used),
        "remaining": .number(thread.limit - post.used), "start": .number(post.range.start),
        "end": .number(post.range.end),
      ]
    }
    let values = Aspect.allCases.map { aspect in
      JSONValue.Member(key: aspect.rawValue, value: JSONValue(scores?.scores[aspect]?.value))
    }
    let value: JSONValue = [
      "schema": .number(1), "path": .text(draft.name), "platform": .text(platform.name),
      "unit": .text(platform.unit.rawValue), "limit": .number(thread.limit),
      "posts": .list(posts), "cut_words": .number(thread.cutWords.count),
      "scores": scores == nil ? .null : .record(values),
    ]
    return JSONWriter.text(of: value, indented: true) + "\n"
  }

  /// As in every report: rounded, and bands alone where there are few words to judge by.
  private static func words(
    for scorecard: Scorecard, of reading: Reading, _ wording: Wording
  ) -> String {
    let parts = Aspect.allCases.compactMap { aspect -> String? in
      guard let score = scorecard.scores[aspect] else { return nil }
      let name = wording.name(of: aspect)
      return reading.hasFewWords
        ? "\(name) (\(wording.band(of: score, in: aspect)))" : "\(name) \(score.rounded)"
    }
    return parts.joined(separator: ", ")
  }

  private static func say(_ key: String, _ values: Values, _ paper: Paper) -> String {
    paper.wording.say(key, values, in: "program/thread")
  }
}
