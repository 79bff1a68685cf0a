extension PostJSON {
  /// A post that is known only by what was wrong with it.
  static func value(of unchecked: Report.Unchecked) -> JSONValue {
    [
      "id": JSONValue(unchecked.id), "path": JSONValue(unchecked.path), "sha256": .null,
      "platform": .null, "language": .null, "length": .null, "words": .null, "verdict": .null,
      "scores": .null, "findings": [], "credits": [], "entities": .null, "ignored": [],
      "errors": [
        [
          "code": .text(unchecked.code), "line": JSONValue(unchecked.line),
          "message": .text(unchecked.message),
        ]
      ],
    ]
  }
}
