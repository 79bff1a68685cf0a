import Foundation
import Prose
import Rulebook
import Testing

/// The research beside the checkout holds a slow matcher of the same language, made of regular
/// expressions; both must agree wherever the language was not sharpened on purpose.
@Suite("Reference matcher")
struct ReferenceTests {
  private struct Question: Codable {
    let pattern: String
    let text: String
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/lexicons")

  private static var isHere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "build.py").path)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
  }

  private static let english = (
    patterns: [
      "leverag*", "at the end of the day", "comment (yes|no|below)", "share ~3 friends",
      "^ thoughts ?", "not (just|only)? (about)? ~6 , but", "hall #", "bis 20#", "full stop $",
      "best in class", "sorry if", "(our|the)? great team", "who's in ?", "[name]", "xx%",
      "don't give up", "mr. =* (says|said)", "one in (two|three|#)", "h/t",
    ],
    texts: [
      "We leverage synergies.", "At the end of the day, we won.", "Comment BELOW, please.",
      "Share it with all friends.", "Share it. Friends matter.", "Thoughts?", "Any thoughts?",
      "It is not just money , but trust.", "We met in hall 3.", "This is it, full stop.",
      "A full stop matters.", "A best-in-class team.", "Sorry, if so.", "Sorry. If so.",
      "Our great team did it.", "Who’s in?", "Hi [NAME]!", "Up by XX% now.", "Don’t give up.",
      "Then Mr. Tarr says no.", "One in 4 is late.", "h/t to Ola.", "A photoleverage.",
    ]
  )

  private static let german = (
    patterns: [
      "ökosystem*", "wie sehen =Sie das", "ich habe ~5 (gelernt|gesehen)", "punkt $",
      "^ was meint ihr ?", "schreibt es (gern*)? in die kommentare", "großartig*",
      "freu* (mich|uns) ~3 (mitteilen|ankündigen) zu (dürfen|können)", "z. b.", "bis 20#",
      "(unser|unsere) (team|mannschaft)", "um # uhr", "frau (dr.)? =* (sagt|sagte)",
    ],
    texts: [
      "Unsere Ökosysteme wachsen.", "Das Ökosystem.", "Wie sehen Sie das?", "wie sehen sie das?",
      "Ich habe im Werk viel gelernt.", "So ist das, Punkt.", "Der Punkt ist klar.",
      "Was meint ihr?", "Ach, was meint ihr?", "Schreibt es gerne in die Kommentare!",
      "Ein GROSSARTIGES Jahr.", "Wir freuen uns, heute mitteilen zu dürfen.",
      "Das gilt z. B. hier.",
      "Bis 2030 sind es mehr.", "Unsere Mannschaft hält.", "Um 7 Uhr war Schluss.",
      "Frau Dr. Tarr sagt nein.", "Eine Frau aber sagt nein.",
    ]
  )

  @Test("agrees with the slow matcher", .enabled(if: isHere, "needs ../shared and python3"))
  func agreement() throws {
    for (language, table) in [(Language.en, Self.english), (.de, Self.german)] {
      let questions = table.patterns.flatMap { pattern in
        table.texts.map { Question(pattern: pattern, text: $0) }
      }
      let answers = try Self.ask(questions)
      try #require(answers.count == questions.count)
      for (question, answer) in zip(questions, answers) {
        let found = try finds(question, language)
        #expect(found == (answer == "1"), "\(question.pattern) in \(question.text)")
      }
    }
  }

  private func finds(_ question: Question, _ language: Language) throws -> Bool {
    let pattern = question.pattern.hasPrefix("[") ? "\\" + question.pattern : question.pattern
    let matcher = try Matcher(
      patterns: Array(pattern.utf8), path: "test.txt", lexicon: "test/list", languages: [language])
    return !matcher.matches(in: try reading(question.text, language)).of("test/list").isEmpty
  }

  private static func ask(_ questions: [Question]) throws -> [Substring] {
    let script = """
      import sys, json; sys.dont_write_bytecode = True; sys.path.insert(0, sys.argv[1])
      import build
      for q in json.load(sys.stdin):
          print(1 if build.compile_pat(q["pattern"]).search(build.norm(q["text"])) else 0)
      """
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-c", script, folder.path]
    let (input, output) = (Pipe(), Pipe())
    python.standardInput = input
    python.standardOutput = output
    try python.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(questions))
    try input.fileHandleForWriting.close()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
  }
}
