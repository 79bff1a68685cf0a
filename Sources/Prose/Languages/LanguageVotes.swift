/// What the words of a stretch say about its language.
struct LanguageVotes {
  /// What is known of the language of a whole post.
  struct Verdict {
    /// Whose rules hold.
    let language: Language
    let origin: Reading.LanguageOrigin
    /// The language it is in, where that is none of ours.
    var other: OtherLanguage?
  }

  /// In the order of `Language.allCases`.
  private var votes = Array(repeating: 0, count: Language.allCases.count)
  private var words = 0
  /// Votes of letters for German; other languages have these letters, too.
  private var letters = 0

  /// Of a stretch of tokens.
  init(of ballots: Ballots, _ tokens: Range<Int>) {
    for index in tokens {
      let ballot = ballots[index]
      guard ballot.isWord else { continue }
      words += 1
      for voter in votes.indices where ballot.isFor(voter) { votes[voter] += 1 }
      if ballot.hasUmlaut { letters += 1 }
    }
  }

  /// The language two votes ahead of every other; loan words do not get that far.
  var clear: Language? {
    let leaders = leaders
    return leaders.most >= leaders.next + 2 ? leaders.first : nil
  }

  /// The language of a whole post, and how sure that is.
  func verdict(on text: TokenizedText, _ tokens: Range<Int>) -> Verdict {
    let leaders = leaders
    let language = leaders.first ?? .en
    if let other = other(in: text, tokens) {
      return Verdict(language: language, origin: .foreign, other: other)
    }
    guard leaders.most >= 2, leaders.most > leaders.next else {
      return Verdict(language: language, origin: .unclear)
    }
    return Verdict(language: language, origin: .detected)
  }

  /// In our languages every third word is a function word; in another one hardly any. Only posts
  /// with fewer are asked whether they speak another language.
  private func other(in text: TokenizedText, _ tokens: Range<Int>) -> OtherLanguage? {
    let ours = votes.max() ?? 0
    guard words > 0, 3 * ours < words else { return nil }
    if let named = ForeignVotes(in: text, tokens).language(against: ours) { return named }
    return words >= 12 && 12 * ours < words ? OtherLanguage(tag: "und") : nil
  }

  /// The language with the most votes, and how many it and the next one have; of equals, the one
  /// declared first. `nil` where nobody votes.
  private var leaders: (first: Language?, most: Int, next: Int) {
    var leaders: (first: Language?, most: Int, next: Int) = (nil, 0, 0)
    for (language, votes) in zip(Language.allCases, votes) {
      let all = votes + (language == .de ? letters : 0)
      if all > leaders.most {
        leaders = (language, all, leaders.most)
      } else {
        leaders.next = max(leaders.next, all)
      }
    }
    return leaders
  }
}
