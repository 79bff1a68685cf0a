import Prose

/// What one text has and another has not, by sentences.
struct Difference {
  let before: [String]
  let after: [String]

  /// Quadratic in the number of sentences that differ; a long middle is taken as a whole.
  init(from old: [String], to new: [String]) {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    let old = Array(old.dropFirst(head).dropLast(tail))
    let new = Array(new.dropFirst(head).dropLast(tail))
    guard old.count * new.count <= 40_000 else {
      (before, after) = (old, new)
      return
    }
    let common = Self.common(old, new)
    before = old.enumerated().filter { !common.old.contains($0.offset) }.map(\.element)
    after = new.enumerated().filter { !common.new.contains($0.offset) }.map(\.element)
  }

  /// The places of a longest common sequence.
  private static func common(_ old: [String], _ new: [String]) -> (old: Set<Int>, new: Set<Int>) {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var common: (old: Set<Int>, new: Set<Int>) = ([], [])
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      if old[i] == new[j] {
        common.old.insert(i)
        common.new.insert(j)
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}

extension Reading {
  /// What a reader takes for one piece each: sentences, with the tags and links beside them.
  var pieces: [String] { sentences.map { text($0) } }
}
