/// Finds the word somebody probably meant.
package enum Nearest {
  /// The word that needs the fewest changes, if those are few for its length. Of equals, the first.
  ///
  /// Case does not count. At most a third of the letters may be wrong: what is further away is no
  /// slip of the finger, and a wild guess helps nobody.
  package static func word(to typed: String, in words: [String]) -> String? {
    let letters = Array(typed.lowercased())
    guard letters.count <= longest else { return nil }
    let most = letters.count == 2 ? 1 : letters.count / 3
    var best: (word: String, changes: Int)?
    for word in words {
      let other = Array(word.lowercased())
      guard abs(other.count - letters.count) <= most else { continue }
      let changes = changes(from: letters, to: other)
      if changes <= most, best.map({ changes < $0.changes }) ?? true { best = (word, changes) }
    }
    return best?.word
  }

  /// A longer word is no slip of the finger, and comparing it would cost its square.
  private static let longest = 64

  /// Letters added, left out, changed or swapped with their neighbour.
  private static func changes(from one: [Character], to other: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var line = [row + 1]
      for (column, wanted) in other.enumerated() {
        var least = min(last[column + 1] + 1, line[column] + 1)
        least = min(least, last[column] + (letter == wanted ? 0 : 1))
        let isSwapped =
          row > 0 && column > 0 && letter == other[column - 1] && one[row - 1] == wanted
        if isSwapped { least = min(least, before[column - 1] + 1) }
        line.append(least)
      }
      before = last
      last = line
    }
    return last.last ?? one.count
  }
}
