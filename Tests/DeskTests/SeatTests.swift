import Prose
import Reports
import Synchronization
import Testing

@testable import Desk

/// The whole command with a person at a terminal: what is kept, what is not, and what it costs.
@Suite("Draft at a terminal")
struct SeatTests {
  private static let post = "Like and repost if you agree, dear bakers of Graz!"
  private static let answer = "Who bakes at night, and what does it cost you?"
  private static let words = ["post.md", "-p", "x", "-l", "en", "--ui-lang", "en"]
  private static let answers = ["bakers", "", "y", answer, "y"]

  private func run(
    _ seat: Seat, _ lines: [String], _ more: String..., process: Int32 = 7
  ) -> TestWorld.Result {
    let inputs = lines.map { World.Terminal.Input.bytes(Array(($0 + "\r").utf8)) }
    return seat.run(Self.words + more, inputs, process)
  }

  @Test("every step is kept, and the journal is closed once the file is saved")
  func keeps() {
    let seat = Seat(["post.md": Self.post])
    let result = run(seat, Self.answers + ["", "s", "y"])
    #expect(result.code == ExitCode.passed, "\(result.errors)")
    #expect(result.saved["post.md"]?.contains(Self.answer) == true)
    #expect(seat.shelf.text.contains(Self.answer))
    #expect(seat.shelf.text.contains("\"op\":\"close\""))
    #expect(seat.shelf.text.contains("\"key\":\"/post.md\""), "named wherever it was started")
  }

  @Test("without a journal nothing is kept, nothing is promised, and the text is shown at the end")
  func keepsNothing() {
    let seat = Seat(["post.md": Self.post])
    let result = run(seat, Self.answers + ["", "q", "x"], "--no-journal")
    #expect(seat.shelf.files.withLock { $0.isEmpty })
    #expect(!result.errors.contains("Nothing gets lost"))
    #expect(!result.errors.contains("keep as draft"), "there is nowhere to keep it")
    let left = seat.run(
      Self.words + ["--no-journal"],
      Self.answers.map { .bytes(Array(($0 + "\r").utf8)) } + [.interrupt, .interrupt], 7)
    #expect(left.code == 130)
    let last = left.errors.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last.contains(Self.answer), "\(left.errors)")
  }

  @Test("where nothing can be kept it is said once, and the session goes on to the saved file")
  func cannotKeep() {
    let seat = Seat(["post.md": Self.post])
    seat.shelf.fault.withLock { $0 = .notAllowed }
    let result = run(seat, Self.answers + ["", "s", "y"])
    #expect(result.code == ExitCode.passed)
    #expect(result.saved["post.md"]?.contains(Self.answer) == true)
    #expect(result.errors.components(of: "(E601)") == 1, "\(result.errors)")
    #expect(!result.errors.contains("Nothing gets lost"))
  }

  @Test("what was left comes back by --recover, by its name or as the latest")
  func recovers() throws {
    let seat = Seat(["post.md": Self.post])
    for name in ["latest", "20261127T185500Z-0a1b2c37"] {
      seat.shelf.files.withLock { $0 = [:] }
      let left = run(seat, Self.answers)
      #expect(left.code == 129, "the terminal is gone")
      let again = run(seat, ["u"], "--recover", name, process: 8)
      #expect(again.errors.contains("cut short today at 14:02"), "\(again.errors)")
      #expect(again.errors.contains(Self.answer))
    }
    let none = run(seat, [], "--recover", "nothing", process: 8)
    #expect(none.code == ExitCode.broken)
    #expect(none.errors.contains("(E610)"))
    let fresh = run(seat, [], "--fresh", process: 9)
    #expect(!fresh.errors.contains("cut short"))
  }

  @Test("two sessions on one file: the second works on a copy, or leaves")
  func holds() {
    let seat = Seat(["post.md": Self.post, "sub/post.md": Self.post])
    _ = run(seat, Self.answers)
    seat.shelf.alive.withLock { _ = $0.insert(7) }
    let second = run(seat, ["q"], process: 8)
    #expect(second.errors.contains("open since 14:02 (process 7)"), "\(second.errors)")
    #expect(second.code == ExitCode.failed)
    let copy = run(seat, ["r"] + Self.answers + ["", "s", "n", "copy.md"], process: 8)
    #expect(copy.saved["post.md"] == nil)
    #expect(copy.saved["copy.md"]?.contains(Self.answer) == true, "\(copy.errors)")
  }

  @Test("below 40 columns there are plain lines that fit, and a word about it")
  func narrow() {
    let seat = Seat(["post.md": Self.post], columns: 30)
    let result = run(seat, Self.answers + ["", "2"])
    #expect(result.errors.components(of: "(N602)") == 1, "\(result.errors)")
    let lines = result.errors.split(separator: "\n").drop { !$0.hasPrefix("Question 1") }
    #expect(!lines.isEmpty)
    for line in lines { #expect(Cells.count(of: String(line)) <= 30, "\(line)") }
  }

  @Test("a paste nobody marked is one text, also when a read ends inside a character")
  func pastesInPieces() {
    let seat = Seat()
    let text = String(repeating: "Größe 🚀 und mehr.\n.\n/quit\n", count: 8)
    let bytes = Array(text.utf8)
    let pieces = [bytes[..<67], bytes[67..<133], bytes[133...]].map { Array($0) }
    let before = ["w", "", ""].map { World.Terminal.Input.bytes(Array(($0 + "\r").utf8)) }
    let inputs = before + pieces.map { .bytes($0) } + [.nothing, .bytes(Array(".\r".utf8))]
    let result = seat.run(["-p", "linkedin", "-l", "de", "--ui-lang", "en"], inputs, 7)
    #expect(result.code == 129)
    let whole = text.dropLast().split(separator: "\n").joined(separator: "\\n")
    #expect(seat.shelf.text.contains(whole), "\(seat.shelf.text)")
  }

  @Test("a page for a voice gets words and nothing that moves a cursor")
  func plain() {
    let seat = Seat(["post.md": Self.post])
    let words = ["bakers", "", "yes", Self.answer, "why", "answer again", Self.answer, "keep"]
    let result = run(seat, words + ["", "view", "save", "no"], "--plain")
    #expect(result.code == ExitCode.passed, "\(result.errors)")
    for bytes in [Array(result.errors.utf8), seat.drawn] {
      #expect(!bytes.contains(0x1B))
      #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x08 })
    }
  }

  @Test("a printed post brings nothing that a terminal would obey")
  func printsSafely() {
    let seat = Seat(["post.md": "Red \u{1B}[31malert, dear bakers of Graz!"])
    let result = run(seat, ["bakers", "", "/print"])
    #expect(result.output == "Red ‹U+001B›[31malert, dear bakers of Graz!\n")
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
