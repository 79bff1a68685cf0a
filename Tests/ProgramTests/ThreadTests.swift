import Synchronization
import Testing

@testable import socialceo

/// Several processors at once.
@Suite("Threads")
struct ThreadTests {
  @Test("every number is worked on once, on one thread or on many", arguments: [0, 1, 2, 7])
  func worksOnEach(count: Int) {
    let seen = Mutex<[Int]>([])
    Threads.run(count) { number in seen.withLock { $0.append(number) } }
    #expect(seen.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test("a report is the same however many drafts are checked at the same time")
  func changesNoReport() throws {
    let folder = try Folder()
    defer { folder.remove() }
    for number in 1...12 {
      try folder.write(
        "Draft \(number): We are thrilled to announce \(number) new plants.", to: "\(number).md")
    }
    try folder.write("", to: "empty.md")
    let line = "\"$P\" check -p x -f concise -j"
    let alone = try Binary.shell("\(line) 1 .", in: folder.path)
    let together = try Binary.shell("\(line) 5 .", in: folder.path)
    #expect(alone.code == 2)
    #expect(alone.output.contains("12.md"))
    #expect(together.output == alone.output)
    #expect(together.errors == alone.errors)
  }
}
