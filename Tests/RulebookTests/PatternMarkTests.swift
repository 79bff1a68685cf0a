import Prose
import Rulebook
import Testing

@Suite("Marks, places and joints in patterns")
struct PatternMarkTests {
  @Test(
    "marks match themselves, with or without space before them",
    arguments: [
      PatternCase("who's in ?", "⟦Who's in?⟧ ⟦Who’s in ?⟧ Who's in."),
      PatternCase("my advice :", "⟦My advice:⟧ wait."),
      PatternCase("it is not ~4 . it is", "⟦It is not work. It is⟧ love."),
      PatternCase("certainly ! here", "⟦Certainly! Here⟧ is your post."),
      PatternCase("\" , (says|said)", "\"We won⟦\", says⟧ Tom."),
      PatternCase("dr. =*", "⟦Dr. Tarr⟧ kommt.", .de),
      PatternCase("z. b.", "Das gilt ⟦z. B.⟧ hier.", .de),
      PatternCase("z.b.", "Das gilt ⟦z.B.⟧ hier.", .de),
      PatternCase("comment \" ~2 \"", "⟦Comment \"yes please\"⟧ now."),
      PatternCase("repost ♻️", "Please ⟦repost ♻️⟧ it."),
    ])
  func marks(_ example: PatternCase) throws { try example.check() }

  @Test(
    "brackets and other signs are read as they are",
    arguments: [
      PatternCase("\\[name]", "We welcome ⟦[NAME]⟧ today."),
      PatternCase("\\[insert ~4 ]", "We met ⟦[insert a name here]⟧."),
      PatternCase("{{first_name}}", "Hi ⟦{{first_name}}⟧!"),
      PatternCase("xx%", "We grew by ⟦XX%⟧, not by maxx%."),
      PatternCase("???", "When⟦???⟧"),
      PatternCase("\\###", "The end. ⟦###⟧"),
      PatternCase("he/she", "⟦He/she⟧ knows."),
    ])
  func signs(_ example: PatternCase) throws { try example.check() }

  @Test(
    "tags and accounts match only as such",
    arguments: [
      PatternCase("\\#leadership", "⟦#Leadership⟧ is not leadership."),
      PatternCase("leadership", "#leadership @leadership and ⟦leadership⟧."),
      PatternCase("via @", "Found ⟦via @anna⟧, via anna."),
      PatternCase("\\#iwd*", "Happy ⟦#IWD2026⟧!"),
      PatternCase("thank ~2 again", "⟦Thank you @anna again⟧."),
    ])
  func tags(_ example: PatternCase) throws { try example.check() }

  @Test(
    "a caret asks for the start of a sentence or line",
    arguments: [
      PatternCase("^ thoughts ?", "⟦Thoughts?⟧ Any thoughts?"),
      PatternCase("^ thoughts ?", "We did it. ⟦Thoughts?⟧"),
      PatternCase("^ thoughts ?", "We did it\n👉 ⟦thoughts?⟧"),
      PatternCase("^ thoughts ?", "@anna ⟦thoughts?⟧"),
      PatternCase("^ was meint ihr ?", "Schön. ⟦Was meint ihr?⟧ Ach, was meint ihr?", .de),
      PatternCase("(^ hello|hi) all", "⟦Hello all⟧. Say hello all, say ⟦hi all⟧."),
    ])
  func openings(_ example: PatternCase) throws { try example.check() }

  @Test(
    "a dollar sign asks for the end of a sentence",
    arguments: [
      PatternCase("full stop $", "This is it, ⟦full stop⟧!"),
      PatternCase("full stop $", "A full stop matters."),
      PatternCase("punkt $", "So ist das, ⟦Punkt⟧.", .de),
    ])
  func closings(_ example: PatternCase) throws { try example.check() }

  @Test(
    "between words stands space with at most one light mark",
    arguments: [
      PatternCase("sorry if", "⟦Sorry, if⟧ you were hurt: ⟦sorry – if⟧ not."),
      PatternCase("sorry if", "Sorry. If not, sorry! If so, sorry/if."),
    ])
  func joints(_ example: PatternCase) throws { try example.check() }

  @Test(
    "hyphens open for phrases and stay closed for single words",
    arguments: [
      PatternCase("best in class", "A ⟦best-in-class⟧ and ⟦best in class⟧ thing."),
      PatternCase("best-in-class", "A ⟦best in class⟧ thing."),
      PatternCase("customer", "A customer-centric view of a ⟦customer⟧."),
      PatternCase("centric", "A customer-centric view."),
      PatternCase("synergie*", "Die ⟦Synergie-Effekte⟧ der Nicht-Synergie.", .de),
      PatternCase("*lösung", "Die Cloud-⟦Lösung⟧ ist da.", .de),
      PatternCase("\\#-year-old", "A ⟦20-year-old⟧ told me."),
    ])
  func hyphens(_ example: PatternCase) throws { try example.check() }

  @Test(
    "an apostrophe may follow the last word, but never a not",
    arguments: [
      PatternCase("our team", "⟦Our team's⟧ work."),
      PatternCase("you", "⟦You're⟧ here, and ⟦you'll⟧ stay."),
      PatternCase("can", "You can't, but I ⟦can⟧."),
      PatternCase("our team work", "Our team's work."),
      PatternCase("don't give up", "⟦Don’t give up⟧."),
    ])
  func apostrophes(_ example: PatternCase) throws { try example.check() }
}
