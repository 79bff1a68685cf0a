/// One of the pieces that tile a post: every byte of the post belongs to exactly one token.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// Letters, with apostrophes inside ("don't") and without hyphens.
    case word
    /// Digits with inner separators ("1,200", "3.5", "10:30"), without a unit.
    case number
    /// The hyphen between two parts of a compound ("customer-centric"), never a dash.
    case hyphen
    /// Any other mark: sentence marks, quotation marks, brackets, dashes.
    case punctuation
    /// Currency, per cent, arithmetic and other signs that are no emoji.
    case symbol
    /// One whole emoji, however many code points it is made of.
    case emoji
    /// A link as X would find it, also without a protocol ("norvale.example").
    case link
    /// "@name", as X defines it.
    case mention
    /// "#tag", as X defines it.
    case hashtag
    /// "$TAG", as X defines it.
    case cashtag
    /// White space, and the number of a post in a thread ("2/5"), which nobody reads as words.
    case space
    /// One line end: LF, CR LF, or CR.
    case lineBreak

    /// Written out because other modules compare kinds in their innermost loops, where the derived
    /// comparison is a call through a table.
    @inlinable package static func == (left: Kind, right: Kind) -> Bool {
      left.rawValue == right.rawValue
    }
  }

  package let kind: Kind
  /// Where it stands in the file.
  package let range: ByteRange
  /// Where its folded form stands in `Reading.folded`; empty for spaces, line breaks and emoji.
  package let folded: ByteRange
  /// Whether the first letter is upper case. "ß" and letters without case are not.
  package let isCapitalised: Bool
  /// Whether a hyphen ties it to the word before, as "centric" in "customer-centric".
  package let joinsBefore: Bool
  /// Whether a hyphen ties it to the word after, as "customer" in "customer-centric".
  package let joinsAfter: Bool

  package init(
    kind: Kind, range: ByteRange, folded: ByteRange, isCapitalised: Bool = false,
    joinsBefore: Bool = false, joinsAfter: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.folded = folded
    self.isCapitalised = isCapitalised
    self.joinsBefore = joinsBefore
    self.joinsAfter = joinsAfter
  }
}
