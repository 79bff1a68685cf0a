/// Where every line of wording of one language stands, found by its key and taken apart.
///
/// Worth its making for a run over many posts; for one post, reading the few lines it needs is
/// cheaper than filing a thousand.
struct PhraseIndex: Sendable {
  private var files: [PhraseFile] = []
  /// Of `files`.
  private var names = KeyTable()
  /// Of all files, under the numbers of these.
  private var keys = KeyTable()
  /// One for each of the keys.
  private var phrases: [Phrase] = []
  private(set) var parts = PhraseParts()

  /// `files` by name, as in "dialogue/open-question".
  init(_ files: [(name: String, file: PhraseFile)]) {
    for (number, (name, file)) in files.enumerated() {
      names.add(name, under: 0)
      var lines = PhraseLines(file.bytes)
      while let line = lines.next() {
        guard let text = line.text, !text.isEmpty else { continue }
        keys.add(file.text(line.key), under: number)
        phrases.append(parts.phrase(text, in: file))
      }
      self.files.append(file)
    }
    names.seal()
    keys.seal()
  }

  func chapter(_ name: String) -> Phrasebook.Chapter? {
    names.place(of: name, under: 0).map { Phrasebook.Chapter(file: files[$0], number: $0) }
  }

  /// The line of a key, or of what stands for it, in the file of this number.
  func phrase(_ key: PhraseKey, in number: Int) -> Phrase? {
    var key = key
    repeat {
      if let phrase = phrase(key.text, in: number) { return phrase }
    } while key.fallBack()
    return nil
  }

  /// The line of just this key.
  func phrase(_ key: String, in number: Int) -> Phrase? {
    keys.place(of: key, under: number).map { phrases[$0] }
  }
}
