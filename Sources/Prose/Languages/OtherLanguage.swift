/// A language without rules of its own, known by its tag: "fr", "und-Cyrl", "mul".
package struct OtherLanguage: Hashable, Sendable {
  /// As in BCP 47.
  package let tag: String

  init(tag: String) { self.tag = tag }

  /// What a person may write: "fr", "pt-BR", "mul" or "mixed" for several, "und" for any other.
  ///
  /// `nil` for what is neither a tag of two letters nor one we give, and for languages with rules.
  package init?(_ word: some StringProtocol) {
    let name = word.prefix { $0.isLetter }.lowercased()
    switch name {
    case "mul", "mixed": tag = "mul"
    case "und": tag = "und"
    default:
      guard Language(rawValue: name) == nil, Self.isCode(name) else { return nil }
      tag = name
    }
  }

  private static func isCode(_ name: String) -> Bool {
    if frequentWords.contains(where: { $0.tag == name }) { return true }
    guard name.utf8.count == 2 else { return false }
    return codes.description.split(separator: " ").contains { $0 == name }
  }

  /// Source: ISO 639-1, https://www.loc.gov/standards/iso639-2/php/code_list.php (read 2026-11-27).
  private static let codes: StaticString = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da \
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy \
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg \
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or \
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """
}
