import Prose
import Rulebook
import Testing

@Suite("Patterns")
struct PatternTests {
  @Test(
    "a word matches whole words in any case",
    arguments: [
      PatternCase("synergy", "We need ⟦Synergy⟧ now."),
      PatternCase("synergy", "A photosynergy is another word, and so is synergyx."),
      PatternCase("we are proud", "Today ⟦we are proud⟧ of Dorin."),
      PatternCase("we are proud", "We are not proud."),
      PatternCase("ökosystem", "Unser ⟦Ökosystem⟧ wächst, die Ökosysteme auch.", .de),
      PatternCase("größe", "⟦GRÖSSE⟧ zählt, ⟦Größe⟧ auch.", .de),
      PatternCase("mein herz", "Da lacht ⟦mein Herz⟧.", .de),
    ])
  func words(_ example: PatternCase) throws { try example.check() }

  @Test(
    "a star stands for letters before or after",
    arguments: [
      PatternCase("synerg*", "⟦Synergies⟧ and ⟦synergetic⟧ work; ⟦synerg⟧ too."),
      PatternCase("synerg*", "A syn erg is none, nor is asynergy."),
      PatternCase("*lösung", "Die ⟦Komplettlösung⟧ ist eine ⟦Lösung⟧, keine Lösungen.", .de),
      PatternCase("*bau", "Der ⟦Maschinenbau⟧ lebt vom ⟦Bau⟧, nicht vom Bauen.", .de),
      PatternCase("*jubiläum", "Das ⟦Dienstjubiläum⟧, kein Jubiläumsjahr, kein Museum.", .de),
      PatternCase("ökosystem*", "Viele ⟦Ökosysteme⟧ im ⟦Ökosystem⟧.", .de),
      PatternCase("*netz*", "Die ⟦Vernetzung⟧ im ⟦Netz⟧.", .de),
      PatternCase("ki*", "Die ⟦Kita⟧ nutzt ⟦KI⟧, nicht Ski.", .de),
      PatternCase("mitarbeit* mitnehmen", "Wir wollen ⟦Mitarbeitende mitnehmen⟧.", .de),
    ])
  func stars(_ example: PatternCase) throws { try example.check() }

  @Test(
    "a group offers alternatives, also of several words and inside each other",
    arguments: [
      PatternCase("comment (yes|no|down below)", "⟦Comment down below⟧ or ⟦comment NO⟧."),
      PatternCase("comment (yes|no|down below)", "Comment maybe, or down below."),
      PatternCase("(thrilled|happy (and|or) proud) to", "I am ⟦happy and proud to⟧ say it."),
      PatternCase("(unser|unsere) (team|mannschaft)", "⟦Unsere Mannschaft⟧ und das Team.", .de),
      PatternCase("note : i hold", "⟦Note:\n\nI hold⟧ shares."),
      PatternCase("(a|the) (big|bigger) (a|thing)", "This is ⟦the bigger thing⟧."),
    ])
  func groups(_ example: PatternCase) throws { try example.check() }

  @Test(
    "a question mark behind a group lets it be missing",
    arguments: [
      PatternCase("not (just|only)? words", "It is ⟦not words⟧, it is ⟦not only words⟧."),
      PatternCase("(our)? great team", "⟦Our great team⟧ and a ⟦great team⟧."),
      PatternCase("schreibt es (gern*)? hin", "⟦Schreibt es hin⟧, ⟦schreibt es gerne hin⟧.", .de),
      PatternCase("(so|very)? (so|much) fun", "⟦So much fun⟧, ⟦so fun⟧, ⟦much fun⟧, not fun."),
      PatternCase("((a|the) big|big)? (!|win)", "⟦The big win⟧, ⟦big !⟧, a ⟦win⟧ and the bigger."),
      PatternCase("so proud (of you)?", "I am ⟦so proud of you⟧ and ⟦so proud⟧."),
    ])
  func optionals(_ example: PatternCase) throws { try example.check() }

  @Test(
    "a gap lets so many words pass, and stays in its sentence",
    arguments: [
      PatternCase("share ~3 friends", "⟦Share it with your friends⟧ or ⟦share friends⟧."),
      PatternCase("share ~3 friends", "Share this with all of your friends."),
      PatternCase("share ~3 friends", "Share it. Friends matter."),
      PatternCase("share ~3 friends", "⟦Share it, (please), friends⟧."),
      PatternCase("ich habe ~5 gelernt", "⟦Ich habe im Werk viel gelernt⟧.", .de),
      PatternCase("not about ~4 , it is", "It is ⟦not about money, it is⟧ about time."),
      PatternCase("\" ~8 \"", "He said ⟦\"yes\"⟧ and meant ⟦\"no\"⟧."),
      PatternCase("wer ~2 hat ~2 gesehen", "⟦Wer von euch hat das gesehen⟧?", .de),
    ])
  func gaps(_ example: PatternCase) throws { try example.check() }

  @Test(
    "the longest branch wins",
    arguments: [
      PatternCase("really (big|big deal)", "A ⟦really big deal⟧."),
      PatternCase("look ~3 far", "We ⟦look far and far⟧ away."),
    ])
  func longest(_ example: PatternCase) throws { try example.check() }

  @Test(
    "capitals count behind an equals sign",
    arguments: [
      PatternCase("wie sehen =Sie das", "⟦Wie sehen Sie das⟧?", .de),
      PatternCase("wie sehen =Sie das", "Und wie sehen sie das?", .de),
      PatternCase("by =Škoda", "A car ⟦by Škoda⟧, and one by škoda."),
      PatternCase("=* says", "Then ⟦Nadia says⟧ no, and nobody says yes."),
      PatternCase("frau =* sagt", "⟦Frau Müller-Lüdenscheidt sagt⟧ nein.", .de),
      PatternCase("frau =* sagt", "Eine Frau aber sagt nein.", .de),
    ])
  func capitals(_ example: PatternCase) throws { try example.check() }

  @Test(
    "the number sign stands for a number, alone or inside a sign",
    arguments: [
      PatternCase("\\# (percent|%)", "Up ⟦20 percent⟧, then ⟦3.5%⟧."),
      PatternCase("hall #", "We met in ⟦Hall 3⟧, not in hall three."),
      PatternCase("bis 20#", "⟦Bis 2030⟧ sind es mehr, bis 1999 waren es weniger.", .de),
      PatternCase("draft v#", "⟦Draft v2⟧ is here."),
      PatternCase("at #:#", "We start ⟦at 10:30⟧."),
      PatternCase("in # days", "Not in 3x days, but ⟦in 3 days⟧."),
      PatternCase("(€|$) #", "It costs ⟦€ 20⟧ or ⟦$30⟧."),
    ])
  func numbers(_ example: PatternCase) throws { try example.check() }
}
