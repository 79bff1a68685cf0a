/// A pattern for file names below a folder: `*` within a name, `**` for any folders, `?` for one
/// character.
struct Glob: Hashable, Sendable {
  private let parts: [[Character]]

  /// `nil` when it is no such pattern: absolute, with empty names, brackets or braces, too long,
  /// or with so many `**` that nobody means it.
  init?(_ text: String) {
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    let isOdd = names.contains { name in
      name.isEmpty || name == "." || name == ".." || name.contains { "[]{}\\!".contains($0) }
        || (name.contains("**") && name != "**")
    }
    guard !isOdd, text.utf8.count <= 256, names.count(where: { $0 == "**" }) <= 4 else {
      return nil
    }
    parts = names.map(Array.init)
  }

  /// `path` with slashes, relative to the folder the pattern belongs to.
  ///
  /// Costs the length of the pattern times that of the path, never more.
  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    // reached[n]: the parts so far take exactly the first n names.
    var reached = [true] + names.map { _ in false }
    for part in parts {
      var next = names.indices.map { _ in false } + [false]
      if part == ["*", "*"] {
        guard let first = reached.firstIndex(of: true) else { return false }
        for place in first...names.count { next[place] = true }
      } else {
        for (place, name) in names.enumerated() where reached[place] {
          next[place + 1] = next[place + 1] || Self.matches(name, part)
        }
      }
      reached = next
    }
    return reached[names.count]
  }

  /// One name against one part; goes back only to the last `*`.
  private static func matches(_ name: [Character], _ part: [Character]) -> Bool {
    var (at, want) = (0, 0)
    var star: (at: Int, want: Int)?
    while at < name.count {
      if want < part.count, part[want] == "*" {
        star = (at, want)
        want += 1
      } else if want < part.count, part[want] == "?" || part[want] == name[at] {
        at += 1
        want += 1
      } else if let last = star {
        star = (last.at + 1, last.want)
        (at, want) = (last.at + 1, last.want + 1)
      } else {
        return false
      }
    }
    return part[want...].allSatisfy { $0 == "*" }
  }
}
