import Foundation
import Prose
import Testing

@testable import Desk

/// What the program says is worded in every language, and nothing is worded in vain.
@Suite("Messages")
struct MessageTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The keys of one file of wording.
  private func keys(_ file: String, _ language: Language) throws -> Set<String> {
    let path = "Rules/\(language.rawValue)/messages/program/\(file).txt"
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return Set(lines.compactMap { $0.split(separator: ":").first.map(String.init) })
  }

  private func codes() throws -> Set<String> {
    let folder = Self.root.appending(path: "Sources/Desk")
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var codes: Set<String> = []
    for case let url as URL in walk ?? .init() where url.pathExtension == "swift" {
      for word in try String(contentsOf: url, encoding: .utf8).split(separator: "\"") {
        let isCode = word.count == 4 && (word.first == "E" || word.first == "N")
        if isCode, word.dropFirst().allSatisfy(\.isNumber) { codes.insert(word.lowercased()) }
      }
    }
    return codes
  }

  @Test("every code has a sentence in every language", arguments: Language.allCases)
  func everyCodeIsWorded(language: Language) throws {
    let keys = try keys("errors", language).union(keys("notes", language))
    let codes = try codes()
    #expect(codes.count > 40)
    #expect(codes.subtracting(keys).isEmpty)
    let worded = Set(keys.map { String($0.prefix(4)) }).filter { $0.last?.isNumber == true }
    #expect(worded.subtracting(codes).isEmpty, "worded in vain")
  }

  @Test(
    "the languages have the same keys", arguments: ["errors", "notes", "usage", "help", "faults"])
  func sameKeys(file: String) throws {
    #expect(try keys(file, .en) == keys(file, .de))
  }

  @Test(
    "what the machine refuses is said in the language of the page",
    arguments: [
      (World.Fault.notFound, "so eine Datei gibt es nicht", "there is no such file"),
      (.notAllowed, "der Zugriff ist nicht erlaubt", "access is not allowed"),
      (.isFolder, "das ist ein Ordner", "it is a folder"),
      (.notRegular, "das ist keine gewöhnliche Datei", "it is not a regular file"),
      (.tooLarge(size: 9, limit: 5), "das ist zu groß", "it is too large"),
      (.changed, "inzwischen hat sich die Datei geändert", "it was changed meanwhile"),
      (.closed, "der Weg dorthin ist geschlossen", "the way there is closed"),
      (.brokenPipe, "niemand liest mehr mit", "nobody reads any more"),
      (.noSpace, "kein Platz mehr", "no space left"),
      (.loop, "die Verweise führen im Kreis", "the links lead in a circle"),
      (.nameTooLong, "der Name ist zu lang", "the name is too long"),
      (
        .other(code: 5, text: "Input/output error"),
        "das System antwortet „Input/output error“ (Fehler 5)",
        "the system answered “Input/output error” (error 5)"
      ),
    ])
  func reasons(fault: World.Fault, german: String, english: String) {
    var world = TestWorld(["a.md": Fixture.post])
    world.faults["house.json5"] = fault
    for (language, reason) in [("de", german), ("en", english)] {
      let result = world.run(
        "check", "a.md", "--config", "house.json5", "-p", "x", "--ui-lang", language)
      #expect(result.errors.contains(": \(reason) (E301)"), "\(result.errors)")
    }
  }

  @Test("every command and flag is explained in every language", arguments: Language.allCases)
  func everythingIsExplained(language: Language) throws {
    let keys = try keys("usage", language)
    for command in Command.all { #expect(keys.contains("command.\(command.name)")) }
    for flag in Flag.all {
      #expect(keys.contains("flag.\(flag.name)"), "\(flag.name)")
      #expect(flag.takes == nil || keys.contains("value.\(flag.name)"), "\(flag.name)")
    }
  }

  @Test("flags have names of their own, and belong to commands that exist")
  func flagsAreSound() {
    let commands = Set(Command.all.map(\.name))
    for command in Command.all {
      let own = Flag.all.filter { $0.belongs(to: command.name) }
      #expect(Set(own.map(\.name)).count == own.count)
      let letters = own.compactMap(\.letter)
      #expect(Set(letters).count == letters.count)
    }
    for flag in Flag.all {
      #expect(commands.isSuperset(of: flag.commands), "\(flag.name)")
      let namesakes = Flag.all.filter { $0.name == flag.name }
      // The parser must know whether a value follows before it knows the command.
      #expect(namesakes.allSatisfy { ($0.takes == nil) == (flag.takes == nil) })
    }
  }

  @Test("a code means one thing: an error, or a note", arguments: Language.allCases)
  func codesAreOneThing(language: Language) throws {
    let codes = [try keys("errors", language), try keys("notes", language)].map { keys in
      Set(keys.map { $0.prefix(4) }.filter { $0.last?.isNumber == true })
    }
    #expect(codes.allSatisfy { $0.count > 10 })
    #expect(codes[0].intersection(codes[1]).isEmpty)
  }
}
