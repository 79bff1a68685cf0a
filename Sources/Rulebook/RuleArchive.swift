import Prose

/// The files of `Rules/` as text, by path; nothing is parsed yet.
package struct RuleArchive: Sendable {
  /// Sorted by path; paths are unique.
  package let files: [File]
  private let knownDigest: String?

  package init(files: [File]) {
    self.files = files.sorted { $0.path < $1.path }
    knownDigest = nil
  }

  init(sorted files: [File], digest: String) {
    self.files = files
    knownDigest = digest
  }

  /// Whether every file was validated when the program was built.
  package var isTrusted: Bool { knownDigest != nil }

  /// The files of platforms, by name.
  var platforms: [File] { files(under: "platforms/").filter { $0.path.hasSuffix(".json5") } }

  /// All files below a folder ("en/lexicons/"), sorted by path.
  package func files(under folder: String) -> ArraySlice<File> {
    let start = firstIndex(from: folder)
    let end = files[start...].firstIndex { !$0.isBelow(folder) }
    return files[start..<(end ?? files.endIndex)]
  }

  package subscript(path: String) -> File? {
    let index = firstIndex(from: path)
    return index < files.count && !files[index].isAfter(path) ? files[index] : nil
  }

  /// "sha256:" and the digest of every path, size and byte; a gate can pin the rules by it.
  ///
  /// Rules that came with the program know theirs; for others it is computed at each call.
  package var digest: String {
    if let knownDigest { return knownDigest }
    var sum = SHA256()
    for file in files {
      let text = file.text
      sum.add(Array("\(file.path)\n\(text.count)\n".utf8))
      sum.add(text)
    }
    return "sha256:" + sum.hex
  }

  /// The first file whose path is not before this one.
  private func firstIndex(from path: String) -> Int {
    files.indices.partitioningIndex { !files[$0].isBefore(path) }
  }
}

extension RuleArchive {
  package struct File: Sendable {
    private enum Content {
      case own(path: String, text: [UInt8])
      case embedded(EmbeddedFile)
    }

    private let content: Content

    package init(path: String, text: [UInt8]) { content = .own(path: path, text: text) }

    init(_ file: EmbeddedFile) { content = .embedded(file) }

    /// From the root of `Rules/`, with slashes: "en/lexicons/dialogue/lazy-question.txt".
    package var path: String {
      switch content {
      case .own(let path, _): path
      case .embedded(let file): file.path.string
      }
    }

    /// A copy, when the file came with the program; keep it.
    package var text: [UInt8] {
      switch content {
      case .own(_, let text): text
      case .embedded(let file): file.text.bytes
      }
    }

    /// A stretch of the text; nothing else is copied.
    func text(in range: Range<Int>) -> [UInt8] {
      switch content {
      case .own(_, let text): Array(text[range])
      case .embedded(let file): file.text.bytes(in: range)
      }
    }

    /// The text without a copy.
    func withText<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
      switch content {
      case .own(_, let text): use(text.span)
      case .embedded(let file): file.text.withSpan(use)
      }
    }

    func isBefore(_ other: String) -> Bool {
      switch content {
      case .own(let path, _): path < other
      case .embedded(let file): file.path.isBefore(other)
      }
    }

    func isAfter(_ other: String) -> Bool {
      switch content {
      case .own(let path, _): path > other
      case .embedded(let file): file.path.isAfter(other)
      }
    }

    func isBelow(_ folder: String) -> Bool {
      switch content {
      case .own(let path, _): path.utf8.starts(with: folder.utf8)
      case .embedded(let file): file.path.starts(with: folder)
      }
    }
  }
}
