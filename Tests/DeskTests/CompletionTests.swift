import Rulebook
import Testing

@testable import Desk

/// What shells and `man` are told.
@Suite("Completions and the manual page")
struct CompletionTests {
  private let world = TestWorld()

  @Test("every command and every flag is in every script", arguments: Shell.allCases)
  func knowsAll(shell: Shell) {
    let text = world.run("completions", shell.rawValue).output
    for command in Command.all { #expect(text.contains(command.name), "\(command.name)") }
    for flag in Flag.all {
      let name = shell == .fish ? "-l \(flag.spelling.dropFirst(2))" : flag.spelling
      #expect(text.contains(name), "\(flag.name)")
    }
    #expect(text.contains("linkedin"))
  }

  @Test("an unknown shell is an error that names those there are")
  func refusesOthers() {
    let result = world.run("completions", "tcsh")
    #expect(result.code == 2)
    #expect(result.errors.contains("fish"))
  }

  @Test("the manual page has every command and flag, and no line that commands by accident")
  func manual() {
    for language in ["en", "de"] {
      let text = world.run("man", "--ui-lang", language).output
      for command in Command.all { #expect(text.contains(".SS \(command.name)\n")) }
      for flag in Flag.all {
        #expect(text.contains(ManualPage.escaped(flag.spelling)), "\(flag.name)")
      }
      let known = [".TH", ".SH", ".SS", ".TP", ".PP", ".B"]
      for line in text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(known.contains { line.hasPrefix($0) }, "\(line)")
      }
    }
  }
}
