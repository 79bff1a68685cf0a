/// One line that somebody types: keys in, text out. It knows no terminal.
///
/// Everything moves and deletes by characters as people see them: "ä", a flag, a family.
struct LineEditor: Hashable, Sendable {
  enum Outcome: Hashable, Sendable {
    case unchanged, changed
    case finished
    /// Ctrl-D on an empty line.
    case ended
    case editorWanted
  }

  private(set) var characters: [Character]
  /// Before which character the cursor stands.
  private(set) var cursor: Int
  private var cut: [Character] = []
  private let history: [String]
  /// Where in the history; its count is the line that was begun here.
  private var place: Int
  private var begun: [Character] = []

  /// `history` of earlier answers, oldest first.
  init(_ text: String = "", history: [String] = []) {
    characters = Array(text)
    cursor = characters.count
    self.history = history
    place = history.count
  }

  var text: String { String(characters) }

  mutating func take(_ key: KeyPress) -> Outcome {
    switch key {
    case .text(let text), .paste(let text): insert(text)
    case .newLine: insert("\n")
    case .enter: return .finished
    case .endOfInput: return characters.isEmpty ? .ended : .unchanged
    case .editor: return .editorWanted
    case .redraw: return .changed
    case .backspace: remove(max(cursor - 1, 0)..<cursor)
    case .delete: remove(cursor..<min(cursor + 1, characters.count))
    case .cutToEnd: keepCut(cursor..<characters.count)
    case .cutToStart: keepCut(0..<cursor)
    case .cutWord: keepCut(wordStart..<cursor)
    case .putBack: insert(String(cut))
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .up: recall(place - 1)
    case .down: recall(place + 1)
    }
    return .changed
  }
}

extension LineEditor {
  /// What is typed can melt into the character before it, as a mark does; so the line is read anew.
  private mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + text
    let behind = String(characters[cursor...])
    cursor = before.count
    characters = Array(before + behind)
    cursor = min(cursor, characters.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func keepCut(_ range: Range<Int>) {
    if !range.isEmpty { cut = Array(characters[range]) }
    remove(range)
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private var wordEnd: Int {
    var end = cursor
    while end < characters.count, characters[end].isWhitespace { end += 1 }
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    return end
  }

  private mutating func recall(_ wanted: Int) {
    guard (0...history.count).contains(wanted), wanted != place else { return }
    if place == history.count { begun = characters }
    place = wanted
    characters = wanted == history.count ? begun : Array(history[wanted])
    cursor = characters.count
  }
}
