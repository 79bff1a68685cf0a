import Checks
import Desk
import Prose
import Reports
import Rulebook

/// Feeds whatever libFuzzer thinks of to one part of the program; see README.md.
///
/// A trap, a hang or a broken promise ends the run, and the input that did it is kept.
@_cdecl("Fuzz_main")
public func fuzzMain(
  _ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  var count = count
  var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = words
  return run(&count, &words) { bytes, length in
    Target.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: length)))
    return 0
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func run(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// A part of the program with its promises.
private enum Target: String, CaseIterable {
  case reading, counting, matching, splitter, json, house, stream

  /// By the variable FUZZ_TARGET.
  static let chosen = Machine.variable("FUZZ_TARGET").flatMap(Target.init) ?? .reading
  static let rulebook = try? Rulebook.embedded()
  static let matcher = try? rulebook?.matcher(for: Set(Language.allCases))

  func run(_ bytes: [UInt8]) {
    switch self {
    case .reading: Self.read(bytes)
    case .counting: Self.count(bytes)
    case .matching: Self.match(bytes)
    case .splitter: Self.split(bytes)
    case .json: Self.parse(bytes)
    case .house: Self.ask(["check", "--config", "house.json5", "post.md"], ["house.json5": bytes])
    case .stream: Self.ask(["check", "--input", "ndjson", "-"], [:], input: bytes)
    }
  }

  private static func reading(_ bytes: [UInt8]) -> Reading? {
    guard let draft = try? Draft(bytes: bytes, name: "draft.md", limit: 1 << 20) else { return nil }
    return Reading(of: draft, orthographies: rulebook?.orthographies ?? [:])
  }

  /// Tokens tile the post, whatever it is.
  private static func read(_ bytes: [UInt8]) {
    guard let reading = reading(bytes) else { return }
    var end = reading.draft.post.start
    for token in reading.tokens {
      precondition(token.range.start == end)
      end = token.range.end
    }
    precondition(end == reading.draft.post.end)
  }

  /// No length is negative, and a cut never lies outside.
  private static func count(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return }
    let range = ByteRange(0, bytes.count)
    for measure in Measure.allCases {
      precondition(measure.length(of: bytes, in: range).total >= 0)
      let cut = measure.cut(bytes, in: range, at: 100)
      precondition((0...bytes.count).contains(cut))
    }
  }

  private static func match(_ bytes: [UInt8]) {
    guard let reading = reading(bytes), let matcher,
      let platform = rulebook?.platform(named: "linkedin")
    else { return }
    let brief = Brief(
      platform: platform, circumstances: Circumstances(), matches: matcher.matches(in: reading))
    for finding in Inspection(of: reading, for: brief).findings {
      precondition(finding.hit.ranges.allSatisfy { $0.end <= bytes.count })
    }
  }

  /// No word of a draft is lost on its way into a thread.
  private static func split(_ bytes: [UInt8]) {
    guard let reading = reading(bytes), let platform = rulebook?.platform(named: "x"),
      let thread = PostThread(of: reading, on: platform)
    else { return }
    precondition(!thread.posts.isEmpty || reading.wordCount == 0)
  }

  /// A document without what stands around its value is a document still.
  private static func parse(_ bytes: [UInt8]) {
    for dialect in [JSON5Document.Dialect.json, .json5] {
      guard let document = try? JSON5Document(bytes, dialect: dialect) else { continue }
      let bare = Array(document.source(of: document.root).utf8)
      precondition((try? JSON5Document(bare, dialect: dialect)) != nil)
    }
  }

  /// The whole program, in a machine made of memory.
  private static func ask(_ words: [String], _ files: [String: [UInt8]], input: [UInt8] = []) {
    var files = files
    files["post.md"] = Array("We waited. What did you see?".utf8)
    let code = Desk.run(words.map { Array($0.utf8) }, in: Machine.world(files, input: input))
    precondition((0...3).contains(code))
  }
}
