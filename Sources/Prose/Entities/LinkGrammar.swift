/// Which characters may stand behind the domain of a link.
enum LinkGrammar {
  /// twitter-text 3.1.0.
  case x
  /// Mastodon replaces the classes of twitter-text: any letter may stand in a path or a query.
  ///
  /// Source: "twitter_regex.rb", https://github.com/mastodon/mastodon/tree/main/config/initializers
  case mastodon

  /// Whether parentheses end a path also behind characters that do not: "/a!(b)".
  ///
  /// Meant so by both; in twitter-text the alternative is not grouped, and stands for itself.
  var endsAtParentheses: Bool { self == .mastodon }

  func isPath(_ value: UInt32) -> Bool {
    switch self {
    case .x:
      if value < 0x80 { return Self.path.contains(value) }
      return LinkCharacters.isLatinAccent(value) || LinkCharacters.isCyrillic(value)
        || value == 0x2013
    case .mastodon:
      if value < 0x80 { return !Self.pathStops.contains(value) }
      return !Self.isWhiteSpace(value)
    }
  }

  func isPathEnd(_ value: UInt32) -> Bool {
    switch self {
    case .x:
      if value < 0x80 { return Self.pathEnd.contains(value) }
      return LinkCharacters.isLatinAccent(value) || LinkCharacters.isCyrillic(value)
    case .mastodon:
      if value < 0x80 { return !Self.pathEndStops.contains(value) }
      return !Self.isWhiteSpace(value) && value != 0x300C && value != 0x300D
    }
  }

  func isQuery(_ value: UInt32) -> Bool {
    switch self {
    case .x: Self.query.contains(value)
    case .mastodon: Self.query.contains(value) || value == 0x5E || Self.isAbroad(value)
    }
  }

  func isQueryEnd(_ value: UInt32) -> Bool {
    switch self {
    case .x: Self.queryEnd.contains(value)
    case .mastodon: Self.queryEnd.contains(value) || Self.isAbroad(value)
    }
  }
}

extension LinkGrammar {
  private static let path = ASCIISet("!*';:=+,.$/%#[]-_~@|&", letters: true, digits: true)
  private static let pathEnd = ASCIISet("+-=_#/", letters: true, digits: true)
  private static let query = ASCIISet("!?*'@();:&=+$/%#[]-_.,~|", letters: true, digits: true)
  private static let queryEnd = ASCIISet("-_&=#/", letters: true, digits: true)
  private static let pathStops = ASCIISet("\u{9}\u{A}\u{B}\u{C}\u{D} <>()?")
  private static let pathEndStops = ASCIISet(
    "\u{9}\u{A}\u{B}\u{C}\u{D} ()?!*\"'<>;:=,.$%[]~&|@")

  /// White_Space beyond ASCII; U+180E is none since Unicode 6.3.
  private static func isWhiteSpace(_ value: UInt32) -> Bool {
    LinkCharacters.isSpace(value) && value != 0x180E
  }

  /// What an internationalised address may hold (RFC 3987, ucschar and iprivate).
  private static func isAbroad(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x10000...: value & 0xFFFF < 0xFFFE
    default: false
    }
  }
}
