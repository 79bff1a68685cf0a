import Prose

/// What one text has and another has not, by sentences, with the neighbours that stay.
package struct Difference: Sendable {
  package enum Kind: Sendable {
    case taken, given
    /// Beside a change, to show where it is.
    case kept
    /// Something that stays is left out.
    case gap
  }

  package struct Line: Hashable, Sendable {
    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// In the order of the text; what goes stands before what comes.
  let lines: [Line]

  /// Quadratic in the number of sentences that differ; a long middle is taken as a whole.
  init(from old: [String], to new: [String]) {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    let start = old.prefix(head).map { Line(.kept, $0) }
    let end = old.suffix(tail).map { Line(.kept, $0) }
    let old = Array(old.dropFirst(head).dropLast(tail))
    let new = Array(new.dropFirst(head).dropLast(tail))
    let middle =
      old.count * new.count <= 40_000
      ? Self.merged(old, new) : old.map { Line(.taken, $0) } + new.map { Line(.given, $0) }
    lines = Self.shortened(start + middle + end)
  }

  /// Both along a longest common sequence.
  private static func merged(_ old: [String], _ new: [String]) -> [Line] {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        lines.append(Line(.kept, old[i]))
        (i, j) = (i + 1, j + 1)
      } else if i < old.count, j >= new.count || lengths[i + 1][j] >= lengths[i][j + 1] {
        lines.append(Line(.taken, old[i]))
        i += 1
      } else {
        lines.append(Line(.given, new[j]))
        j += 1
      }
    }
    return lines
  }

  /// Of what stays only the next neighbours of a change.
  private static func shortened(_ lines: [Line]) -> [Line] {
    var shortened: [Line] = []
    for (index, line) in lines.enumerated() {
      let isBeside = lines[max(0, index - 1)..<min(lines.count, index + 2)]
        .contains { $0.kind != .kept }
      if isBeside {
        shortened.append(line)
      } else if let last = shortened.last, last.kind != .gap {
        shortened.append(Line(.gap, ""))
      }
    }
    if shortened.last?.kind == .gap { shortened.removeLast() }
    return shortened
  }
}

extension Reading {
  /// What a reader takes for one piece each: sentences, with the tags and links beside them.
  var pieces: [String] { sentences.map { text($0) } }
}
