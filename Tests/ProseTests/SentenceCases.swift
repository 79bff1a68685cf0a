/// Sentences as a reader would cut them.
enum SentenceCases {
  /// Each is joined by a space and must come apart again.
  static let german: [[String]] = [
    ["Wir haben z. B. gestern gelernt.", "Danke."],
    ["Das gilt z.B. für uns, d.h. für alle.", "Oder?"],
    ["Dr. Anna Weber kam am 3. Mai.", "Wir auch."], ["Prof. Dr. Ing. Kern war da.", "Gut so."],
    ["Am 3. Treffen fehlte er.", "Schade."], ["Wir waren 12.", "Heute sind wir 40."],
    ["Unsere 80 Fahrer: 61 zu 19.", "Was sagen eure?"], ["Es waren 12.", "Wieso nicht 40?"],
    ["Wir fuhren am 19. Mai los.", "Gut."], ["Das ist der 3. Platz für uns.", "Und der 4.?"],
    ["Es war am 3. Advent.", "Am Ende waren es 9.", "Am Montag sind es 10."],
    ["Im Jahr 2019 waren es 3.", "Das war wenig."], ["Äpfel, Birnen usw.", "Das reicht."],
    ["Äpfel, Birnen usw. Kisten voll."], ["J. R. Schmidt sagt Nein.", "Wir sagen Ja."],
    ["Plan B.", "Wir nehmen Plan C."], ["Und dann … nichts.", "Wirklich nichts."],
    ["Wir warteten…", "Niemand kam."], ["Ehrlich?", "Ja!", "Sicher?!", "Ganz sicher!!!"],
    ["„Warum?“, fragte er.", "Ich schwieg."], ["„Warum?“ fragte er.", "Ich schwieg."],
    ["Er fragte: „Warum?“", "Ich schwieg."], ["Wir haben (ja, wirklich?) gelacht.", "Laut."],
    ["Wir haben gelacht (warum nicht?).", "Laut."], ["Danke 🙏", "Wir sehen uns."],
    ["Unser 🚀 Team wächst.", "Toll! 🎉", "Weiter so."],
    ["Das kostet ca. 3,5 Mio. Euro.", "Viel Geld."],
    ["Das Werk in St. Gallen ist Nr. 1.", "Nicht nur dort."],
    ["Es kostet 10.000 Euro.", "Das war's."],
    ["Um 10.30 Uhr war Schluss.", "Danach kam nichts."], ["i. d. R. geht das.", "u. a. bei uns."],
    ["Wir sind die Fa. Kern.", "Sie auch?"], ["Siehe https://a.de.", "Dort steht es."],
    ["Danke @anna.", "Danke @ben!", "#gut #so"],
  ]

  static let english: [[String]] = [
    ["We met Dr. Smith at 5 p.m. on Monday.", "It was late."],
    ["He lives in the U.S.", "We do not."],
    ["The U.S. Senate voted.", "They left."], ["We sold to Acme Inc.", "That was it."],
    ["J. R. Smith wrote this.", "I did not."], ["So do I.", "We agree."],
    ["Use tools, e.g. a hammer.", "Go."],
    ["Really?", "yes."], ["we tried.", "it failed."], ["I waited… and waited.", "Nothing."],
    ["“Why?” she asked.", "I had no answer."], ["“Why?” Anna asked.", "I had no answer."],
    ["She said: “We failed.”", "I nodded."],
    ["It is No. 5 on the list.", "We said no.", "Then we left."],
    ["We grew 3.5 percent in 2019.", "We did it again in 2020."], ["Thank you 🙏", "See you soon."],
    ["Great! 🎉🎉", "We did it."], ["It works (mostly).", "Mostly."],
    ["What a day?!", "Wow!!!", "Ok."],
    ["We use Node.js and v1.2.3 now.", "Fine."], ["Mr. and Mrs. Jones came.", "They stayed."],
    ["The Ph.D. took 6 years.", "Was it worth it?"],
    ["Read https://norvale.com/a.", "Then decide."],
    ["He has 5 kids, etc.", "It is a lot."],
  ]

  static let lines: [(String, [String])] = [
    ("Ein Titel\n\nDer Text.", ["Ein Titel", "Der Text."]),
    ("Ein Titel\nDer Text.", ["Ein Titel", "Der Text."]),
    ("Wir lernen,\nund zwar viel.", ["Wir lernen,\nund zwar viel."]),
    ("Wir lernen\nund wachsen.", ["Wir lernen\nund wachsen."]),
    ("Drei Dinge:\n- eins\n- zwei", ["Drei Dinge:", "- eins", "- zwei"]),
    ("1. Eins. Und mehr.\n2. Zwei", ["1. Eins.", "Und mehr.", "2. Zwei"]),
    ("Gut\n#a #b\nDanke", ["Gut", "#a #b", "Danke"]), ("Gut. #a #b", ["Gut.", "#a #b"]),
    ("🚀 Wir starten\n🎯 Wir zielen", ["🚀 Wir starten", "🎯 Wir zielen"]),
    ("Danke 🙏\nWir kommen", ["Danke 🙏", "Wir kommen"]),
    ("Eins\r\nZwei\rDrei", ["Eins", "Zwei", "Drei"]),
    (
      "Vor drei Jahren haben wir in Leipzig damit angefangen, und heute stehen\n"
        + "Menschen aus zwölf Ländern an den Maschinen, die wir damals gekauft\nhaben.",
      [
        "Vor drei Jahren haben wir in Leipzig damit angefangen, und heute stehen\n"
          + "Menschen aus zwölf Ländern an den Maschinen, die wir damals gekauft\nhaben."
      ]
    ),
    ("Mit Grüßen an Dr.\nWeber und alle", ["Mit Grüßen an Dr.\nWeber und alle"]),
    ("Kein Punkt am Ende\n\n\n  Neuer Absatz  ", ["Kein Punkt am Ende", "Neuer Absatz"]),
  ]
}
