import Checks
import Prose
import Reports
import Rulebook

extension Interview.Goals {
  /// Flags go before the file.
  init(_ setup: Interview.Setup, _ manuscript: Manuscript, vocabulary: Vocabulary) {
    platform = setup.platform
    let names = manuscript.value(of: "platform").map { Taking.parts($0.lowercased()) } ?? []
    if platform == nil, let name = names.first, name != "auto",
      vocabulary.contains(name, as: .platform)
    {
      platform = name
    }
    language =
      setup.language
      ?? manuscript.value(of: "lang").flatMap { word in
        Tongue(word)?.tag
      }
    audience = manuscript.value(of: "audience")
    position = manuscript.value(of: "position")
  }
}

extension Interview {
  mutating func start() {
    let name = path.map { Visible.name(PathName.text($0), ascii: page.isASCII) }
    say(name == nil ? "hello.new" : "hello", ["path": .text(name ?? "")])
    say(isKept ? "safe" : "safe.not")
    let text = String(decoding: setup.bytes, as: UTF8.self)
    effects.append(.journal(JournalLine(.open, key: setup.place, text: text)))
    let chosen = [("platform", setup.platform), ("language", setup.language)]
    for case (let key, let name?) in chosen {
      effects.append(.journal(JournalLine(.answer, key: key, text: name)))
    }
    if let holder = setup.holder {
      say(
        "held", ["process": .text("\(holder.process)"), "time": .text(time(of: holder.moment))])
      return open(.held)
    }
    offerLeftover()
  }

  mutating func offerLeftover() {
    guard let leftover = setup.leftovers.first else { return goOn() }
    announce(leftover)
    open(.recovery)
  }

  /// Asks the first thing nobody has said yet.
  mutating func goOn() {
    guard goals.platform != nil else { return open(.platform) }
    if manuscript.draft == nil { return open(.source) }
    guard goals.audience != nil else { return open(.audience) }
    guard goals.position != nil else { return open(.position) }
    examine()
    if post?.inspection.reading.languageOrigin == .unclear, goals.language == nil {
      return open(.language)
    }
    survey()
  }

  mutating func choosePlatform(_ line: String) {
    let platforms = examiner.rulebook.platforms
    let typed = Taking.trimmed(line).lowercased()
    let number = Taking.number(typed).map { $0 - 1 }
    let named =
      platforms.first { $0.title.lowercased() == typed }
      ?? number.flatMap { platforms.indices.contains($0) ? platforms[$0] : nil }
    let chosen = typed.isEmpty ? usualPlatform : named?.name ?? typed
    guard examiner.rulebook.platform(named: chosen) != nil else { return stumble(over: line) }
    understand()
    change(platform: chosen)
  }

  /// What Enter alone means: the one it is, or the one most posts are for.
  var usualPlatform: String { goals.platform ?? PostPlan.usualPlatform }

  private mutating func change(platform word: String) {
    goals.platform = word
    effects.append(.journal(JournalLine(.answer, key: "platform", text: word)))
    goOn()
  }

  mutating func chooseLanguage(_ line: String) {
    guard let language = language(line) else { return stumble(over: line) }
    understand()
    goals.language = language.rawValue
    effects.append(.journal(JournalLine(.answer, key: "language", text: language.rawValue)))
    goOn()
  }

  /// A number, a code or a name: "1", "de", "German", "deutsch".
  func language(_ line: String) -> Language? {
    let typed = Taking.trimmed(line).lowercased()
    if let number = Taking.number(typed) {
      return Language.allCases.indices.contains(number - 1) ? Language.allCases[number - 1] : nil
    }
    if let language = PageLanguage.language(of: typed) { return language }
    return Language.allCases.first { language in
      sentence("language.\(language.rawValue)").split(separator: "/").contains { $0 == typed }
    }
  }
}
