import Rulebook
import Testing

@Suite("Archive of rules")
struct RuleArchiveTests {
  private static let archive = RuleArchive(
    files: ["b/c.txt", "a/b/c.txt", "b.txt", "a/b.txt", "b/a.txt"].map {
      .init(path: $0, text: Array("text of \($0)".utf8))
    })

  private static let embedded = RuleArchive(
    table: "a/b.txt\t2\na/c/ä.txt\t3\nb.txt\t0\nb/a.txt\t10\n", text: "12äx0123456789",
    digest: "sha256:x")

  @Test("finds files by path and by folder")
  func findsFiles() {
    #expect(Self.archive["b.txt"]?.text == Array("text of b.txt".utf8))
    #expect(Self.archive["b"] == nil)
    #expect(Self.archive["z"] == nil)
    #expect(Self.archive.files(under: "b/").map(\.path) == ["b/a.txt", "b/c.txt"])
    #expect(Self.archive.files(under: "a/b/").map(\.path) == ["a/b/c.txt"])
    #expect(Self.archive.files(under: "c/").isEmpty)
  }

  @Test("opens rules that are part of a program")
  func opensEmbedded() {
    #expect(Self.embedded.files.map(\.path) == ["a/b.txt", "a/c/ä.txt", "b.txt", "b/a.txt"])
    #expect(Self.embedded["a/b.txt"]?.text == Array("12".utf8))
    #expect(Self.embedded["a/c/ä.txt"]?.text == Array("äx".utf8))
    #expect(Self.embedded["b.txt"]?.text == [])
    #expect(Self.embedded["b/a.txt"]?.text == Array("0123456789".utf8))
    #expect(Self.embedded["a/c.txt"] == nil)
    #expect(Self.embedded.files(under: "a/").map(\.path) == ["a/b.txt", "a/c/ä.txt"])
    #expect(Self.embedded.digest == "sha256:x")
    #expect(Self.embedded.table.hasSuffix("\nb/a.txt\t10\n"))
  }

  @Test("has another digest for every other path, text and cut between them")
  func digests() {
    func digest(_ files: [String: String]) -> String {
      RuleArchive(files: files.map { .init(path: $0, text: Array($1.utf8)) }).digest
    }
    let all = [
      digest([:]), digest(["a": "b"]), digest(["a": "c"]), digest(["b": "b"]),
      digest(["a": "b", "c": ""]), digest(["a": "", "c": "b"]),
    ]
    #expect(Set(all).count == all.count)
    #expect(digest(["a": "b", "c": "d"]) == digest(["c": "d", "a": "b"]))
    #expect(all.allSatisfy { $0.hasPrefix("sha256:") && $0.count == 71 })
  }
}
