import Prose
import Reports
import Rulebook

/// What holds in a house, key by key, and which file says so.
struct HouseShowing {
  private struct Line {
    let key: String
    /// As it stands in the file.
    let value: String
    /// "socialceo.json5:4".
    let place: String
  }

  private let entries: [Line]
  /// Names of the files.
  private let files: [String]
  private let phrasebook: Phrasebook

  init(_ house: House, _ phrasebook: Phrasebook) {
    self.phrasebook = phrasebook
    files = house.files.map { Visible.name($0.name, ascii: false) }
    let hidden: Set = ["$schema", "version", "extends", "rules"]
    let all = (house.files + [house.personalFile].compactMap { $0 }).flatMap { file in
      file.root.all.filter { !hidden.contains($0.key) }
        .flatMap { Self.lines(of: $0.value, key: $0.key, in: file) }
        + (file.root["rules"]?.oneOrMore ?? []).map { Self.line(ofRule: $0, in: file) }
    }
    let adding = Set(HouseKey.team.filter(\.adds).map(\.name))
    entries = all.indices.filter { index in
      adding.contains(all[index].key) || !all[(index + 1)...].contains { $0.key == all[index].key }
    }.map { all[$0] }
  }

  /// One line a key; what the house leaves open is not listed. Ends with a line end.
  var lines: String {
    guard !entries.isEmpty else {
      let key = files.isEmpty ? "no-file" : "nothing-set"
      return (phrasebook.text("program/house", key, ["files": .list(files)]) ?? "") + "\n"
    }
    return entries.map { line in
      Visible.line("\(line.key) = \(line.value)   (\(line.place))", ascii: false) + "\n"
    }.joined()
  }

  /// A table.
  var markdown: String {
    let rows = entries.map { entry in
      let cells = [
        MarkdownText.codeCell(entry.key), MarkdownText.codeCell(entry.value),
        MarkdownText.escaped(entry.place),
      ]
      return "| \(cells.joined(separator: " | ")) |\n"
    }
    let heads = ["key", "value", "place"].map {
      phrasebook.text("program/house", "show.\($0)") ?? $0
    }
    return "| \(heads.joined(separator: " | ")) |\n| --- | --- | --- |\n"
      + rows.joined()
  }

  var json: String {
    let values = entries.map { line -> JSONValue in
      ["key": .text(line.key), "value": .text(line.value), "from": .text(line.place)]
    }
    return JSONWriter.text(of: .list(values), indented: true) + "\n"
  }

  /// Objects are told by their innermost keys.
  private static func lines(of value: JSON5Value, key: String, in file: HouseFile) -> [Line] {
    guard case .object(let members) = value.content else {
      let source = file.document.source(of: value).split { $0.isNewline || $0 == " " }
      return [
        Line(key: key, value: source.joined(separator: " "), place: place(of: value, in: file))
      ]
    }
    return members.flatMap { lines(of: $0.value, key: "\(key).\($0.key)", in: file) }
  }

  private static func line(ofRule value: JSON5Value, in file: HouseFile) -> Line {
    Line(
      key: "rules", value: "house/\(value["id"]?.text ?? "")", place: place(of: value, in: file))
  }

  private static func place(of value: JSON5Value, in file: HouseFile) -> String {
    "\(file.name):\(file.line(of: value.range.start))"
  }
}
