import Prose
import Rulebook
import Testing

@testable import Checks

/// Whether a question is put to the readers, to oneself, or by somebody in the story.
@Suite("Whose question it is")
struct SelfQuestionTests {
  private func questions(_ text: String, _ language: Language) throws -> [Question] {
    let opening =
      language == .en ? "We built a nursery. It is open. " : "Die Kita steht. Sie ist offen. "
    let workshop = try Workshop.open()
    let reading = try workshop.reading(opening + text, language)
    return try workshop.brief(for: reading, on: "linkedin").questions(in: reading)
  }

  @Test(
    "whoever asks about oneself and goes on with a statement has answered",
    arguments: [
      (Language.en, "Why am I telling you this? The minister comes on Monday to cut it."),
      (.en, "What did I learn?\n\nYou can forge a certificate, and will you cannot forge."),
      (.en, "How did we do it? Forty people came on a Saturday with their own tools."),
      (.en, "What does this have to do with leadership? In the end it is about time."),
      (.en, "What I took from it? Hire the person, and read the certificate later."),
      (.de, "Warum erzähle ich euch das? Am Montag will der Minister das Geld streichen."),
      (.de, "Was ich daraus mitgenommen habe?\n\nZeugnisse kann man fälschen, den Willen nicht."),
      (.de, "Wie haben wir das geschafft? Vierzig Leute kamen am Samstag mit Werkzeug."),
      (.de, "Was hat das mit Führung zu tun? Am Ende geht es darum, wer die Zeit bekommt."),
      (.de, "Warum blieb ich damals stehen? Der Aufsichtsrat saß schon seit acht im Saal."),
    ])
  func answered(_ language: Language, _ text: String) throws {
    let found = try questions(text, language)
    #expect(found.map(\.isRhetorical) == [true] && found.map(\.isGenuine) == [false], "\(found)")
  }

  @Test(
    "the last word of a post, a word to the readers and an open problem still ask",
    arguments: [
      (Language.en, "What did we learn too late?"),
      (.en, "What did we miss? The inspection is on Friday, so there is still time."),
      (.en, "What would you have done? I left before the vote was counted."),
      (.en, "Why do we find no cooks? Two places have been open since March."),
      (.en, "Who takes the night shift at your place? At ours it is Hein."),
      (.en, "What I can't see: which door is missing? The painters come on Friday."),
      (.en, "As I said: what would you cut first?"),
      (.de, "Was haben wir daraus gelernt?"),
      (.de, "Was haben wir vergessen? Am Freitag ist Abnahme, bis dahin geht noch etwas."),
      (.de, "Was hättet ihr getan? Ich bin vor der Abstimmung gegangen."),
      (.de, "Warum finden wir keine Erzieher? Zwei Stellen sind seit März offen."),
      (.de, "Wer übernimmt bei euch die Nachtschicht? Bei uns Hein."),
      (.de, "Was mich beschäftigt: Was fehlt im Hof? Die Planung beginnt im Mai."),
      (.de, "Seitdem frage ich mich: Wie macht ihr das nachts?"),
    ])
  func open(_ language: Language, _ text: String) throws {
    let found = try questions(text, language)
    #expect(found.map(\.isGenuine) == [true], "\(found)")
  }

  @Test(
    "what somebody in the story asks is asked of nobody else",
    arguments: [
      (Language.en, "He smiled. ‘And who runs you?’ I had no answer."),
      (.en, "He smiled and said: “And who runs you?”\n\nI had no answer."),
      (.en, "She asked: 'Who pays for your trucks?' I drove home."),
      (.en, "A mother asked me: what does a place cost your city? I didn't know."),
      (.en, "He smiled and said, and who runs you? I had no answer."),
      (.de, "Er lächelte. ‚Und wer führt Sie?‘ Ich wusste nichts zu sagen."),
      (.de, "Er lächelte und sagte: »Und wer führt Sie?«\n\nIch wusste nichts zu sagen."),
      (.de, "Eine Mutter fragte mich: Wie macht ihr das nachts? Ich wusste es nicht."),
      (.de, "Eine Mutter hat uns am Tor gefragt: Was kostet euch der Platz? Wir rechneten."),
    ])
  func quoted(_ language: Language, _ text: String) throws {
    let found = try questions(text, language)
    #expect(found.map { $0.signs.contains(.quoted) } == [true], "\(found)")
  }

  @Test(
    "what is asked of nobody is no sign of dialogue in the scores",
    arguments: [
      (Language.en, "Rain fell. He said: \"What would you do here?\" I drove home to Leeds."),
      (.de, "Es goss. Er sagte: „Was würdet ihr hier tun?“ Ich fuhr heim nach Lindmoor."),
    ])
  func unheard(_ language: Language, _ text: String) throws {
    let workshop = try Workshop.open()
    let reading = try workshop.reading(text, language)
    let brief = try workshop.brief(for: reading, on: "linkedin")
    let kinds = try KindTable(workshop.rulebook.archive, in: language)
    let observation = Observation(of: Inspection(of: reading, for: brief), with: kinds)
    let asks = observation.asks()
    #expect(!asks)
  }
}
