import Foundation
import Prose
import Rulebook
import Testing

@testable import Checks

/// What counts as a question, and as a genuine one.
@Suite("Questions")
struct QuestionTests {
  private func questions(
    _ text: String, _ language: Language, on platform: String = "linkedin"
  ) throws -> [Question] {
    let workshop = try Workshop.open()
    let reading = try workshop.reading(text, language)
    return try workshop.brief(for: reading, on: platform).questions(in: reading)
  }

  @Test(
    "a genuine question is one that only the reader can answer",
    arguments: [
      (Language.en, "Drivers, what else breaks when it's wet?"),
      (.en, "If you have run shops without bonuses: what went wrong in the first year?"),
      (.en, "I'd love to hear how you train people over 55."),
      (.en, "Tell me where we are wrong about this."),
      (.en, "What are we missing here?"),
      (.en, "Who has moved a whole bakery in one night?"),
      (.en, "If you've found one that works, I'd honestly like to steal it."),
      (.en, "I'd be glad of any advice from those who did."),
      (.de, "Wenn ihr einen besseren gefunden habt, würde ich ihn gern kennenlernen."),
      (.en, "We asked our drivers what was broken.\n1. What would you change first?"),
      (.de, "Für Tipps aus anderen Läden bin ich dankbar."),
      (.de, "Wer von euch führt Läden ohne Bonus – was ging im ersten Jahr schief?"),
      (.de, "Was denken Sie über unseren neuen Tarif?"),
      (.de, "Mich interessiert, wie ihr Menschen über 55 ausbildet."),
      (.de, "Schreibt mir, was ihr im Regen am meisten vermisst."),
      (.de, "Was übersehe ich dabei?"),
      (.de, "Was ist Eure Meinung und Eure Erfahrungen zum Thema #SocialCEO?"),
    ])
  func genuine(_ language: Language, _ text: String) throws {
    let opening = language == .en ? "We drop the bonus in May. " : "Im Mai fällt der Bonus. "
    let found = try questions(opening + text, language)
    #expect(found.map(\.isGenuine) == [true], "\(found)")
  }

  @Test(
    "what answers itself, sells a link or belongs to others is not genuine",
    arguments: [
      (Language.en, "Thoughts?"),
      (.en, "\"Are you the boss here today?\" asked Ines."),
      (.en, "Who doesn't love a good story?"),
      (.en, "How do we win? By listening to nurses."),
      (.en, "What does this mean for your company? Read more: https://ex.am/ple"),
      (.en, "We all want this, right?"),
      (.en, "What kind of idiot pays a bonus for speed?"),
      (.de, "Welcher Idiot zahlt einen Bonus für Tempo?"),
      (.en, "Things I'd ask candidates now:\n1. What did your last boss think you were bad at?"),
      (
        .de,
        "Fragen, die ich heute jedem stelle:\n1. Was hielt dein letzter Chef für deine Schwäche?"
      ),
      (.de, "Was meint ihr?"),
      (.de, "„Wie würdet ihr das lösen?“, fragte Ines."),
      (.de, "Was bedeutet das für Ihr Unternehmen? Mehr dazu: https://ex.am/ple"),
      (.de, "Wie gelingt der Wandel? Ganz einfach: durch Reden."),
      (.de, "Das wollen wir doch alle, oder?"),
      (.de, "Habt ihr Fragen, ruft einfach in der Halle an."),
      (.de, "Ein Bonus für alle?!"),
    ])
  func notGenuine(_ language: Language, _ text: String) throws {
    let opening = language == .en ? "We drop the bonus in May. " : "Im Mai fällt der Bonus. "
    let found = try questions(opening + text, language)
    #expect(!found.map(\.isGenuine).contains(true), "\(found)")
  }

  @Test(
    "a question that only advertises what follows is not genuine",
    arguments: [
      (Language.en, "Want to know how we did it? https://ex.am/ple"),
      (.en, "Looking for a job where you can repair things? Then this one is for you."),
      (.en, "Struggling with your night shifts? We have been there for years."),
      (.en, "You want to hire people over 55? It takes one phone call."),
      (.en, "Ever wondered what your data is worth? Nobody knows until they ask."),
      (.en, "How fit is your warehouse for winter? Our check shows you in ten minutes."),
      (.en, "Where do you lose heat? Book your free appointment today."),
      (.de, "Du willst wissen, wie es um deine Augen steht? Komm in eine unserer Filialen."),
      (.de, "Lust auf eine Ausbildung in der Backstube? Am Samstag ist Tag der offenen Tür."),
      (.de, "Sie suchen Leute für die Nachtschicht? Das muss nicht schwer sein."),
      (.de, "Noch keine Idee für den Sommer mit euren Kindern? Das Lager ist geöffnet."),
      (.de, "Wie steht es um Ihre Augen? Unser Sehtest zeigt es Ihnen in fünf Minuten."),
      (.de, "Kennst du deine Blutwerte? Dann teste sie bei uns in der Filiale."),
      (.de, "Was kostet dich dein Altgerät? Jetzt kostenlos beraten lassen, jetzt buchen!"),
    ])
  func teaser(_ language: Language, _ text: String) throws {
    let opening = language == .en ? "We drop the bonus in May. " : "Im Mai fällt der Bonus. "
    let found = try questions(opening + text, language)
    #expect(found.map(\.isGenuine) == [false], "\(found)")
  }

  @Test(
    "a question to some readers, or with a word from the author behind it, stays genuine",
    arguments: [
      (Language.en, "You run shops without bonuses: what went wrong in the first year?"),
      (.en, "Do you want to see prices on the menu? I would, and my colleagues would not."),
      (.en, "Which page would you throw away? Our report shows all of them."),
      (.de, "Ihr habt Läden ohne Bonus – was ging im ersten Jahr schief?"),
      (.de, "Habt ihr das auch schon erlebt? Bei uns war es am Montag."),
      (.de, "Möchtet ihr mehr freie Tage? Ich würde dafür auf den Bonus verzichten."),
      (.de, "Wo klemmt es bei euch? Schreibt es mir, ich lese alles."),
      (.de, "Wir suchen den Austausch mit Betrieben: Welcher Tag fehlt euch?"),
      (.en, "Let's start a conversation with our drivers: which day is missing for you?"),
    ])
  func noTeaser(_ language: Language, _ text: String) throws {
    let opening = language == .en ? "We drop the bonus in May. " : "Im Mai fällt der Bonus. "
    let found = try questions(opening + text, language)
    #expect(found.map(\.isGenuine) == [true], "\(found)")
  }

  @Test(
    "what marvels, compares or echoes asks nothing",
    arguments: [
      (Language.en, "How could you!"),
      (.en, "What did we laugh that day!"),
      (.en, "Well, not you?!"),
      (.de, "Wie konntest du nur!"),
      (.de, "Was haben wir gelacht!"),
      (.de, "Na, nicht wie Sie!?"),
      (.de, "Warm ist es heute, gell!"),
    ])
  func exclamation(_ language: Language, _ text: String) throws {
    #expect(try questions(text, language).isEmpty)
  }

  @Test(
    "a question needs no mark when its words or its tag ask",
    arguments: [
      (Language.en, "Why did you leave us."),
      (.en, "It rains a lot here, doesn't it."),
      (.de, "Warum zahlt die Kasse das nicht."),
      (.de, "Ist das denn wirklich nötig"),
      (.de, "Das kennt ihr aus dem Betrieb, oder"),
      (.de, "Warum sagt ihr nicht, wie es ist!"),
    ])
  func unmarked(_ language: Language, _ text: String) throws {
    #expect(try questions(text, language).map(\.form) == [.unmarked])
  }

  @Test(
    "“ihr” and “Sie” are the reader only where they can be nobody else",
    arguments: [
      ("Ab Mai ⟦könnt ihr⟧ stornieren.", Language.de),
      ("Ines liebt ihr Team. Sie hilft ihr.", .de),
      ("Sie fahren los. Ich frage ⟦Sie⟧ gern.", .de),
      ("Wir zeigen ihr neues Werk, mit ihr.", .de),
      ("⟦Your⟧ turn, and mine.", .en),
    ])
  func reader(_ marked: String, _ language: Language) throws {
    let example = Example.flags(language, marked)
    let workshop = try Workshop.open()
    let reading = try workshop.reading(example.text, language)
    let words = try workshop.brief(for: reading).readerWords(in: reading)
    #expect(words.map(\.range) == example.marks)
  }

  @Test("finds the questions in German posts", .enabled(if: Sample.areHere, "needs ../shared"))
  func labelledQuestions() throws {
    let file = Sample.folder.appending(path: "labelled/de_speech_acts.dev.jsonl")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    let told = try rows.map { (row: $0, isFound: try isAsked($0.text)) }
    let hits = told.count { $0.row.y == 1 && $0.isFound }
    let precision = Double(hits) / Double(told.count { $0.isFound })
    let recall = Double(hits) / Double(told.count { $0.row.y == 1 })
    let score = 2 * precision * recall / (precision + recall)
    print("Questions in German posts: precision \(precision), recall \(recall), F1 \(score)")
    #expect(score >= 0.92)
  }

  private func isAsked(_ text: String) throws -> Bool {
    try questions(text, .de, on: "x").contains { !$0.signs.contains(.quoted) }
  }

  private struct Row: Decodable {
    let text: String
    let y: Int
  }
}
