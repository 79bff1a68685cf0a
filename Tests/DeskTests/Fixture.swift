import Checks
import Prose
import Rulebook

/// What several tests begin with.
enum Fixture {
  static let post = """
    On Tuesday I stood at the gate of our plant in Linz for two hours. Maria from the night shift \
    told me that the new roster costs her the only evening with her children. I had signed it \
    without asking anybody. That was my mistake, and from June on the shift plans its own weeks.

    Who decides about your evenings, and did anybody ask you?
    """

  /// Whether drafts are decoded strictly and there are platforms to check them for.
  static let canCheck =
    (try? Rulebook.embedded())?.platforms.isEmpty == false
    && (try? Draft(bytes: [0xFF], name: "")) == nil
}
