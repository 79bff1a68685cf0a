import Checks
import Foundation
import Prose
import Rulebook

@testable import Reports

extension Fixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program's own wording as it stands in `Rules/`, and made-up wording for made-up checks.
  static func phrasebook(_ language: Language = .en) throws -> Phrasebook {
    var entries: [String: [String: String]] = [:]
    for name in ["report", "verdict", "gate", "typography", "explain", "sources"] {
      entries["program/\(name)"] = try lines(of: "program/\(name)", in: language)
    }
    entries["program/evidence"] = language == .de ? germanEvidence : englishEvidence
    for (check, wording) in language == .de ? germanChecks : englishChecks {
      entries[check] = wording
    }
    return Phrasebook(language: language, entries: entries)
  }

  static func page(_ language: Language = .en, columns: Int = 80) throws -> Page {
    var page = Page(phrasebook: try phrasebook(language))
    page.columns = columns
    return page
  }

  static func lines(of file: String, in language: Language) throws -> [String: String] {
    let url = root.appending(path: "Rules/\(language.rawValue)/messages/\(file).txt")
    var entries: [String: String] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      guard !line.hasPrefix("#"), let colon = line.range(of: ": ") else { continue }
      entries[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
    }
    return entries
  }
}

extension Fixture {
  private static let englishEvidence = [
    "finding": "a fault that was found", "person": "somebody is named: {name}",
  ]
  private static let germanEvidence = [
    "finding": "ein Befund", "person": "jemand hat einen Namen: {name}",
  ]

  private static let englishChecks: [String: [String: String]] = [
    "authenticity/announce-emotion": [
      "title": "Announced emotion", "finding": "The feeling is announced before anything happens.",
      "why": "People follow a person, not a press office. A phrase that anyone could have written "
        + "hides the part only you can tell.",
      "next": "Say what you saw or felt yourself. Try to finish this sentence: “This morning in "
        + "Köln I …”", "question": "What did you see when the doors opened?",
    ],
    "stance/hedging": [
      "title": "Softened until it is gone", "finding": "{count|One softener|# softeners} in a row.",
      "why": "Nobody can agree or disagree with a “could”.",
      "next": "What exactly will you do, and by when?", "question": "What is decided?",
    ],
    "dialogue/open-question": [
      "title": "Nobody is asked", "finding": "Nothing in this post invites an answer.",
      "why": "People answer people who ask.",
      "next": "Ask the one thing you do not know, as the last line.",
      "question": "What would you really like to know from your readers?",
    ],
    "transparency/guard-names": [
      "title": "Does she know?", "finding": "The post names a person.",
      "why": "A name travels further than you think.", "next": "Ask her before it goes out.",
      "question": "Has Ines read this and said yes?",
    ],
    "human/faces": ["credit": "You name the people who did the work. Keep it."],
  ]

  private static let germanChecks: [String: [String: String]] = [
    "authenticity/announce-emotion": [
      "title": "Angekündigtes Gefühl", "finding": "Das Gefühl ist da, bevor etwas passiert ist.",
      "why": "Menschen folgen einem Menschen und keiner Pressestelle. Was alle so schreiben "
        + "könnten, verdeckt das, was nur du erzählen kannst.",
      "next": "Sag, was du selbst gesehen hast. Beginn mit: „Heute früh in Köln habe ich …“",
      "question": "Was hast du gesehen, als die Tore aufgingen?",
    ],
    "stance/hedging": [
      "title": "Weichgespült", "finding": "{count|Ein Weichmacher|# Weichmacher} hintereinander.",
      "why": "Einem „könnte“ kann niemand zustimmen und niemand widersprechen.",
      "next": "Was genau werdet ihr tun, und bis wann?", "question": "Was ist entschieden?",
    ],
    "dialogue/open-question": [
      "title": "Niemand wird gefragt",
      "finding": "Nichts in diesem Beitrag lädt zum Antworten ein.",
      "why": "Menschen antworten denen, die fragen.",
      "next": "Frag in der letzten Zeile nach dem einen, das du nicht weißt.",
      "question": "Was möchtest du von denen, die das lesen, wirklich wissen?",
    ],
    "transparency/guard-names": [
      "title": "Weiß Ines davon?", "finding": "Der Beitrag nennt einen Menschen beim Namen.",
      "why": "Ein Name reist weiter, als man denkt.", "next": "Frag sie, bevor es hinausgeht.",
      "question": "Hat Ines das gelesen und Ja gesagt?",
    ],
    "human/faces": ["credit": "Du nennst die Menschen, die es getan haben. Lass das so."],
  ]
}
