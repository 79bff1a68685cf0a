import Rulebook

/// A key of a house file: its name, what stands behind it, and the one function that notes it.
///
/// Reading, JSON Schema and `config show` all read the same list. Its wording is `key.<name>` in
/// `program/house`, with points between the names of keys inside each other.
struct HouseKey: Sendable {
  typealias Write = @Sendable (JSON5Value, inout HouseSettings) -> Void

  /// Words that may stand behind a key.
  enum Words: Sendable {
    case these([String])
    case kind(Vocabulary.Kind)
    /// Severities, and "off".
    case severityOrOff
    /// Platforms by name, none of them left open and none with a limit of its own.
    case platformName
  }

  indirect enum Shape: Sendable {
    case text
    /// One text, or a list of them; each at most so long, in characters.
    case texts(longest: Int)
    /// One pattern for file names, or a list of them.
    case globs
    case flag
    case number(ClosedRange<Int>)
    case word(Words)
    /// One word, or a list of them.
    case words(Words)
    /// A text for every language, or one for each: { en: "…", de: "…" }.
    case spoken
    /// A list of patterns for every language, or one for each.
    case patterns
    case record([HouseKey])
    case records([HouseKey])
    /// An object whose keys are words.
    case table(Words, of: Shape)
    /// An object whose keys are checked elsewhere.
    case open(of: Shape)
  }

  let name: String
  let shape: Shape
  /// Whether all files that say something here hold, and not only the last.
  let adds: Bool
  /// Called when the value has its shape.
  let write: Write

  init(
    _ name: String, _ shape: Shape, adds: Bool = false, write: @escaping Write = { _, _ in }
  ) {
    self.name = name
    self.shape = shape
    self.adds = adds
    self.write = write
  }
}

extension HouseKey.Words {
  func all(in vocabulary: Vocabulary) -> [String] {
    switch self {
    case .these(let words): words
    case .kind(let kind): vocabulary[kind]
    case .severityOrOff: vocabulary[.severity] + ["off"]
    case .platformName: vocabulary[.platform].filter { $0 != "auto" }
    }
  }

  /// Checks may be named by family, as on the command line.
  func contains(_ word: String, in vocabulary: Vocabulary) -> Bool {
    if case .kind(let kind) = self { return vocabulary.contains(word, as: kind) }
    return all(in: vocabulary).contains(word)
  }
}
