import Reports
import Testing

@testable import Desk

/// No word of a draft leaves the house with `--redact`.
@Suite("Redacted reports")
struct RedactTests {
  /// Invented, so that none of them stands in wording of ours.
  private static let words = [
    "Plimb", "Zanthor", "Krelwick", "Vexlomar", "Snorvelqux", "Grumbathorpe", "Dwimberly",
    "Trazzle", "5558123", "yollop", "wumbleford", "Skrandle", "Tolvenny", "Mabquistle", "Pexter",
    "48,317", "3704 0044", "Skweem", "Hamwick", "Thrumbold",
  ]

  private static let english = """
    ---
    platform: linkedin
    author: Quorvus Plimb
    ignore: fit/broetry (Zanthor wishes it)
    ack: guard-confidential (Krelwick agreed)
    ---
    We are thrilled to announce that Vexlomar is, as a leading provider of Snorvelqux, in \
    Grumbathorpe!

    "I am delighted," says Quorvus Plimb, CEO of Vexlomar. Perhaps we should possibly leverage \
    synergies at Dwimberly. XXX Trazzle [PLACEHOLDER]

    Like and repost if you agree! Call +49 170 5558123 or yollop@wumbleford.example. \
    https://wumbleford.example/Skrandle @Tolvenny #Mabquistle #Pexter #Mabquistle2 #Pexter2 #P3 #P4
    Our confidential revenue of 48,317. IBAN DE89 3704 0044 0532 0130 00. Thoughts?
    """

  private static let german = """
    Wir freuen uns sehr, bekannt geben zu dürfen, dass Vexlomar als einer der führenden Anbieter \
    von Snorvelqux in Grumbathorpe ist! „Ich bin stolz“, sagt Quorvus Plimb, CEO von Vexlomar. \
    Liken und teilen, wenn ihr zustimmt! Was meint ihr? #Mabquistle #Pexter #P1 #P2 #P3 #P4
    """

  private static let files: [String: String] = [
    "en.md": english, "de.md": german, "bad.md": "---\nplatform: Skweem\n---\nHamwick.",
    "worse.md": "---\nThrumbold Hamwick\n---\nHamwick.",
  ]

  private func run(_ words: String...) -> TestWorld.Result {
    TestWorld(Self.files).run((["check"] + words).map { Array($0.utf8) })
  }

  private func leaks(_ text: String) -> [String] { Self.words.filter { text.contains($0) } }

  @Test("no format tells any of them", arguments: Renderer.all.map(\.name), ["en", "de"])
  func formats(format: String, language: String) {
    let drafts = ["en.md", "de.md", "bad.md", "worse.md"]
    let words = ["check", "-f", format, "--all", "--ui-lang", language, "-v"] + drafts
    let world = TestWorld(Self.files)
    let open = world.run(words.map { Array($0.utf8) })
    let closed = world.run((words + ["--redact"]).map { Array($0.utf8) })
    #expect(!leaks(open.output).isEmpty)
    #expect(leaks(closed.output).isEmpty)
    #expect(leaks(closed.errors).isEmpty, "\(closed.errors)")
    #expect(closed.code == open.code)
    #expect(closed.output.contains("authenticity/announce-emotion"))
    #expect(!closed.output.contains("{words}"))
    for stock in ["thrilled", "freuen", "führenden", "repost"] {
      #expect(!closed.output.contains(stock), "\(stock)")
    }
  }

  @Test("nor does a file beside them, nor the pages for a voice or a narrow window")
  func elsewhere() {
    let reports = Renderer.all.flatMap { ["--report", "\($0.name)=\($0.name)"] }
    let words = ["check", "--redact", "en.md", "-f", "concise"] + reports
    let result = TestWorld(Self.files).run(words.map { Array($0.utf8) })
    #expect(result.saved.count == Renderer.all.count)
    for (name, text) in result.saved { #expect(leaks(text).isEmpty, "\(name)") }
    #expect(leaks(run("--redact", "--plain", "en.md").output).isEmpty)
    #expect(leaks(run("--redact", "--ascii", "--width", "40", "en.md").output).isEmpty)
    #expect(leaks(run("--redact", "--why", "full", "en.md").output).isEmpty)
  }

  @Test("places, ranks and fingerprints stay, so that a service can still follow a finding")
  func keeps() throws {
    let (open, closed) = (run("-f", "json", "en.md"), run("-f", "json", "--redact", "en.md"))
    for key in ["\"fingerprint\"", "\"offset\"", "\"line\"", "\"severity\"", "\"value\""] {
      let lines = { (text: String) in
        text.split(separator: "\n").filter { $0.contains(key) }.map { String($0) }
      }
      #expect(!lines(closed.output).isEmpty)
      #expect(lines(closed.output) == lines(open.output), "\(key)")
    }
  }

  @Test("nor does a stream")
  func stream() {
    var world = TestWorld()
    world.input = Array(
      """
      {"id": "7", "text": "We are thrilled to announce Vexlomar at Grumbathorpe, Dwimberly!"}
      {"id": "8", "text": "Hamwick" "Skweem"}
      {"id": "9", "text": "Hamwick", "platform": "Skweem"}

      """.utf8)
    let words = ["check", "--input", "ndjson", "--redact"].map { Array($0.utf8) }
    let result = world.run(words)
    #expect(result.output.split(separator: "\n").count == 3)
    #expect(leaks(result.output).isEmpty && leaks(result.errors).isEmpty, "\(result)")
  }
}
