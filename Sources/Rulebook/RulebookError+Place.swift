import Prose

extension RulebookError {
  /// The place of a byte as people count: lines and characters from 1.
  ///
  /// Linear in the offset. `offset` is a UTF-8 byte of `text`, from 0; its end is allowed.
  init(path: String, text: [UInt8], offset: Int, problem: Problem) {
    let place = TextPlace(of: offset, in: text)
    self.init(path: path, line: place.line, column: place.column, problem: problem)
  }
}

extension RuleArchive {
  /// A fault of a JSON5 file in English words, which the archive itself brings along.
  func error(_ fault: JSON5Fault, in file: File) -> RulebookError {
    RulebookError(
      path: file.path, text: file.text, offset: fault.offset,
      problem: .sentence(fault.problem(in: Phrasebook(language: .en, archive: self))))
  }
}

/// A mistake at one byte of a rule file, before anybody needs its line and column.
struct RuleFault: Error, Hashable {
  /// In the text of the file, from 0.
  let offset: Int
  /// One English sentence without a full stop at its end.
  let problem: String

  func error(in path: String, _ text: [UInt8]) -> RulebookError {
    RulebookError(path: path, text: text, offset: offset, problem: .sentence(problem))
  }
}
