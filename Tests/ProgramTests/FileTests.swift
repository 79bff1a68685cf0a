import Desk
import Foundation
import Testing

@testable import socialceo

/// Files on a real disk.
@Suite("Files")
struct FileTests {
  private let world = World.live

  @Test("a file is read whole, up to the limit and not beyond")
  func readsToTheLimit() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("12345", to: "a.md")
    #expect(try world.read(folder.bytes("a.md"), 5) == Array("12345".utf8))
    #expect(throws: World.Fault.tooLarge(size: 5, limit: 4)) {
      try world.read(folder.bytes("a.md"), 4)
    }
  }

  @Test("what is no file is named as what it is")
  func namesWhatIsNoFile() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.link("loop", to: "loop")
    #expect(throws: World.Fault.isFolder) { try world.read(folder.bytes(""), 9) }
    #expect(throws: World.Fault.notFound) { try world.read(folder.bytes("none"), 9) }
    #expect(throws: World.Fault.loop) { try world.read(folder.bytes("loop"), 9) }
    #expect(throws: World.Fault.notRegular) { try world.read(Array("/dev/zero".utf8), 9) }
    #expect(throws: World.Fault.notFound) { try world.read([], 9) }
    #expect(throws: World.Fault.notFound) { try world.read([0x61, 0, 0x62], 9) }
  }

  @Test("the real path has no link and no way back in it")
  func findsTheRealPath() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.makeFolder("a/b")
    try folder.write("x", to: "a/real.md")
    try folder.link("a/b/link.md", to: "../real.md")
    let real = try #require(world.realPath(folder.bytes("a/real.md")))
    #expect(world.realPath(folder.bytes("a/b/../b/link.md")) == real)
    #expect(world.realPath(folder.bytes("none")) == nil)
    #expect(world.realPath([0x61, 0]) == nil)
  }

  @Test("a walk is sorted by bytes, skips hidden files and follows no link")
  func walksInOrder() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.makeFolder("b.md")
    try folder.makeFolder(".git")
    for name in ["z.md", "a.md", "Z.md", ".hidden.md", "b.md/x.txt", "ä.md", ".git/a.md"] {
      try folder.write("x", to: name)
    }
    try folder.link("circle", to: ".")
    try folder.link("link.md", to: "a.md")
    let found = try world.walk(folder.bytes(""))
    #expect(found.hidden == [folder.bytes(".hidden.md")])
    let names = ["Z.md", "a.md", "b.md/x.txt", "z.md", "ä.md"]
    #expect(found.files == names.map { folder.bytes($0) })
    #expect(found.links == [folder.bytes("circle"), folder.bytes("link.md")])
    #expect(found.closed.isEmpty)
  }

  @Test("saving keeps mode and symbolic link and leaves nothing behind")
  func savingKeepsModeAndLink() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("old", to: "real.md")
    try folder.link("link.md", to: "real.md")
    let mode = NSNumber(value: 0o640)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.path("real.md"))
    try world.save(Array("new".utf8), folder.bytes("link.md"))
    #expect(try folder.text(of: "real.md") == "new")
    #expect(try folder.mode(of: "real.md") == 0o640)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.path("link.md"))
    #expect(target == "real.md")
    #expect(try folder.names() == ["link.md", "real.md"])
  }

  @Test("saving keeps the other names of a file")
  func savingKeepsHardLinks() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("a longer old text", to: "one.md")
    try FileManager.default.linkItem(atPath: folder.path("one.md"), toPath: folder.path("two.md"))
    try world.save(Array("new".utf8), folder.bytes("one.md"))
    #expect(try folder.text(of: "two.md") == "new")
    #expect(try folder.names() == ["one.md", "two.md"])
  }

  @Test("a new file is private, and nothing but a file is replaced")
  func savingIsCareful() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try world.save(Array("new".utf8), folder.bytes("new.md"))
    #expect(try folder.mode(of: "new.md") == 0o600)
    try folder.link("nowhere", to: "gone")
    #expect(throws: World.Fault.isFolder) { try world.save([], folder.bytes("")) }
    #expect(throws: World.Fault.notFound) { try world.save([], folder.bytes("no/such")) }
    #expect(throws: World.Fault.notFound) { try world.save([], folder.bytes("nowhere")) }
    #expect(throws: World.Fault.notRegular) { try world.save([], Array("/dev/full".utf8)) }
    #expect(try folder.names() == ["new.md", "nowhere"])
  }
}
