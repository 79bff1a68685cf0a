import Prose
import Rulebook

/// A draft with what an adviser thought of it; a line of `Samples/rated/*.jsonl`, or of a team's
/// own file.
///
/// `{"id", "writer", "lang", "platform", "text", "scores": {"dialogue", "authenticity", "stance",
/// "fit"}}`; `id` and `writer` may be missing, `author` will do for a writer, and other keys are
/// left alone.
package struct RatedPost: Sendable {
  package let id: String
  /// Who wrote it; `nil` when nobody says.
  package let writer: String?
  package let language: Language
  package let platform: String
  package let text: String
  /// From 0 to 100, in the order of `Aspect.allCases`.
  package let scores: [Double]

  package init(_ line: JSON5Document, platforms: [String]) throws(JSON5Fault) {
    let root = line.root
    id = root["id"]?.text ?? ""
    writer = root["writer"]?.text ?? root["author"]?.text
    let languages = Language.allCases.map(\.rawValue)
    let language = try root.value(of: "lang").word(among: languages)
    self.language = Language(rawValue: language) ?? .en
    platform = try root.value(of: "platform").word(among: platforms)
    text = try root.value(of: "text").wantedText()
    let given = try root.value(of: "scores")
    var scores: [Double] = []
    for aspect in Aspect.allCases {
      scores.append(Double(try given.value(of: aspect.rawValue).wantedInteger(0...100)))
    }
    self.scores = scores
  }

  package init(
    id: String, writer: String?, language: Language, platform: String, text: String,
    scores: [Double] = []
  ) {
    self.id = id
    self.writer = writer
    self.language = language
    self.platform = platform
    self.text = text
    self.scores = scores
  }
}
