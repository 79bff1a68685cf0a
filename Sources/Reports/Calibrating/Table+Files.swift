import Checks
import Prose
import Rulebook

/// The table as the files that people read and the program loads.
extension Table {
  /// Caps of all formulas; they are made by hand, and a fit takes them over.
  package typealias Caps = [Language: [Aspect: [Formula.Cap]]]

  /// Text by path from the root of `Rules/`. `maker` stands in the first line of each.
  package func files(_ corpus: Corpus, caps: Caps, maker: String) -> [String: String] {
    var files = formulas(caps: caps, maker: maker)
    for language in Language.allCases {
      files["\(language.rawValue)/scoring/words.txt"] = words(in: language, corpus, maker)
    }
    return files
  }

  /// The same without the words.
  package func formulas(caps: Caps, maker: String) -> [String: String] {
    var files: [String: String] = [:]
    for (language, columns) in columns {
      for (aspect, column) in zip(Aspect.allCases, columns) {
        files["\(language.rawValue)/scoring/\(aspect.rawValue).txt"] = text(
          of: column, caps: caps[language]?[aspect] ?? [], maker)
      }
    }
    return files
  }

  private func text(of column: Column, caps: [Formula.Cap], _ maker: String) -> String {
    var text = """
      # Made by \(maker); the next run overwrites it, caps stay.
      # start <points>
      # range <least> <most>: no score lies outside.
      # weight <points> <usual> <least> <most> <evidence>: points for one unit above the usual amount;
      #   more or less than the drafts it was learned from had counts like the nearest of them.
      # cap <score> <check>: no higher while the check finds an error.

      start \(column.start)
      range \(column.range.lowerBound) \(column.range.upperBound)


      """
    for (evidence, weight) in zip(Evidence.all, column.evidences) where weight.points != 0 {
      let numbers = [
        weight.points, weight.usual, weight.seen.lowerBound, weight.seen.upperBound,
      ]
      text += "weight \(numbers.map { padded($0, 6) }.joined(separator: " ")) \(evidence.name)\n"
    }
    if !caps.isEmpty { text += "\n" }
    for cap in caps { text += "cap \(cap.value) \(cap.check.text)\n" }
    return text
  }

  private func words(
    in language: Language, _ corpus: Corpus, _ maker: String
  ) -> String {
    var lines: [(key: String, line: String)] = []
    for (piece, points) in words where corpus.pieces[piece].language == language {
      let text = corpus.pieces[piece].text
      lines.append((text, points.map { padded($0, 5) }.joined(separator: " ") + "  \(text)"))
    }
    return """
      # Made by \(maker); the next run overwrites it.
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

extension RuleArchive {
  /// None where there is no file yet.
  package var caps: Table.Caps {
    var caps: Table.Caps = [:]
    for language in Language.allCases {
      for aspect in Aspect.allCases {
        let formula = try? Formula(self, of: aspect, in: language)
        caps[language, default: [:]][aspect] = formula?.caps ?? []
      }
    }
    return caps
  }
}
