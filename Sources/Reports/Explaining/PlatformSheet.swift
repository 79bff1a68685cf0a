import Prose
import Rulebook

/// Explains a platform: every figure with where it comes from.
package enum PlatformSheet {
  /// Ends with a line end.
  package static func text(
    of platform: Platform, as format: SheetFormat, on page: Page
  ) -> String {
    switch format {
    case .text: SheetText.text(of: sheet(of: platform, on: page), on: page)
    case .markdown: SheetMarkdown.text(of: sheet(of: platform, on: page))
    case .json: JSONWriter.text(of: json(of: platform), indented: true) + "\n"
    }
  }
}

extension PlatformSheet {
  /// Figures that share their source stand together, the platform's own before our thresholds.
  private static func sheet(of platform: Platform, on page: Page) -> Sheet {
    let wording = Wording(page: page)
    func say(_ key: String, _ values: Values = [:]) -> String {
      wording.say(key, values, in: "program/explain")
    }
    var sheet = Sheet(name: platform.name, title: wording.clean(platform.title))
    sheet.parts.append(.paragraph(say("platform.\(platform.room.rawValue)")))
    for figures in groups(of: platform) {
      guard let origin = figures.first else { continue }
      sheet.parts.append(.gap)
      sheet.parts += figures.map {
        entry(for: $0.key, of: platform, on: page)
      }
      sheet.parts.append(
        .entry(
          label: say("source"), text: wording.clean(origin.source(in: page.phrasebook.language))))
      guard !origin.date.isEmpty else { continue }
      sheet.parts.append(.entry(label: say("read"), text: origin.date))
      let sure = say("confidence.\(origin.confidence.lowercased())")
      sheet.parts.append(.entry(label: say("confidence"), text: "\(origin.confidence), \(sure)"))
    }
    let path = "Rules/platforms/\(platform.name).json5"
    sheet.parts.append(.paragraph(say("platform.file", ["path": .text(path)])))
    return sheet
  }

  /// In words, with the name an editor looks for behind it; the name alone where we have no words.
  private static func entry(
    for key: String, of platform: Platform, on page: Page
  ) -> Sheet.Part {
    let name = name(of: key)
    let text = written(key, platform, page)
    let parts = name.split(separator: ".").map(String.init)
    guard var words = page.phrasebook.text("program/explain", "figure.\(parts[0])") else {
      return .entry(label: name, text: text)
    }
    if parts.count > 1 {
      let language = Wording(page: page).say("language.\(parts[1])")
      words += ", \(language)"
    }
    return .entry(label: words, text: "\(text) (\(name))")
  }

  private static func groups(of platform: Platform) -> [[Platform.Figure]] {
    let isOwn = { (figure: Platform.Figure) in !figure.key.hasPrefix("thresholds.") }
    let order = platform.figures.filter(isOwn) + platform.figures.filter { !isOwn($0) }
    var groups: [[Platform.Figure]] = []
    for figure in order {
      let place = groups.firstIndex { $0.first.map { $0.hasSameOrigin(as: figure) } ?? false }
      if let place { groups[place].append(figure) } else { groups.append([figure]) }
    }
    return groups
  }

  private static func name(of key: String) -> String {
    key.hasPrefix("thresholds.") ? String(key.dropFirst("thresholds.".count)) : key
  }

  private static func written(_ key: String, _ platform: Platform, _ page: Page) -> String {
    let number = page.phrasebook.written as (Int) -> String
    switch key {
    case "unit": return words(for: platform.unit, page)
    case "limit":
      let lowest = platform.lowestLimit.map { number($0) + "–" } ?? ""
      return platform.limit.map { lowest + number($0) }
        ?? Wording(page: page).say("platform.no-limit", in: "program/explain")
    case "also":
      return platform.also.map { "\(number($0.limit)) \(words(for: $0.unit, page))" } ?? ""
    case "fold": return platform.fold.map { "\(number($0.lower))–\(number($0.upper))" } ?? ""
    default: return platform.thresholds[name(of: key)].map(number) ?? ""
    }
  }
}

extension PlatformSheet {
  private static func words(for unit: Platform.Unit, _ page: Page) -> String {
    page.phrasebook.text("program/explain", "unit.\(unit.rawValue)") ?? unit.rawValue
  }

  private static func json(of platform: Platform) -> JSONValue {
    [
      "schema": .number(1), "name": .text(platform.name), "title": .text(platform.title),
      "room": .text(platform.room.rawValue),
      "figures": .list(
        platform.figures.map { figure in
          [
            "key": .text(figure.key), "value": value(of: figure.key, platform),
            "source": .text(figure.source), "date": .text(figure.date),
            "confidence": .text(figure.confidence),
          ]
        }),
    ]
  }

  private static func value(of key: String, _ platform: Platform) -> JSONValue {
    switch key {
    case "unit": .text(platform.unit.rawValue)
    case "limit": JSONValue(platform.limit)
    case "also":
      platform.also.map { ["unit": .text($0.unit.rawValue), "limit": .number($0.limit)] } ?? .null
    case "fold":
      platform.fold.map { ["lower": .number($0.lower), "upper": .number($0.upper)] } ?? .null
    default: JSONValue(platform.thresholds[name(of: key)])
    }
  }
}

extension Platform.Figure {
  fileprivate func hasSameOrigin(as other: Platform.Figure) -> Bool {
    source == other.source && date == other.date && confidence == other.confidence
  }
}
