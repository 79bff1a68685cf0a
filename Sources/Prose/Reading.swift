/// A draft taken apart: tokens tile the post without gap, sentences and paragraphs group them.
///
/// All positions are bytes in the file. Linear in the length of the draft.
package struct Reading: Sendable {
  /// How the language of a draft was found.
  package enum LanguageOrigin: String, Sendable {
    /// By flag, front matter or house file; the caller says which.
    case given
    case detected
    /// Too few words to tell; the language is a guess.
    case unclear
    /// The post is in another language, by its words or by what a person said; only checks free
    /// of language make sense.
    case foreign
  }

  package let draft: Draft
  /// The language of most of the post.
  package let language: Language
  package let languageOrigin: LanguageOrigin
  /// The language the post is in where that is none of ours; only with the origin `foreign`.
  package let other: OtherLanguage?
  /// Sorted; the first starts and the last ends with `draft.post`.
  package let tokens: [Token]
  /// See `indices(of:)`.
  let places: TokenPlaces
  package let sentences: [Sentence]
  package let paragraphs: [Paragraph]
  /// Sorted by start; they do not overlap.
  package let quotations: [Quotation]
  /// The posts, where the author has cut and numbered them; `nil` for most drafts.
  package let thread: NumberedThread?
  /// Hashtags of several words in small letters; sorted.
  package let runTogetherTags: [RunTogetherTag]
  /// The folded forms of all tokens, one behind the other; see `Folding`.
  package let folded: [UInt8]
  /// Words and numbers in the post; links, tags and names of accounts do not count.
  package let wordCount: Int
}

extension Reading {
  /// The language of a sentence: its own, or the draft's when it is too short to tell.
  package func language(of sentence: Sentence) -> Language { sentence.language ?? language }

  /// The language of the sentence that covers this place, or of the post between sentences.
  package func language(at offset: Int) -> Language {
    sentenceIndex(at: offset).map { language(of: sentences[$0]) } ?? language
  }

  /// The language to answer in: that of the post, where it is one of ours.
  package var answerLanguage: Language? { other == nil ? language : nil }

  /// The tag of the language the post is in.
  package var languageTag: String { other?.tag ?? language.rawValue }

  /// The folded form of a token; a slice of `folded` with its indices.
  package func folded(_ token: Token) -> ArraySlice<UInt8> {
    folded[token.folded.start..<token.folded.end]
  }

  /// Whether the folded form of a token is in a set.
  package func isToken(_ token: Token, in words: WordSet) -> Bool {
    words.contains(folded.span.extracting(token.folded.start..<token.folded.end))
  }

  /// Whether a token folds to just this word, which must be folded itself.
  package func isToken(_ token: Token, _ word: StaticString) -> Bool {
    guard token.folded.length == word.utf8CodeUnitCount else { return false }
    let start = token.folded.start
    return word.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { folded[start + $0] == bytes[$0] }
    }
  }

  package func text(_ range: ByteRange) -> String { draft.text(range) }
  package func text(_ token: Token) -> String { draft.text(token.range) }
  package func text(_ sentence: Sentence) -> String { draft.text(sentence.range) }

  /// The quotation that covers this place, if any.
  package func quotation(at offset: Int) -> Quotation? {
    let index = quotations.indices.partitioningIndex { quotations[$0].range.end > offset }
    guard index < quotations.count, quotations[index].range.contains(offset) else { return nil }
    return quotations[index]
  }

  /// Whether somebody else than the author speaks here.
  package func isForeignSpeech(at offset: Int) -> Bool {
    quotation(at: offset)?.voice == .other
  }

  /// The sentence that covers this place; `nil` between sentences.
  package func sentenceIndex(at offset: Int) -> Int? {
    let index = sentences.indices.partitioningIndex { sentences[$0].range.end > offset }
    return index < sentences.count && sentences[index].range.contains(offset) ? index : nil
  }

  /// The tokens that lie in a range, whose ends must not cut through one; by halving.
  package func tokens(in range: ByteRange) -> ArraySlice<Token> {
    let first = tokenCount(before: range.start)
    return tokens[first..<max(first, tokenCount(before: range.end))]
  }

  /// The token that covers this place; `nil` behind the last. By halving.
  package func token(at offset: Int) -> Token? {
    let index = firstToken(endingBehind: offset)
    return tokens[index...].first.flatMap { $0.range.contains(offset) ? $0 : nil }
  }

  /// Index of the first token that ends behind a place, or how many there are; by halving.
  package func firstToken(endingBehind offset: Int) -> Int {
    tokens.indices.partitioningIndex { tokens[$0].range.end > offset }
  }

  /// How many tokens start before an offset.
  private func tokenCount(before offset: Int) -> Int {
    tokens.indices.partitioningIndex { tokens[$0].range.start >= offset }
  }
}
