/// The files of `Rules/` as text, by path; nothing is parsed yet.
package struct RuleArchive: Sendable {
  package struct File: Sendable {
    /// From the root of `Rules/`, with slashes: "en/lexicons/dialogue/lazy-question.txt".
    package let path: String
    package let text: [UInt8]

    package init(path: String, text: [UInt8]) {
      self.path = path
      self.text = text
    }
  }

  /// Sorted by path; paths are unique.
  package let files: [File]

  package init(files: [File]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// All files below a folder ("en/lexicons/"), sorted by path.
  package func files(under folder: String) -> ArraySlice<File> {
    let start = files.firstIndex { $0.path.utf8.starts(with: folder.utf8) } ?? files.endIndex
    let end = files[start...].firstIndex { !$0.path.utf8.starts(with: folder.utf8) }
    return files[start..<(end ?? files.endIndex)]
  }

  package subscript(path: String) -> File? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < files.count && files[low].path == path ? files[low] : nil
  }
}
