import Prose
import Rulebook

@testable import Checks

/// What a test needs to let checks look at a post: the embedded rules, opened once.
struct Workshop: Sendable {
  /// A place to work that no rule file could be missing from.
  enum Fault: Error, CustomStringConvertible {
    case unknownPlatform(String)

    var description: String {
      switch self {
      case .unknownPlatform(let name): "no platform is called \(name)"
      }
    }
  }

  private static let opened = Result { try Workshop() }

  let rulebook: Rulebook
  private let matcher: Matcher

  private init() throws {
    rulebook = try Rulebook.embedded()
    matcher = try rulebook.matcher(for: Set(Language.allCases))
  }

  static func open() throws -> Workshop { try opened.get() }

  /// `language` is what a person would have said; `nil` lets the words decide.
  func reading(_ text: String, _ language: Language? = nil) throws -> Reading {
    let draft = try Draft(bytes: Array(text.utf8), name: "example")
    return Reading(of: draft, orthographies: rulebook.orthographies, language: language)
  }

  func brief(
    for reading: Reading, on platform: String = "linkedin",
    when circumstances: Circumstances = Circumstances()
  ) throws -> Brief {
    guard let platform = rulebook.platform(named: platform) else {
      throw Fault.unknownPlatform(platform)
    }
    return Brief(
      platform: platform, circumstances: circumstances, matches: matcher.matches(in: reading))
  }

  func inspection(
    of text: String, _ language: Language? = nil, on platform: String = "linkedin",
    when circumstances: Circumstances = Circumstances(), with checks: [Check] = Check.all
  ) throws -> Inspection {
    let reading = try reading(text, language)
    let brief = try brief(for: reading, on: platform, when: circumstances)
    return Inspection(of: reading, for: brief, with: checks)
  }

  func inspection(of example: Example, with check: Check) throws -> Inspection {
    try inspection(
      of: example.text, example.language, on: example.platform, when: example.circumstances,
      with: [check])
  }
}

extension Hit {
  /// The text with what this hit found between ⟦ and ⟧, the way examples are marked.
  func marked(in text: String) -> String {
    var marked: [UInt8] = []
    var offset = 0
    let bytes = Array(text.utf8)
    for range in ranges where !isMissing {
      marked += bytes[offset..<range.start] + Array("⟦".utf8)
      marked += bytes[range.start..<range.end] + Array("⟧".utf8)
      offset = range.end
    }
    return String(decoding: marked + bytes[offset...], as: UTF8.self)
  }
}
