/// What several tests begin with.
enum Fixture {
  static let post = """
    On Tuesday I stood at the gate of our plant in Linz for two hours. Maria from the night shift \
    told me that the new roster costs her the only evening with her children. I had signed it \
    without asking anybody. That was my mistake, and from June on the shift plans its own weeks.

    Who decides about your evenings, and did anybody ask you?
    """
}
