import Reports

/// Writes down each step of a session, and says once when that is no longer possible.
struct Keeper: Sendable {
  /// `nil`: nothing is kept, because nobody wants it or nothing can be.
  private(set) var file: JournalFile?
  private(set) var fault: World.Fault?

  static let nowhere = Keeper()

  private init() {}

  /// Makes the folder when there is none.
  init(in drawer: Drawer) {
    do throws(World.Fault) {
      try drawer.shelf.makeFolder(drawer.folder)
      file = .begun(in: drawer.folder, on: drawer.shelf)
    } catch {
      fault = error
    }
  }

  var isKeeping: Bool { file != nil }

  mutating func keep(_ line: JournalLine) {
    guard let file else { return }
    do throws(World.Fault) {
      try file.append(line)
    } catch {
      self.file = nil
      fault = error
    }
  }
}
