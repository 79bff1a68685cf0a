import Checks
import Reports
import Rulebook

/// What was typed, as far as it was typed: `nil` and empty leave the choice to others.
package struct Options: Hashable, Sendable {
  /// When a gate fails.
  package enum FailOn: Hashable, Sendable {
    case never
    case at(Severity)
  }

  package enum Colour: String, CaseIterable, Sendable { case auto, always, never }
  package enum Input: String, CaseIterable, Sendable { case text, ndjson }

  /// An answer to the question of a guard.
  package struct Acknowledgement: Hashable, Sendable {
    package let check: String
    package let text: String
  }

  /// One more report, beside that on standard output.
  package struct Report: Hashable, Sendable {
    package let format: String
    package let path: World.Path
  }

  // What is checked, and how.
  /// Each once.
  package var platforms: [String] = []
  package var language: String?
  package var intent: Circumstances.Intent?
  package var isListed: Bool?
  package var selected: [String] = []
  package var ignored: [String] = []
  package var acknowledgements: [Acknowledgement] = []
  package var input = Input.text
  package var inputName: World.Path?
  package var jobs: Int?
  package var isWatching = false

  package var device = Preview.Device.phone
  /// `nil`: as in the draft, or slash where it has no numbers.
  package var numbering: Numbering?
  package var link: [UInt8]?

  // What an interview does.
  package var mostQuestions: Int?
  package var answersFile: World.Path?
  /// The id of a journal, or "latest".
  package var recovered: String?
  package var isFresh = false
  package var keepsJournal = true
  /// A command, as a shell takes it.
  package var editor: String?
  /// Whether unfinished drafts may go too.
  package var saysYes = false
  package var threadFormat = ThreadPaper.Format.text

  // When it passes.
  package var failOn: FailOn?
  package var minimums: [Aspect: Int] = [:]
  package var mostWarnings: Int?
  package var baseline: World.Path?
  /// Where the findings of this run are written down as known.
  package var newBaseline: World.Path?

  // What is shown, and where.
  package var format: String?
  package var output: World.Path?
  package var reports: [Report] = []
  package var isRedacted = false
  package var level: Severity?
  package var why: Page.Why?
  package var showsScores = true
  package var showsStrengths = true
  package var showsAll = false
  package var mostFindings: Int?

  // Everywhere.
  package var houseFile: World.Path?
  package var usesHouseFile = true
  package var pageLanguage: String?
  package var colour: Colour?
  package var width: Int?
  package var isPlain: Bool?
  package var isASCII: Bool?
  package var quietness = 0
  package var isVerbose = false
  /// Whether a file may be replaced.
  package var isForced = false
  package var mayAsk = true
  package var wantsHelp = false
  package var wantsVersion = false

  package init() {}
}
