import Testing

@testable import Prose

@Suite("Languages")
struct LanguageTests {
  @Test("names the language of a post", arguments: Self.posts)
  func post(text: String, language: Language, origin: Reading.LanguageOrigin) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.languageOrigin == origin)
    if origin != .foreign { #expect(reading.language == language) }
  }

  @Test("letters of two characters vote as those of one do")
  func decomposed() throws {
    for text in [
      "Frühstück, Gespräche, Küchenlärm: Köln.", "Fru\u{308}hstu\u{308}ck, Ko\u{308}ln.",
    ] {
      let reading = try RuleFiles.reading(text)
      #expect(reading.language == .de && reading.languageOrigin == .detected)
    }
    #expect(try RuleFiles.reading("Zoe\u{308}, Cafe\u{301}, I\u{308}le.").language == .en)
  }

  @Test("takes the language a person gave")
  func given() throws {
    let reading = try RuleFiles.reading("Wir haben gestern viel gelernt.", .en)
    #expect(reading.language == .en && reading.languageOrigin == .given)
    #expect(reading.sentences.map(\.language) == [.de])
  }

  @Test("reads each sentence of a mixed post in its own language")
  func mixed() throws {
    let text = "Wir haben heute unser neues Werk für alle eröffnet. This is the day. Danke!"
    let reading = try RuleFiles.reading(text)
    #expect(reading.sentences.map(\.language) == [.de, .en, nil])
    #expect(reading.sentences.map(reading.language(of:)) == [.de, .en, .de])
  }

  @Test("loan words do not change the language of a sentence")
  func loanWords() throws {
    let reading = try RuleFiles.reading(
      "Unser Team hat beim Kickoff das New Work Mindset gefeiert.")
    #expect(reading.sentences.map(\.language) == [.de])
  }

  @Test("function words belong to one language, but for those meant to be in both")
  func functionWords() {
    let english = Set(RuleFiles.lines("function-words", .en).map { Folding.folded($0) })
    let german = Set(RuleFiles.lines("function-words", .de).map { Folding.folded($0) })
    #expect(english.intersection(german).isEmpty)
    #expect(english.count > 200 && german.count > 200)
  }

  @Test(
    "names other languages by their frequent words and their letters", arguments: Self.foreignPosts)
  func others(text: String, tag: String) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.other?.tag == tag)
    #expect(reading.languageOrigin == .foreign)
    #expect(reading.answerLanguage == nil && reading.languageTag == tag)
  }

  @Test(
    "what a person says of a language holds", arguments: ["fr", "pt-BR", "mul", "und", "mixed"])
  func said(word: String) throws {
    let draft = try DecodingTests.draft("Wir haben gestern viel gelernt.")
    let reading = Reading(
      of: draft, orthographies: RuleFiles.orthographies, in: Tongue(word))
    #expect(reading.languageOrigin == .foreign && reading.language == .de)
    #expect(reading.languageTag == (word == "mixed" ? "mul" : String(word.prefix { $0 != "-" })))
  }

  @Test("tags of two letters are languages, other words are slips")
  func tongues() {
    #expect(Tongue("de_AT.UTF-8") == .ours(.de) && Tongue("EN") == .ours(.en))
    #expect(Tongue("xx") == nil && Tongue("english") == nil && Tongue("") == nil)
    #expect(OtherLanguage("de") == nil)
    for language in OtherLanguage.frequentWords {
      #expect(OtherLanguage(language.tag)?.tag == language.tag)
    }
  }

  @Test("no frequent word of another language is a function word of ours")
  func disjoint() {
    let ours = Set(Language.allCases.flatMap { RuleFiles.lines("function-words", $0) })
    for language in OtherLanguage.frequentWords {
      let words = language.words.description.split(separator: " ").map(String.init)
      #expect(ours.intersection(words).isEmpty, "\(language.tag)")
      #expect(Set(words).count == words.count && words.count > 20, "\(language.tag)")
    }
  }

  private static let foreignPosts = [
    ("Nous avons fermé le dépôt de Lyon en mars, et je n'ai demandé l'avis de personne.", "fr"),
    ("Merci à toute l'équipe de Lyon.", "fr"),
    ("Cerramos el almacén en marzo y no le pregunté a nadie. ¿Qué haríais en mi lugar?", "es"),
    ("We hebben het depot in maart gesloten en ik heb het niemand gevraagd. Was dat goed?", "nl"),
    (
      "A marzo abbiamo chiuso il deposito e non ho chiesto a nessuno. E voi che cosa fareste?", "it"
    ),
    ("I mars stängde vi depån och jag frågade ingen. Det var för dåligt av mig.", "sv"),
    ("Suljimme maaliskuussa varaston enkä kysynyt keneltäkään. Näin ei pidä tehdä.", "fi"),
    ("W marcu zamknęliśmy magazyn i nikogo nie zapytałem o zdanie. Co się stało?", "pl"),
    ("Мы закрыли склад в марте, и я никого не спросил. Это было плохо.", "ru"),
    ("工場を三月に閉鎖しました。誰にも相談しませんでした。", "ja"), ("我们在三月关闭了工厂。", "zh"),
    ("Κλείσαμε την αποθήκη τον Μάρτιο.", "el"), ("我们 نحن אנחנו มีความ", "mul"),
    ("نحن فخورون بنتائجنا اليوم.", "und-Arab"),
    (
      "Zuxe bilofa tarqu mido lante povar, kesti runo galima desto firba volen trasi.", "und"
    ),
  ]

  private static let posts: [(String, Language, Reading.LanguageOrigin)] = [
    ("Wir haben gestern etwas gelernt, das ich teilen möchte.", .de, .detected),
    ("We learned something yesterday that I would like to share.", .en, .detected),
    ("Danke, Leipzig!", .de, .unclear), ("👍", .en, .unclear), ("Größe für alle", .de, .detected),
    (
      "Nous avons ouvert notre nouvelle usine hier matin avec toute une équipe formidable et motivée.",
      .en, .foreign
    ),
    ("Сегодня мы открыли новый завод и это было очень важно для нас и наших людей.", .en, .foreign),
  ]
}
