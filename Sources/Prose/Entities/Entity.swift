/// A stretch a platform turns into a link of some kind.
package struct Entity: Hashable, Sendable {
  package enum Kind: Sendable {
    case link
    /// "@name", or "@name/list".
    case mention
    case hashtag
    case cashtag
  }

  package let kind: Kind
  /// With its sign: the "@", "#" or "$", also the full-width "＠" and "＃".
  package let range: ByteRange
  /// Whether "http://" or "https://" was typed; never for other kinds than links.
  ///
  /// A link without it may be an accident: "Ende.So", "M.Sc.", "README.md".
  package let hasProtocol: Bool

  package init(kind: Kind, range: ByteRange, hasProtocol: Bool = false) {
    self.kind = kind
    self.range = range
    self.hasProtocol = hasProtocol
  }
}
