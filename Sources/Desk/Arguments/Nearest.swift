/// Finds the word somebody probably meant.
enum Nearest {
  /// The word that needs the fewest changes, if those are few for its length. Of equals, the first.
  static func word(to typed: String, in words: [String]) -> String? {
    let typed = Array(typed.lowercased())
    guard !typed.isEmpty, typed.count <= longest else { return nil }
    let most = typed.count <= 3 ? 1 : max(2, typed.count / 4)
    let ranked = words.map { (word: $0, changes: changes(from: typed, to: Array($0))) }
    let best = ranked.min { $0.changes < $1.changes }
    return best.flatMap { $0.changes <= most ? $0.word : nil }
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
