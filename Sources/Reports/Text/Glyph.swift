import Prose

/// One character of a draft as a terminal will show it.
struct Glyph {
  let text: String
  let cells: Int
  /// In the file.
  let range: ByteRange
  let isSpace: Bool
  /// Terminals disagree on its cells; see `Cells.isUncertain`.
  let isUncertain: Bool
  var isMarked = false
}

extension Glyph {
  init(_ character: Character, at start: Int, ascii: Bool) {
    let shown = Visible.shown(character, ascii: ascii)
    text = shown
    cells = Cells.count(of: shown)
    range = ByteRange(start, start + character.utf8.count)
    isSpace = character.utf8.elementsEqual(" ".utf8) || character.utf8.elementsEqual("\t".utf8)
    isUncertain = shown.contains(where: Cells.isUncertain)
  }
}

extension [Glyph] {
  /// The characters of a stretch that lies in one line, with the marks that touch them.
  init(of stretch: ByteRange, marks: [ByteRange], in draft: Draft, ascii: Bool) {
    self.init()
    var offset = stretch.start
    for character in draft.text(stretch) {
      var glyph = Glyph(character, at: offset, ascii: ascii)
      glyph.isMarked = marks.contains { $0.overlaps(glyph.range) }
      offset = glyph.range.end
      append(glyph)
    }
  }
}

extension Sequence<Glyph> {
  var cells: Int { reduce(0) { $0 + $1.cells } }
  var text: String { reduce(into: "") { $0 += $1.text } }
}
