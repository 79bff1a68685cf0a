import Testing

@testable import Prose

@Suite("Entities")
struct EntityTests {
  @Test(
    "links, typed and accidental",
    arguments: [
      ("Mehr auf https://norvale.example/presse.", []),
      ("Mehr auf https://norvale.de/presse.", ["https://norvale.de/presse"]),
      ("Ende.So geht es weiter", ["Ende.So"]), ("M.Sc. und B.Sc.", ["M.Sc", "B.Sc"]),
      ("Unsere Nutzer.in liest", ["Nutzer.in"]), ("Siehe README.md!", ["README.md"]),
      ("z.B. i.d.R. 10.000 v1.2.3 report.pdf Node.js", []), ("St.Gallen", []),
      ("(https://norvale.de/a_(b)).", ["https://norvale.de/a_(b)"]),
      ("https://norvale.de/(((x", ["https://norvale.de/"]),
      ("https://norvale.de?q=1&", ["https://norvale.de?q=1&"]), ("norvale.de?q=1", ["norvale.de"]),
      ("norvale.de:80/x?y", ["norvale.de:80/x?y"]), ("norvale.de:80", ["norvale.de"]),
      ("HTTPS://Norvale.DE/Ä", ["HTTPS://Norvale.DE/Ä"]), ("ftp://norvale.de", []),
      ("über.uns@norvale.de", []), ("max@norvale.de", []), ("-norvale.de", []),
      ("日本語norvale.de日本語", ["norvale.de"]), ("http://München.de", ["http://München.de"]),
      ("http://xn--mnchen-3ya.de", ["http://xn--mnchen-3ya.de"]),
      ("http://президент.рф/Путь", ["http://президент.рф/Путь"]), ("норвейл.рф", []),
      ("http://a_b.norvale.de", ["http://a_b.norvale.de"]), ("http://nor_vale.de", []),
      ("https://t.co/abc/d https://t.co/x", ["https://t.co/abc", "https://t.co/x"]),
      ("http://localhost:3000 http://192.168.0.1", []), ("norvale.de-x norvale.de+1", []),
      ("norvale.de/–", ["norvale.de/"]), ("„norvale.de“", ["norvale.de"]),
      ("ärzte.de", ["rzte.de"]), (" ärzte.de", ["ärzte.de"]), ("é.de", ["é.de"]),
      ("x.de/a!(b).", ["x.de/a"]), ("x.de/(b)(c)!", ["x.de/(b)(c)"]),
      ("norvale.de, it.nrw.", ["norvale.de", "it.nrw"]),
    ])
  func links(text: String, expected: [String]) { #expect(found(.link, in: text) == expected) }

  @Test(
    "mentions",
    arguments: [
      ("@ada, @Bo_9", ["@ada", "@Bo_9"]), (".@ada", ["@ada"]), ("RT @ada", ["@ada"]),
      ("RT@ada", ["@ada"]), ("ada@bo", []), ("@max.mustermann", ["@max"]), ("@äöü", []),
      ("@adä", []), ("＠ada", ["＠ada"]), ("@ada/leute", ["@ada/leute"]), ("@@ada", []),
      ("@abcdefghijklmnopqrstuvwxyz", ["@abcdefghijklmnopqrst"]), ("@ada@bo", []),
      ("@norvale.de", ["@norvale"]),
    ])
  func mentions(text: String, expected: [String]) {
    #expect(found(.mention, in: text) == expected)
  }

  @Test(
    "hashtags",
    arguments: [
      ("#Führung #2030ziel", ["#Führung", "#2030ziel"]), ("#2030", []),
      ("#Grün-Weiß", ["#Grün"]), ("#C++ #C#", ["#C"]), ("Der#Tag", []), ("(#Tag)", ["#Tag"]),
      ("＃タグ", ["＃タグ"]), ("#русский", ["#русский"]), ("#1️⃣ #️⃣x", ["#1️⃣"]), ("🚀#Start", ["#Start"]),
      ("❤️#Herz", ["#Herz"]), ("&#39;", []), ("https://norvale.de/#Teil", []), ("#a#b", []),
      ("#a://b", []), ("#wort·paar", ["#wort·paar"]), ("#über😀", ["#über"]),
    ])
  func hashtags(text: String, expected: [String]) {
    #expect(found(.hashtag, in: text) == expected)
  }

  @Test(
    "cashtags",
    arguments: [
      ("$SAP und $sap.de!", ["$SAP", "$sap.de"]), ("100$", []), ("$100", []), ("a$SAP", []),
      ("$SAP.DEX", ["$SAP"]), ("$ABCDEFG", []), ("$SAP_", ["$SAP"]), ("$SAP“", []),
    ])
  func cashtags(text: String, expected: [String]) {
    #expect(found(.cashtag, in: text) == expected)
  }

  @Test("says whether a protocol was typed")
  func hasProtocol() {
    let bytes = Array("Ende.So http://norvale.de".utf8)
    let all = Entities.found(in: bytes, range: ByteRange(0, bytes.count))
    #expect(all.map(\.hasProtocol) == [false, true])
    #expect(all.map(\.range) == [ByteRange(0, 7), ByteRange(8, 25)])
  }

  @Test("looks at nothing outside the range")
  func range() {
    let bytes = Array("x#tag1 norvale.des".utf8)
    let all = Entities.found(in: bytes, range: ByteRange(1, 17))
    #expect(all.map(\.range) == [ByteRange(1, 6), ByteRange(7, 17)])
  }

  @Test("a label of more than 63 letters makes no link")
  func longLabel() {
    let name = String(repeating: "a", count: 63)
    #expect(found(.link, in: "https://\(name).de") == ["https://\(name).de"])
    #expect(found(.link, in: "https://\(name)a.de").isEmpty)
    #expect(Punycode.length(of: Array("münchen".unicodeScalars.map(\.value))) == 14)
    #expect(Punycode.length(of: Array("他们为什么不说中文".unicodeScalars.map(\.value))) == 28)
  }

  @Test(
    "in long nonsense nothing overlaps",
    arguments: [
      "a.de..", "a.a", "ä_b.com.", "ä.", "(", "a.de/(", "@", "#", "x.de/(a", "www.", "é-",
    ])
  func nonsense(piece: String) {
    let text = String(repeating: piece, count: 40_000)
    let bytes = Array(text.utf8)
    let all = Entities.found(in: bytes, range: ByteRange(0, bytes.count))
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
  }

  private func found(_ kind: Entity.Kind, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Entities.found(in: bytes, range: ByteRange(0, bytes.count))
      .filter { $0.kind == kind }
      .map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) }
  }
}
