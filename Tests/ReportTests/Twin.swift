/// The same post in both languages, each written as people write there.
struct Twin: Sendable {
  let platform: String
  let english: String
  let german: String

  static let all = [
    Twin(
      platform: "linkedin",
      english: """
        On Tuesday I worked the early shift at gate 4. Ines showed me why the trucks queue: the \
        scanner needs four minutes for each pallet. I had signed for it in 2021 and never stood \
        in front of it.

        The old scanner goes this month. It costs 40,000 euros, and I should have spent them two \
        years ago.

        Drivers, what else keeps you waiting? Write it below, I answer every one of you tonight.
        """,
      german: """
        Am Dienstag habe ich die Frühschicht an Tor 4 mitgemacht. Ines hat mir gezeigt, warum sich \
        die Lkw stauen: Der Scanner braucht vier Minuten für jede Palette. Ich habe ihn 2021 \
        unterschrieben und nie davorgestanden.

        Der alte Scanner kommt diesen Monat weg. Das kostet 40.000 Euro, und ich hätte sie vor zwei \
        Jahren ausgeben sollen.

        An alle, die bei uns fahren: Was hält euch noch auf? Schreibt es hier drunter, ich antworte \
        heute Abend jedem von euch.
        """),
    Twin(
      platform: "linkedin",
      english: """
        We are proud to announce the opening of our new innovation centre! As a leading provider \
        we continue to invest in sustainable solutions for our customers. Many thanks to all our \
        partners for the excellent cooperation. #Innovation #Growth #Teamwork
        """,
      german: """
        Wir freuen uns sehr, die Eröffnung unseres neuen Innovationszentrums bekannt zu geben! Als \
        führender Anbieter investieren wir weiterhin in nachhaltige Lösungen für unsere Kunden. \
        Vielen Dank an alle unsere Partner für die hervorragende Zusammenarbeit. #Innovation \
        #Wachstum #Teamwork
        """),
    Twin(
      platform: "x",
      english: """
        Night shifts should pay more than day shifts, and not two percent more. I said no to that \
        for ten years because of the budget. I was wrong.
        """,
      german: """
        Nachtschicht muss besser bezahlt werden als Tagschicht, und zwar nicht zwei Prozent besser. \
        Ich habe zehn Jahre lang Nein dazu gesagt, wegen des Budgets. Das war falsch.
        """),
  ]
}
