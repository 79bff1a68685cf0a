import Checks
import Prose
import Rulebook

/// One line of an NDJSON stream: a post, and what is said about it.
struct StreamPost: Hashable, Sendable {
  let text: String
  private(set) var platform: String?
  private(set) var tongue: Tongue?
  private(set) var intent: Circumstances.Intent?
  private(set) var isListed: Bool?

  /// What somebody said about a post that does not come as a line.
  init(platform: String?, tongue: Tongue?) {
    text = ""
    self.platform = platform
    self.tongue = tongue
  }

  /// Keys nobody knows are left alone: they are for the script that reads on.
  init(_ document: JSON5Document, _ vocabulary: Vocabulary) throws(JSON5Fault) {
    let root = document.root
    text = try root.value(of: "text").wantedText()
    if let value = root.said("platform") {
      let word = try value.word(among: vocabulary[.platform])
      platform = word == "auto" ? nil : word
    }
    if let value = root.said("lang") {
      tongue = try value.tongue(among: vocabulary[.language])
    }
    if let value = root.said("intent") {
      intent = Circumstances.Intent(rawValue: try value.word(among: vocabulary[.intent]))
    }
    if let value = root.said("listed") { isListed = try value.wantedBool() }
  }
}

extension JSON5Document {
  /// The "id" of a line as text; `nil` when there is none that could be told.
  var id: String? {
    guard let value = root.said("id") else { return nil }
    return value.text ?? source(of: value)
  }
}

extension JSON5Value {
  /// A language, ours or another; `nil` when the post itself is to tell.
  fileprivate func tongue(among words: [String]) throws(JSON5Fault) -> Tongue? {
    if let tongue = Tongue(try wantedText()) { return tongue }
    _ = try word(among: words)
    return nil
  }

  /// What stands behind a key; nothing when it is null.
  fileprivate func said(_ key: String) -> JSON5Value? {
    self[key].flatMap { $0.content == .null ? nil : $0 }
  }
}
