import Testing

/// The program against a real system: streams that are closed or full, names that are no text.
@Suite("Program", .enabled(if: Binary.isHere, "needs the built program beside the tests"))
struct BinaryTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("I was wrong about the roster. What would you change?", to: "a.md")
  }

  /// Runs a line of shell beside the draft "a.md".
  private func shell(_ line: String) throws -> Binary.Result {
    defer { folder.remove() }
    return try Binary.shell(line, in: folder.path)
  }

  @Test("a full device is an error on standard error")
  func fullDevice() throws {
    let result = try shell("\"$P\" help > /dev/full")
    #expect(result.code == 2)
    #expect(result.errors.contains("(E508)"))
  }

  @Test("a closed standard output is an error, and no file gets its place")
  func closedOutput() throws {
    let result = try shell("\"$P\" help >&-; echo $?; cat a.md")
    #expect(result.errors.contains("(E509)"))
    #expect(result.output == "2\nI was wrong about the roster. What would you change?")
  }

  @Test("with all streams closed a missing draft is still exit 2")
  func allClosed() throws {
    let result = try shell("\"$P\" check none.md <&- >&- 2>&-")
    #expect(result.code == 2)
  }

  @Test("closed standard error does not change the answer")
  func closedErrors() throws {
    #expect(try shell("\"$P\" version 2>&-").output == "socialceo 0.1.0\n")
  }

  @Test("a closed standard input is named")
  func closedInput() throws {
    let result = try shell("\"$P\" check - <&-")
    #expect(result.code == 2)
    #expect(result.errors.contains("(E225)"))
  }

  @Test("standard input that is a folder is an error")
  func folderAsInput() throws {
    let result = try shell("\"$P\" check - < .")
    #expect(result.code == 2)
    #expect(result.errors.contains("(E202)"))
  }

  @Test(
    "a reader that goes away ends the program as any filter ends",
    arguments: ["", "trap '' PIPE; "])
  func brokenPipe(before: String) throws {
    // The reader closes the pipe before it lets the program begin.
    let reader = "(exec <&-; echo > begin)"
    let result = try shell(
      "mkfifo begin; \(before)(cat begin > /dev/null; \"$P\" help; echo $? >&2) | \(reader)")
    #expect(result.errors == "141\n")
  }

  @Test("a name that is not UTF-8 is found, and shown so that it can be told")
  func strangeName() throws {
    let result = try shell("n=$(printf 'no\\344ne.md'); \"$P\" check \"$n\"")
    #expect(result.code == 2)
    #expect(result.errors.contains("no\\xe4ne.md"))
  }

  @Test("a device is no draft, and a pipe with a name is")
  func devices() throws {
    let writer = "mkfifo p; { cat a.md > p 2> /dev/null & }; "
    let result = try shell("\(writer)\"$P\" check p /dev/zero -q; kill $! 2> /dev/null")
    #expect(result.errors.contains("'/dev/zero'"))
    #expect(!result.errors.contains("'p'"))
  }

  @Test("a name with control characters cannot speak to the terminal")
  func namesAreHarmless() throws {
    let result = try shell("n=$(printf 'a\\033[2Jb'); \"$P\" check \"$n\"")
    #expect(!result.errors.contains("\u{1B}"))
    #expect(result.code == 2)
  }
}
