"""Texts nobody would write, at a length and at four times that length: the cost must not grow by more.

    python3 Tests/Torture/growth.py PROGRAM [KIND…]

Judges the ratio of two processor times, never a time alone. A square would show as sixteen. A busy machine
only adds time, so a ratio that looks bad is measured again, and the shortest times of each length are judged.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from judging import closing, judge

POST = "On Tuesday Denise showed me nine taps. I was wrong about them. What would you cut?"
WERK = "Am Dienstag zeigte mir Denise neun Hähne, und Sie fragten warum. Ich lag falsch."
# A name, and what is said again and again.
KINDS = {
    "lines": POST + "\n", "paragraphs": POST + "\n\n", "one line": POST + " ", "german": WERK + " ",
    "german lines": WERK + "\n", "quotations": "„Ich sagte: “So nicht.“ ", "open quotations": "\"So ",
    "one word": "a", "capitals": "A", "hashes": "#", "hashtags": "#tag{n} ", "mentions": "@user{n} ",
    "digits": "1", "figures": "1.000,5 ", "exclamations": "!", "questions": "Why? ", "dots": "a.",
    "ats": "a@", "addresses": "a@b.de ", "links": "https://a.de/b{n} ", "a long link": "a%2f",
    "spaces": " ", "line ends": "x\n", "windows": POST + "\r\n", "list": "- one\n", "numbers": "{n}. x\n",
    "headings": "# x\n", "brackets": "[", "links open": "[a](<b", "stars": "**a ", "backticks": "`a",
    "parentheses": "(", "commas": "a,", "dashes": "-", "dots of omission": "… ", "slashes": "/",
    "emoji": "🚀", "families": "👩\u200d", "flags": "\U0001F1E6", "marks": "\u0301\u0323", "cjk": "東京",
    "hidden": "\u200b", "turned": "\u202e", "entities": "&amp;", "buzzwords": "synergy ", "names": "Tom, ",
    "you": "you you, ", "angles": "<a ", "pipes": "|", "thanks": "Thanks to all. ", "we": "We act. ",
    "percentages": "20% ", "glued mentions": "@a.b-", "lone exclamations": "! ",
    "wide link": "ä", "many fields": "k{n}: v\n",
}
# What stands before and behind it, where that is no sentence.
AROUND = {"a long link": ("https://walnut.example/", ""), "wide link": ("https://", ".example"),
          "many fields": ("---\n", "---\nWe met.")}
WAYS = [["check", "-p", "linkedin", "-l", "en", "-f", "json"], ["check", "-p", "x", "-l", "de"],
        ["preview", "-p", "linkedin"], ["thread", "-p", "x"], ["check", "-p", "bluesky", "-f", "json"]]
LENGTH = 50_000
ROUNDS = 6


def text(name, unit, length):
    before, behind = AROUND.get(name, ("We met. ", " The end."))
    pieces, size, number = [before], 0, 0
    while size < length:
        pieces.append(unit.replace("{n}", str(number)))
        size += len(pieces[-1].encode())
        number += 1
    return "".join(pieces) + behind


def seconds(program, words, path):
    """Of processor time; nothing when it does not end."""
    before = os.times()
    try:
        code = subprocess.run([program, *words, str(path)], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, timeout=120, check=False).returncode
    except subprocess.TimeoutExpired:
        return None, None
    after = os.times()
    return code, after.children_user + after.children_system - before.children_user - before.children_system


def grows(short, long):
    """Below a fifth of a second the start of the program weighs too much."""
    return long >= 0.2 and long >= 7 * max(short, 0.02)


def shortest(program, words, paths):
    """The exit code at full length, and the shortest times, measured again only while they look bad."""
    shorts, longs = [], []
    for _ in range(ROUNDS):
        shorts.append(seconds(program, words, paths[0])[1])
        code, long = seconds(program, words, paths[1])
        longs.append(long)
        if None in (shorts[-1], long) or not grows(min(shorts), min(longs)):
            break
    return code, shorts, longs


def main(program, wanted):
    with tempfile.TemporaryDirectory() as scratch:
        paths = [pathlib.Path(scratch, f"{length}.md") for length in (LENGTH, 4 * LENGTH)]
        for name, unit in KINDS.items():
            if wanted and name not in wanted:
                continue
            for path, length in zip(paths, (LENGTH, 4 * LENGTH)):
                path.write_text(text(name, unit, length))
            for words in WAYS:
                code, shorts, longs = shortest(program, words, paths)
                what = f"{name}: {' '.join(words)}"
                if not judge(what + " ends", None not in shorts + longs and code in (0, 1, 2, 3), code):
                    continue
                short, long = min(shorts), min(longs)
                judge(what, not grows(short, long), f"{short:.2f} s, then {long:.2f} s")
    return closing("costs grow as the text does")


if __name__ == "__main__":
    sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2:]))
