import Prose

/// A post that documents a check and tests it.
///
/// `⟦…⟧` marks exactly what must be found. A flagged post without a mark is one in which
/// something is missing.
package struct Example: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable { case flags, passes, credits }

  package let outcome: Outcome
  package let language: Language
  /// With the marks.
  package let marked: String
  package let platform: String
  package let circumstances: Circumstances

  /// The check must find a fault, exactly at the marks.
  package static func flags(
    _ language: Language, _ marked: String, on platform: String = "linkedin",
    when circumstances: Circumstances = Circumstances()
  ) -> Example {
    Example(
      outcome: .flags, language: language, marked: marked, platform: platform,
      circumstances: circumstances)
  }

  /// The check must find no fault.
  package static func passes(
    _ language: Language, _ text: String, on platform: String = "linkedin",
    when circumstances: Circumstances = Circumstances()
  ) -> Example {
    Example(
      outcome: .passes, language: language, marked: text, platform: platform,
      circumstances: circumstances)
  }

  /// The check must find a strength, exactly at the marks, and no fault.
  package static func credits(
    _ language: Language, _ marked: String, on platform: String = "linkedin",
    when circumstances: Circumstances = Circumstances()
  ) -> Example {
    Example(
      outcome: .credits, language: language, marked: marked, platform: platform,
      circumstances: circumstances)
  }

  /// The post without the marks.
  package var text: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

  /// The marked stretches of `text`, in UTF-8 bytes from 0.
  package var marks: [ByteRange] {
    var marks: [ByteRange] = []
    var offset = 0
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = offset
      case "⟧": marks.append(ByteRange(start, offset))
      default: offset += UTF8.width(scalar)
      }
    }
    return marks
  }
}
