/// What somebody did on a keyboard.
enum KeyPress: Hashable, Sendable {
  case text(String)
  /// Between the marks of a bracketed paste, or in one burst; lines end in LF.
  case paste(String)
  case enter
  /// Alt and Enter: a new line inside an answer.
  case newLine
  case backspace, delete
  case left, right, wordLeft, wordRight, home, end
  case up, down
  case cutToEnd, cutToStart, cutWord, putBack
  /// Ctrl-D.
  case endOfInput
  /// Ctrl-X Ctrl-E.
  case editor
  /// Ctrl-L.
  case redraw
}
