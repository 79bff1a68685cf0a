import Prose
import Rulebook

extension Check {
  /// A picture in the front matter without words for those who cannot see it.
  static let missingAlt = Check(
    "fit/missing-alt", .fit, .everywhere(.suggestion),
    source: Source(point: "2", quote: "digitaler Augenhöhe"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "---\nmedia: pump.jpg\n---\nInes fixed it in the rain."),
      .flags(.en, "---\nmedia: pump.jpg\nalt:\n---\nInes fixed it in the rain.", on: "x"),
      .passes(.en, "Ines fixed it in the rain.", on: "x"),
      .passes(.en, "---\nmedia: pump.jpg\nalt: Ines at the pump\n---\nInes fixed it."),
      .passes(.en, "---\nmedia: none\n---\nInes fixed it in the rain."),
      .flags(.de, "---\nmedia: pumpe.jpg\n---\nInes hat sie im Regen repariert."),
      .flags(.de, "---\nmedia: pumpe.jpg\nalt: ''\n---\nInes hat sie repariert.", on: "x"),
      .passes(.de, "Ines hat sie im Regen repariert.", on: "x"),
      .passes(.de, "---\nmedia: pumpe.jpg\nalt: Ines an der Pumpe\n---\nIm Regen."),
      .passes(.de, "---\nmedia: keins\n---\nInes hat sie im Regen repariert."),
    ]
  ) { reading, _ in
    guard let media = reading.draft.media, reading.draft.value(of: "alt") == nil else { return [] }
    return [.missing(at: reading.draft.post.end, values: ["words": .quote(media)])]
  }
}

extension Draft {
  /// What goes out with the post: "photo.jpg"; `nil` for nothing.
  var media: String? {
    guard let media = value(of: "media") else { return nil }
    let nothing = ["none", "no", "false", "-", "keins", "keine", "nein"]
    return nothing.contains(media.lowercased()) ? nil : media
  }

  /// What stands behind a key of the front matter; `nil` for nothing.
  fileprivate func value(of key: String) -> String? {
    frontMatter[key].map(\.value).flatMap { $0.isEmpty ? nil : $0 }
  }
}
