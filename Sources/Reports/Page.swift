import Rulebook

/// What a report is written on, and how much of it.
package struct Page: Sendable {
  package enum Why: String, CaseIterable, Sendable { case short, full, none }

  /// The wording, in the language of the reader, which need not be the language of the post.
  package var phrasebook: Phrasebook
  /// Whether a reader is addressed formally, where the language tells ("Sie").
  package var isFormal = false
  /// In terminal cells, 40 to 200.
  package var columns = 80
  package var hasColour = false
  /// Full sentences, no excerpts, no marks: for screen readers, log files, e-mail.
  package var isPlain = false
  /// No glyph of ours beyond ASCII; the author's words stay as they are.
  package var isASCII = false
  package var showsScores = true
  package var showsStrengths = true
  /// At most so many findings a post; `nil`: all.
  package var mostFindings: Int? = 7
  package var why = Why.short
  /// Whether to say what makes a post longer or shorter than it looks.
  package var explainsLength = false
  /// The lowest severity shown.
  package var level = Severity.suggestion
  /// Formats for scripts hold no word of the draft: ids, places and counts only.
  package var isRedacted = false
  /// 0: findings and summary; 1: findings only; 2: nothing.
  package var quietness = 0

  package init(phrasebook: Phrasebook) { self.phrasebook = phrasebook }
}
