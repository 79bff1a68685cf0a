import Prose
import Reports
import Rulebook

/// The journal of one session: a file of lines, one for each step, written before the step is taken.
///
/// A line that was torn by a power cut is the last one, and is passed over.
struct JournalFile: Sendable {
  let id: String
  private let path: World.Path
  private let shelf: World.Shelf

  /// Of bytes; a journal that grew beyond it is not read again.
  static let limit = 64 << 20

  init(id: String, in folder: World.Path, on shelf: World.Shelf) {
    self.id = id
    path = folder + Array("/\(id).ndjson".utf8)
    self.shelf = shelf
  }

  /// A new one; its file comes with its first line.
  static func begun(in folder: World.Path, on shelf: World.Shelf) -> JournalFile {
    JournalFile(id: "\(shelf.now().stamp)-\(shelf.mark())", in: folder, on: shelf)
  }

  func append(_ line: JournalLine) throws(World.Fault) {
    var members = [
      JSONValue.Member(key: "t", value: .number(shelf.now().seconds)),
      JSONValue.Member(key: "op", value: .text(line.operation.rawValue)),
      JSONValue.Member(key: "pid", value: .number(Int(shelf.process()))),
    ]
    if let key = line.key { members.append(.init(key: "key", value: .text(key))) }
    if let text = line.text { members.append(.init(key: "text", value: .text(text))) }
    let text = JSONWriter.text(of: .record(members), indented: false) + "\n"
    try shelf.append(Array(text.utf8), path)
  }

  func remove() throws(World.Fault) { try shelf.remove(path) }
}

/// A journal as it is found on the shelf.
struct FoundJournal: Sendable {
  let id: String
  let lines: [JournalLine]
  /// When its last line was written, in seconds since 1970.
  let seconds: Int
  /// When its first line was.
  let start: Int
  /// Who wrote it.
  let process: Int32

  /// `nil` when no line of it can be read.
  init?(id: String, _ bytes: [UInt8]) {
    var lines: [JournalLine] = []
    var (start, seconds) = (0, 0)
    var process: Int32 = 0
    // A line holds a whole draft, and text in JSON can take six times its own length.
    let limits = JSON5Document.Limits(size: JournalFile.limit)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let document = try? JSON5Document(Array(line), dialect: .json, limits: limits),
        let word = document.root["op"]?.text,
        let operation = JournalLine.Operation(rawValue: word)
      else { continue }
      lines.append(
        JournalLine(
          operation, key: document.root["key"]?.text, text: document.root["text"]?.text))
      seconds = document.root["t"]?.integer ?? seconds
      if lines.count == 1 { start = seconds }
      process = document.root["pid"]?.integer.flatMap { Int32(exactly: $0) } ?? process
    }
    guard !lines.isEmpty else { return nil }
    self.id = id
    self.lines = lines
    self.start = start
    self.seconds = seconds
    self.process = process
  }

  var isClosed: Bool { lines.last?.operation == .close }

  /// The file it is about, as it was opened.
  var file: String? { lines.first { $0.operation == .open }?.key }

  /// What was there last: the text, and what was typed behind it.
  var text: String {
    let kept = lines.last { $0.operation == .set || $0.operation == .open }?.text ?? ""
    guard kept.isEmpty else { return kept }
    return lines.last { $0.operation == .partial }?.text ?? ""
  }
}
