import Prose
import Rulebook

/// What readers see of a post before the fold, and what waits behind it.
struct Opening {
  /// The first sentence is a stock phrase and shows nobody: no person, no number, no voice. The
  /// opening of a notice is stock even with one of them. A warning about a product is neither
  /// stock nor bare.
  let isStock: Bool
  /// A long post that shows nothing before the fold: nobody, no moment, no thought, no question.
  let isBare: Bool
  /// The sentence behind the first with the most to see, if it would make a better first line
  /// than one that is stock or bare.
  let strongerSentence: Sentence?

  init(of reading: borrowing Reading, _ brief: borrowing Brief) {
    let details = brief.details(in: reading)
    let positions = brief.positions(in: reading)
    let first = reading.sentences.firstIndex { $0.wordCount > 0 } ?? 0
    let firstEnd =
      reading.sentences.indices.contains(first) ? reading.sentences[first].range.end : 0
    let vivid: [Details.Category] = [.person, .number, .speech]
    let showsSomebody = vivid.contains {
      details[$0].map { $0.start < firstEnd } ?? false
    }
    let stock = brief.matches.of("fit/weak-hook", inSentence: first).filter {
      !["instruction", "hazard"].contains($0.group) && brief.isFormula($0, in: reading)
    }
    let warning = brief.productWarning ?? reading.draft.post.end
    let showsNobody = !stock.isEmpty && !showsSomebody && warning >= firstEnd
    isStock = stock.contains { $0.group == "notice" } || showsNobody

    let fold = reading.end(afterCharacters: brief.platform.fold?.lower ?? 140)
    let hasThought = positions.ranges.contains { $0.start < fold }
    isBare =
      brief.platform.room != .short && fold < reading.draft.post.end && fold <= warning
      && details.categories(before: fold) == 0 && !hasThought
      && !reading.asksOrSaysI(before: fold)
    strongerSentence =
      isStock || isBare ? reading.strongerSentence(behind: first, brief, positions) : nil
  }
}

extension Brief {
  /// Where readers are told to stop using something that may hurt them: "Stop using your calendar
  /// as an excuse" warns of nothing.
  fileprivate var productWarning: Int? {
    let hook = matches.of("fit/weak-hook")
    guard hook.contains(where: { $0.group == "hazard" }) else { return nil }
    return hook.first { $0.group == "instruction" }?.range.start
  }
}

extension Reading {
  /// The offset behind so many characters of the post, roughly: a letter of two bytes counts one.
  fileprivate func end(afterCharacters count: Int) -> Int {
    var seen = 0
    for offset in draft.post.start..<draft.post.end where draft.bytes[offset] & 0xC0 != 0x80 {
      seen += 1
      if seen > count { return offset }
    }
    return draft.post.end
  }

  fileprivate func asksOrSaysI(before fold: Int) -> Bool {
    if sentences.contains(where: { $0.ending == .question && $0.range.start < fold }) {
      return true
    }
    return indices(of: .word).lazy.map { tokens[$0] }.prefix { $0.range.start < fold }
      .contains(where: saysI)
  }

  /// "I", "I'm", "ich".
  private func saysI(_ token: Token) -> Bool {
    let ours: [StaticString] = ["i", "i'm", "i've", "i'd", "i'll", "ich"]
    return folded(token).first == UInt8(ascii: "i") && ours.contains { isToken(token, $0) }
  }

  /// Short enough for a first line, with two details at least, or a detail and a position.
  fileprivate func strongerSentence(
    behind first: Int, _ brief: Brief, _ positions: Positions
  ) -> Sentence? {
    var worths = Array(repeating: 0, count: sentences.count)
    for sentence in positions.sentences { worths[sentence] += 1 }
    var last: Int?
    for match in brief.matches.of("human/named-people") where match.sentence != last {
      worths[match.sentence] += 1
      last = match.sentence
    }
    for (sentence, kinds) in kindsOfDetails(brief) { worths[sentence] += kinds }
    var best: Int?
    for index in sentences.indices.dropFirst(first + 1)
    where sentences[index].wordCount <= 25 && worths[index] >= 2 {
      if worths[index] > best.map({ worths[$0] }) ?? 0 { best = index }
    }
    return best.map { sentences[$0] }
  }

  /// The sentences with details in them, sorted, and how many kinds each has.
  private func kindsOfDetails(_ brief: Brief) -> [(sentence: Int, kinds: Int)] {
    var found: [(sentence: Int, kinds: Int)] = []
    var groups: [String] = []
    for match in brief.matches.of("authenticity/concrete-detail") {
      if match.sentence != found.last?.sentence {
        found.append((match.sentence, 0))
        groups.removeAll(keepingCapacity: true)
      }
      if groups.contains(match.group) { continue }
      groups.append(match.group)
      found[found.count - 1].kinds += 1
    }
    return found
  }
}
