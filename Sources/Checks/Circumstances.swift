/// What the author or the house says about a post that its text does not tell.
package struct Circumstances: Hashable, Sendable {
  /// What the post is for; some checks are silent for some intents.
  package enum Intent: String, CaseIterable, Sendable {
    case opinion, news, thanks, correction, condolence, job, greeting
    case badNews = "bad-news"
  }

  /// `nil` where nobody says; then its words may tell, see `Brief.intent(of:)`.
  package var intent: Intent?
  /// Whether shares of the company are traded, so that news can be inside information.
  package var isListed = false
  /// The name under which the post appears.
  package var author: String?
  /// Whether a team posts here openly, so that speaking of the chief is no pretence.
  package var isTeamAccount = false
  /// Names of persons the house knows; they count as persons wherever they stand.
  package var people: [String] = []
  package var confidentialTerms: [String] = []

  package init() {}

  package static func intent(_ intent: Intent) -> Circumstances {
    var circumstances = Circumstances()
    circumstances.intent = intent
    return circumstances
  }
}
