import Prose
import Rulebook

extension Check {
  /// A number of points is announced, and another number is delivered.
  static let countPromise = Check(
    "fit/count-promise", .fit, .everywhere(.suggestion),
    source: Source(
      point: "introduction", quote: "Diese neun Gedanken sind dabei herausgekommen"),
    examples: [
      .flags(.en, "⟦Three lessons⟧ from the flood: 1. Ask. 2. Wait."),
      .flags(.en, "⟦5 things⟧ I learned:\n1) a\n2) b\n3) c\n4) d\n5) e\n6) f"),
      .flags(.en, "⟦Two reasons⟧. First, rent. Second, buses. Third, schools."),
      .flags(.en, "⟦Four things⟧ I broke. One. The oven. Two. The rota. Three. My word."),
      .flags(.en, "I took ⟦four quick notes⟧:\n\n- rain\n- gloves\n- coffee"),
      .passes(.en, "Two lessons: 1. Ask. 2. Wait."),
      .passes(.en, "Three reasons. First, rent. Second, buses. Third, schools."),
      .passes(.en, "Two mistakes. One: I waited. Two: I hid it. One of them cost money."),
      .passes(.en, "Two reasons made me stay: the people, and a dog called Ben. 3/7"),
      .passes(.en, "After three years in the depot we had two things:\n- one van\n- one debt"),
      .flags(.de, "⟦Drei Lehren⟧: 1. Fragen. 2. Warten."),
      .flags(.de, "Diese ⟦neun Gedanken⟧: 1.) a 2.) b 3.) c 4.) d 5.) e 6.) f 7.) g 8.) h"),
      .flags(.de, "⟦Zwei Gründe⟧. Erstens Miete. Zweitens Busse. Drittens Schulen."),
      .flags(.de, "⟦Vier Dinge⟧ gingen schief. Eins: der Ofen. Zwei: der Plan. Drei: mein Wort."),
      .passes(.de, "Zwei Fehler. Eins: Ich habe gewartet. Zwei: Eins davon war teuer."),
      .passes(.de, "Zwei Lehren: 1. Fragen. 2. Warten."),
      .passes(.de, "Drei Gründe. Erstens Miete. Zweitens Busse. Drittens Schulen."),
      .passes(.de, "Zwei Gründe sprachen dagegen, und am 3. Mai kam ein dritter."),
    ]
  ) { reading, brief in
    guard
      let promise = brief.matches.of("fit/count-promise").first,
      let announced = reading.number(announcedBy: promise),
      let given = ListLength.behind(promise.tokens.upperBound, in: reading, brief),
      given != announced
    else { return [] }
    return [
      .fault(
        [promise.range],
        values: ["announced": .number(announced), "given": .number(given)])
    ]
  }
}

extension Reading {
  /// The group of a match is the number it means; "digits" are read from the text.
  fileprivate func number(announcedBy promise: Match) -> Int? {
    let words = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    if let index = words.firstIndex(of: promise.group) { return index + 2 }
    return tokens[promise.tokens].first { $0.kind == .number }.flatMap { Int(text($0)) }
  }
}
