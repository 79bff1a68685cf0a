import Checks
import Rulebook

extension Interview {
  /// Which question is open.
  enum Step: Hashable, Sendable {
    case idle
    case recovery
    /// Another session is at work on the file.
    case held
    case platform
    case source
    case audience, position
    case text
    case carrying(Int)
    case language
    case begin
    case answer(CheckID)
    case reason(CheckID)
    case proposal(Proposal)
    case changing(Proposal)
    case editor
    case menu
    /// Whether goals may be written into the file.
    case agreement(Ending)
    case name(Ending)
    /// The file on disk is not the one that was read.
    case changed(Ending, to: [UInt8])
    case saving(Ending)
    case leaving
    case over
  }

  /// What comes behind saving.
  enum Ending: Hashable, Sendable { case leave, stay }

  /// A change that the author has not taken yet.
  struct Proposal: Hashable, Sendable {
    let check: CheckID
    let answer: String
    let manuscript: Manuscript
  }

  /// What the author wants, as far as anybody said.
  struct Goals: Hashable, Sendable {
    /// The word for it.
    var platform: String?
    var language: String?
    /// Empty: asked, and not answered.
    var audience: String?
    var position: String?
  }
}
