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

  let tally: Ballots.Tally

  private static let voters = Language.allCases

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
    let ours = Self.voters.indices.map(tally.votes).max() ?? 0
    let words = tally.words
    guard words > 0, 3 * ours < words else { return nil }
    if let named = ForeignVotes(in: text, tokens).language(against: ours) { return named }
    return words >= 12 && 12 * ours < words ? OtherLanguage(tag: "und") : nil
  }

  /// The language with the most votes, and how many it and the next one have; of equals, the one
  /// declared first. `nil` where nobody votes.
  private var leaders: (first: Language?, most: Int, next: Int) {
    var leaders: (first: Language?, most: Int, next: Int) = (nil, 0, 0)
    for (voter, language) in Self.voters.enumerated() {
      let all = tally.votes(voter) + (language == .de ? tally.letters : 0)
      if all > leaders.most {
        leaders = (language, all, leaders.most)
      } else {
        leaders.next = max(leaders.next, all)
      }
    }
    return leaders
  }
}
