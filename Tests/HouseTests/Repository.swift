import Foundation

/// The checkout these tests were built from, as text.
enum Repository {
  struct File: CustomStringConvertible {
    /// From the root, with slashes.
    let path: String
    let text: String

    var description: String { path }
    /// The name of the module or test target: the second part of the path.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    /// A last line break does not begin another line.
    var lines: [Substring] {
      let all = text.split(separator: "\n", omittingEmptySubsequences: false)
      return text.hasSuffix("\n") ? all.dropLast() : all
    }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All files below a folder of the root whose name ends like this, sorted by path.
  static func files(in folder: String, ending: String) throws -> [File] {
    let start = root.appending(path: folder)
    let prefix = root.standardizedFileURL.path(percentEncoded: false)
    let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    var files: [File] = []
    for case let url as URL in walk ?? .init() where url.lastPathComponent.hasSuffix(ending) {
      let path = url.standardizedFileURL.path(percentEncoded: false)
      let text = try String(contentsOf: url, encoding: .utf8)
      files.append(File(path: relative(path, to: prefix), text: text))
    }
    return files.sorted { $0.path < $1.path }
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func relative(_ path: String, to prefix: String) -> String {
    String(path.dropFirst(prefix.count).drop { $0 == "/" })
  }
}
