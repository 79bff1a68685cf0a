import Testing

/// What the house style asks of every source file.
@Suite("Source files")
struct SourceTests {
  private let sources: [Repository.File]
  private let tests: [Repository.File]

  init() throws {
    sources = try Repository.files(in: "Sources", ending: ".swift")
    tests = try Repository.files(in: "Tests", ending: ".swift")
  }

  @Test("there are sources to look at")
  func foundSources() {
    #expect(sources.count > 30)
    #expect(tests.count > 5)
  }

  @Test("no file is longer than 200 lines")
  func filesAreShort() {
    for file in sources + tests {
      #expect(file.lines.count <= 200, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("no check is longer than 80 lines")
  func checksAreShort() {
    for file in sources where file.module == "Checks" && file.text.contains("= Check(\n") {
      #expect(file.lines.count <= 80, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("modules import only to the left")
  func importsPointLeft() {
    let line = ["Prose", "Rulebook", "Checks", "Reports", "Desk", "socialceo"]
    for file in sources {
      guard let place = line.firstIndex(of: file.module) else { continue }
      for name in imports(of: file) {
        guard let imported = line.firstIndex(of: name) else { continue }
        #expect(imported < place, "\(file.path) imports \(name)")
      }
    }
  }

  @Test("only the program itself touches the system")
  func onlyTheProgramIsImpure() {
    let river = ["Prose", "Rulebook", "Checks", "Reports", "Desk"]
    let system = ["Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch"]
    for file in sources where river.contains(file.module) {
      for name in imports(of: file) {
        #expect(!system.contains(name), "\(file.path) imports \(name)")
      }
    }
    for file in sources where file.module == "socialceo" {
      #expect(!imports(of: file).contains { $0.hasPrefix("Foundation") }, "\(file.path)")
    }
  }

  @Test("nothing banned is used")
  func nothingBanned() {
    let buildTools = ["RulePress", "EmbedRules", "Calibrate"]
    let banned = [
      " print(", " debugPrint(", " dump(", " readLine(", "NSRegularExpression", "Regex<",
      "try!", "@unchecked", "fatalError(", "nonisolated(unsafe)", "wholeMatch(", "firstMatch(",
    ]
    for file in sources where !buildTools.contains(file.module) {
      for (index, line) in file.lines.enumerated() where !isComment(line) {
        for word in banned {
          #expect(!(" " + line).contains(word), "\(file.path):\(index + 1) uses \(word)")
        }
      }
    }
  }

  @Test("nothing is public and nothing is a class")
  func accessIsNarrow() {
    for file in sources {
      for (index, line) in file.lines.enumerated() where !isComment(line) {
        let words = line.split { !$0.isLetter && $0 != "_" }
        #expect(words.first != "public", "\(file.path):\(index + 1)")
        let isClass = words.contains("class") && line.contains("{") && !line.contains("\"")
        #expect(!isClass, "\(file.path):\(index + 1) declares a class")
      }
    }
  }

  @Test("no comment leaves work behind")
  func noWorkLeftBehind() {
    for file in sources + tests where !file.path.hasSuffix("SourceTests.swift") {
      for (index, line) in file.lines.enumerated() {
        let isNote = line.contains("TODO") || line.contains("FIXME") || line.contains("XXX:")
        #expect(!isNote, "\(file.path):\(index + 1)")
      }
    }
  }

  private func imports(of file: Repository.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword <= 2 else { return nil }
      return words.last.map(String.init)
    }
  }

  private func isComment(_ line: Substring) -> Bool {
    line.drop { $0 == " " }.hasPrefix("//")
  }
}
