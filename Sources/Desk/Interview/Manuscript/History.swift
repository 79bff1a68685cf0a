/// Every state the file was in, with what brought it there; nothing is ever thrown away.
struct History: Hashable, Sendable {
  struct Version: Hashable, Sendable {
    let manuscript: Manuscript
    /// The check that asked, or "start", "draft", "editor".
    let cause: String
  }

  private(set) var versions: [Version]
  private(set) var place = 0

  init(_ manuscript: Manuscript) { versions = [Version(manuscript: manuscript, cause: "start")] }

  var current: Manuscript { versions[place].manuscript }
  var first: Manuscript { versions[0].manuscript }

  /// What was undone before is forgotten by a new step, as everywhere.
  mutating func add(_ manuscript: Manuscript, cause: String) {
    guard manuscript != current else { return }
    versions = Array(versions[...place]) + [Version(manuscript: manuscript, cause: cause)]
    place += 1
  }

  /// The cause of the step that was taken back; `nil` when there is none.
  mutating func undo() -> String? {
    guard place > 0 else { return nil }
    place -= 1
    return versions[place + 1].cause
  }

  /// Whether there was a step to take again.
  mutating func redo() -> Bool {
    guard place + 1 < versions.count else { return false }
    place += 1
    return true
  }

  /// Goes back to a version as a step of its own, counted from 1.
  mutating func restore(_ number: Int) -> Bool {
    guard versions.indices.contains(number - 1) else { return false }
    add(versions[number - 1].manuscript, cause: versions[number - 1].cause)
    return true
  }
}
