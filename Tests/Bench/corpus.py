"""Writes a corpus of invented posts, half of them German, the same at every run.

    python3 Tests/Bench/corpus.py FOLDER

makes in FOLDER: one.md (one post), posts.ndjson (1,000 posts), phrases.txt (200 phrases for grep),
long.md (one text of about 90 kB), short-0.md to short-9.md (the same text in ten parts), and
posts/ (400 drafts).
"""

import json
import pathlib
import random
import sys

EN = """
On Tuesday {name} showed me a list of {number} orders that had waited for more than a week.
I thought the numbers were wrong, so I counted them again with {name} in the yard.
We are thrilled to announce that our {thing} in {place} is now open!
Leveraging synergies across the value chain will unlock value for all stakeholders.
What would you have done with {number} euros and a broken {thing}?
I was wrong about the {thing}, and it took me two years to see it.
I think nobody should have to wait {number} minutes because a form is badly made.
A huge thank you to everyone who made this possible!
"Nobody reads that page," {name} said, and went back to the {thing}.
The road to {place} is closed until Friday; we go round by the harbour and lose an hour.
Perhaps we could possibly look at the {thing} again at some point.
Tell me which {thing} has never helped you. I read every answer tonight.
""".strip().split("\n")

DE = """
Am Dienstag hat mir {name} gezeigt, wie lange die Leute in {place} auf ein {thing} warten.
Ich habe {number} Zettel gezählt, bevor ich verstanden habe, worum es geht.
Wir freuen uns sehr, die Eröffnung unseres Standorts in {place} bekannt geben zu dürfen!
Mit ganzheitlichen Lösungen schaffen wir nachhaltige Mehrwerte für alle Stakeholder.
Was hättet ihr mit {number} Euro und einem kaputten {thing} gemacht?
Ich habe mich geirrt, und {name} hat es mir zweimal gesagt, z. B. am 3. Mai.
Ich finde, niemand sollte {number} Minuten warten, weil ein Formular schlecht gemacht ist.
Ein herzliches Dankeschön an alle, die das möglich gemacht haben!
„Das liest doch keiner“, hat {name} gesagt und das {thing} zugemacht.
Die Umsetzung der Optimierung erfolgt im Rahmen der Neuausrichtung.
Eventuell könnten wir das {thing} möglicherweise irgendwann noch einmal prüfen.
Schreibt mir, welches {thing} euch noch nie geholfen hat. Ich lese heute Abend alles.
""".strip().split("\n")

NAMES = ["Denise", "Samuel", "Frau Yildiz", "Emre", "Herr Wolters", "Sanjay", "Ines", "Maren"]
PLACES = ["Harrow End", "Auwinkel", "Lohfeld", "Quayfeld", "Lindmoor", "Tannenried"]
THINGS = ["Formular", "Portal", "Team", "Depot", "Regal", "Protokoll"]
TAGS = ["#Logistics", "#Zukunft", "#teamwork", "#Innovation", ""]
MARKS = ["", "", "", "🚀 ", "👉 ", "1. "]


def sentence(dice, sentences):
    return dice.choice(sentences).format(
        name=dice.choice(NAMES), place=dice.choice(PLACES), thing=dice.choice(THINGS),
        number=dice.randrange(3, 4000))


def post(dice, sentences, size):
    paragraphs = []
    while sum(map(len, paragraphs)) < size:
        some = " ".join(sentence(dice, sentences) for _ in range(dice.randrange(1, 5)))
        paragraphs.append(dice.choice(MARKS) + some)
    return "\n\n".join(paragraphs + [dice.choice(TAGS)]).strip() + "\n"


def main(folder):
    dice = random.Random(2018)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "posts").mkdir(exist_ok=True)
    (folder / "one.md").write_text(post(dice, EN, 1100))
    with open(folder / "posts.ndjson", "w") as lines:
        for index in range(1000):
            lang, sentences = dice.choice([("en", EN), ("de", DE)])
            line = {"id": f"post{index:04}", "platform": dice.choice(["x", "linkedin"]),
                    "text": post(dice, sentences, dice.randrange(200, 2400))}
            lines.write(json.dumps(line, ensure_ascii=False) + "\n")
            if index < 400:
                (folder / "posts" / f"{index:03}.md").write_text(line["text"])
    parts = [post(dice, DE, 9000) for _ in range(10)]
    for index, part in enumerate(parts):
        (folder / f"short-{index}.md").write_text(part)
    (folder / "long.md").write_text("\n".join(parts))
    words = sorted({w.strip(".,!?“”\"") for s in EN + DE for w in s.split() if "{" not in w})
    # Turned round, so that grep has to read the lines to their ends as we do.
    pairs = [f"{b} {a}" for a, b in zip(words, words[1:] + words[:1])]
    (folder / "phrases.txt").write_text("\n".join(pairs[:200]) + "\n")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
