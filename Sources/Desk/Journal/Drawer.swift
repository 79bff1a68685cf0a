import Reports

/// The folder of all journals: `$SOCIALCEO_STATE_DIR`, else `socialceo/drafts` below
/// `$XDG_STATE_HOME`, else below `~/.local/state`.
///
/// Source: XDG Base Directory Specification,
/// https://specifications.freedesktop.org/basedir-spec/latest/, read 2026-11-23.
struct Drawer: Sendable {
  let folder: World.Path
  let shelf: World.Shelf
  private let world: World

  /// `nil` where nothing can be kept: no home, or a world without a shelf.
  init?(in world: World) {
    guard let shelf = world.shelf, let folder = Self.folder(in: world) else { return nil }
    self.world = world
    self.shelf = shelf
    self.folder = Array(folder.utf8)
  }

  private static func folder(in world: World) -> String? {
    func absolute(_ name: String) -> String? {
      world.variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let own = absolute("SOCIALCEO_STATE_DIR") { return own + "/drafts" }
    if let state = absolute("XDG_STATE_HOME") { return state + "/socialceo/drafts" }
    return absolute("HOME").map { $0 + "/.local/state/socialceo/drafts" }
  }

  /// Newest first.
  var journals: [FoundJournal] {
    let ending = Array(".ndjson".utf8)
    let names = world.names(folder).filter {
      $0.count > ending.count && $0.suffix(7) == ending[...]
    }
    let found = names.compactMap { name -> FoundJournal? in
      let id = String(decoding: name.dropLast(ending.count), as: UTF8.self)
      guard let bytes = try? world.read(folder + Array("/".utf8) + name, JournalFile.limit) else {
        return nil
      }
      return FoundJournal(id: id, bytes)
    }
    return found.sorted { ($1.seconds, $1.id) < ($0.seconds, $0.id) }
  }

  func file(_ id: String) -> JournalFile { JournalFile(id: id, in: folder, on: shelf) }

  /// What nobody closed and nobody is writing; of one file where one is named.
  func leftovers(of file: String?) -> [Leftover] {
    journals.filter { !$0.isClosed && (file == nil || $0.file == file) }
      .compactMap { leftover(in: $0) }
  }

  /// One that is asked for by its name may be closed as well.
  func leftover(named id: String) -> Leftover? {
    journals.first { $0.id == id }.flatMap { leftover(in: $0) }
  }

  private func leftover(in journal: FoundJournal) -> Leftover? {
    guard !journal.text.isEmpty, !isHeld(journal) else { return nil }
    return Leftover(
      id: journal.id, moment: shelf.moment(journal.seconds), lines: journal.lines)
  }

  /// Whether a living process other than this one writes it.
  func isHeld(_ journal: FoundJournal) -> Bool {
    !journal.isClosed && journal.process != shelf.process() && shelf.isAlive(journal.process)
  }

  /// Takes away what was closed more than so many days ago.
  func tidy(olderThan days: Int = 30) {
    let now = shelf.now().seconds
    for journal in journals where journal.isClosed && now - journal.seconds > days * 86_400 {
      try? file(journal.id).remove()
    }
  }
}
