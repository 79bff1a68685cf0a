import Checks
import Prose
import Rulebook

/// The table as the files that people read and the program loads.
extension Table {
  /// Text by path from the root of `Rules/`. Caps are made by hand; they are taken over.
  func files(_ material: Material, caps: [Language: [Aspect: [Formula.Cap]]]) -> [String: String] {
    var files: [String: String] = [:]
    for language in Language.allCases {
      let folder = "\(language.rawValue)/scoring"
      for (index, aspect) in Aspect.allCases.enumerated() {
        guard let column = columns[language]?[index] else { continue }
        files["\(folder)/\(aspect.rawValue).txt"] = text(
          of: column, caps: caps[language]?[aspect] ?? [])
      }
      files["\(folder)/words.txt"] = words(in: language, material)
    }
    return files
  }

  private func text(of column: Column, caps: [Formula.Cap]) -> String {
    var text = """
      # Made by `swift run -c release calibrate` from Samples/rated; the next run overwrites it, caps stay.
      # start <points>; weight <points> <usual amount> <evidence>: points for one unit above the usual.
      # cap <score> <check>: no higher while the check finds an error.

      start \(column.start)


      """
    let ranked = zip(Evidence.all, column.evidences).enumerated()
      .filter { $0.element.1.points != 0 }
    for (_, (evidence, weight)) in ranked {
      text += "weight \(padded(weight.points, 6)) \(padded(weight.usual, 6)) \(evidence.name)\n"
    }
    if !caps.isEmpty { text += "\n" }
    for cap in caps { text += "cap \(cap.value) \(cap.check.text)\n" }
    return text
  }

  private func words(in language: Language, _ material: Material) -> String {
    var lines: [(key: String, line: String)] = []
    for (piece, points) in words where material.pieces[piece].language == language {
      let text = material.pieces[piece].text
      lines.append((text, points.map { padded($0, 5) }.joined(separator: " ") + "  \(text)"))
    }
    return """
      # Made by `swift run -c release calibrate` from Samples/rated; the next run overwrites it.
      # Points for \(Aspect.allCases.map(\.rawValue).joined(separator: ", ")), if this word, pair of words
      # or ending (…) stands in a post; # is a number.

      \(lines.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
        .map(\.line).joined(separator: "\n"))

      """
  }

  private func padded(_ number: Double, _ width: Int) -> String {
    let text = number == number.rounded() ? String(Int(number)) : String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
