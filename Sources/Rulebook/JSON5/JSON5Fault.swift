import Prose

/// What is wrong with a JSON5 file, at one byte of it.
package struct JSON5Fault: Error, Hashable, Sendable {
  /// Each is a key of `messages/program/json5.txt`.
  package enum Reason: String, CaseIterable, Sendable {
    case empty
    case notUTF8 = "not-utf8"
    case utf16
    case tooLarge = "too-large"
    case tooDeep = "too-deep"
    case tooMany = "too-many"

    case expectedValue = "expected-value"
    case expectedKey = "expected-key"
    case hyphenInKey = "hyphen-in-key"
    case expectedColon = "expected-colon"
    case expectedComma = "expected-comma"
    case unclosedObject = "unclosed-object"
    case unclosedList = "unclosed-list"
    case unclosedText = "unclosed-text"
    case unclosedComment = "unclosed-comment"
    case moreBehind = "more-behind"
    case duplicateKey = "duplicate-key"

    case controlCharacter = "control-character"
    case nul
    case escape
    case surrogate
    case number
    case leadingZero = "leading-zero"
    case notFinite = "not-finite"

    case jsonEmpty = "json-empty"
    case jsonComment = "json-comment"
    case jsonQuote = "json-quote"
    case jsonKey = "json-key"
    case jsonComma = "json-comma"
    case jsonNumber = "json-number"

    case wantsObject = "wants-object"
    case wantsList = "wants-list"
    case wantsText = "wants-text"
    case wantsInteger = "wants-integer"
    case wantsBool = "wants-bool"
    case outOfRange = "out-of-range"
    case emptyText = "empty-text"
    case missingKey = "missing-key"
    case unknownKey = "unknown-key"
    case unknownKeyNear = "unknown-key-near"
    case unknownWord = "unknown-word"
    case unknownWordNear = "unknown-word-near"
    case date
    case thresholdName = "threshold-name"

    // Only in house files.
    case version
    case newerVersion = "newer-version"
    case hiddenCharacter = "hidden-character"
    case tooLong = "too-long"
    case tooManyHere = "too-many-here"
    case pattern
    case glob
    case webAddress = "web-address"
    case outsideFolder = "outside-folder"
    case notFound = "not-found"
    case isFolder = "is-folder"
    case noFolder = "no-folder"
    case noWeights = "no-weights"
    case circle
    case tooFar = "too-far"
    case teamKey = "team-key"
    case personalKey = "personal-key"
    case ruleName = "rule-name"
    case ruleTwice = "rule-twice"
    case ruleKind = "rule-kind"
    case wantsMost = "wants-most"
    case insteadOnly = "instead-only"
    case exampleKind = "example-kind"
    case exampleMark = "example-mark"
  }

  package let reason: Reason
  /// In the file, from 0.
  package let offset: Int
  /// Fills the places of the wording.
  package let values: Values

  package init(_ reason: Reason, at offset: Int, _ values: Values = [:]) {
    self.reason = reason
    self.offset = offset
    self.values = values
  }

  /// One sentence without a full stop at its end.
  package func problem(in phrasebook: Phrasebook) -> String {
    phrasebook.text("program/json5", reason.rawValue, values) ?? reason.rawValue
  }
}
