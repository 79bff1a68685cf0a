"""Random bytes in the draft, the name of the file and the house file; every format must stay what it is.

    python3 Tests/Torture/output.py PROGRAM [ROUNDS]

No byte of others reaches a terminal as a control, an HTML page as a tag, a CI command as a line of its
own, or a JSON or XML document as anything but text.
"""

import html.parser
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

from judging import closing, judge

PIECES = [
    "\x1b[31m", "\x1b]0;x\x07", "\x1b]52;c;QQ==\x07", "\x9b2J", "\x9d0;x\x9c", "\x07", "\x08", "\x7f", "\x85",
    "\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\ufeff", "\U000e0041", "\u2028", "\u2029", "\r", "\t",
    "\n", "\n\n", "<script>alert(1)</script>", "</style>", "<img src=x onerror=alert(1)>", "-->", "]]>", "&lt;",
    "&", "\"", "'", "::error file=a::fake", "::set-output name=a::b", "%0A", "##vso[task.complete]", "=1+1",
    "[a](javascript:alert(1))", "`", "|", "$(id)", "; rm", "synergy ", "We are thrilled to announce ", "I ", "you ",
    "Größe ", "🚀", "👩\u200d🏭", "東京", "e\u0301\u0323", "#tag ", "@name ", "https://a.example/b ", "... ", "Why? ",
]
MARKS = {0x61C, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0080)}
PEOPLE = ["full", "concise", "grouped"]
PROGRAMS = ["json", "ndjson", "sarif", "junit", "rdjsonl", "github", "markdown", "html"]


def dangerous(text):
    """What a terminal would obey, or what turns the order of what is seen."""
    return [hex(ord(c)) for c in text
            if ord(c) < 32 and c not in "\n" or 0x7F <= ord(c) <= 0x9F or ord(c) in MARKS]


def hostile(dice, most=40):
    return "".join(dice.choice(PIECES) for _ in range(dice.randrange(1, most)))


def named(dice, folder):
    """A file whose name is hostile too; some are no text at all."""
    name = hostile(dice, 8).encode().replace(b"/", b"_")[:200] + bytes([dice.choice([0xFF, 0xC3, 0x61])])
    path = os.fsencode(folder) + b"/" + name + b".md"
    with open(path, "wb") as file:
        file.write(hostile(dice).encode() + bytes(dice.randrange(1, 128) for _ in range(dice.randrange(9))))
    return path


def house(dice, path):
    """A house with hostile wording. What nobody can see is refused there, so most of it is spelled out;
    now and then all goes in, names of keys and rules included."""
    if dice.random() < 0.3:
        words = hostile(dice, 12)
        rule = {"id": words[:20], "avoid": [words[:30]], "finding": words}
        return path.write_text(json.dumps({"version": 1, "rules": [rule], words: 1}))
    words = [re.sub(r"[^ -~]", "", hostile(dice, 12)) or "x" for _ in range(3)]
    rule = {"id": "loud", "avoid": ["synergy", "you"], "title": words[0], "finding": words[1], "why": words[2],
            "severity": dice.choice(["warning", "error"])}
    return path.write_text(json.dumps({"version": 1, "rules": [rule]}))


class Page(html.parser.HTMLParser):
    """Notes every tag and every attribute that could do something."""

    def __init__(self):
        super().__init__()
        self.live = []

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        links = [value or "" for name, value in attributes if name in ("href", "src", "action")]
        if tag in ("script", "img", "iframe", "object", "form", "base", "svg") or any(
                name.startswith("on") for name in names) or any(not link.startswith("#") for link in links):
            self.live.append((tag, attributes))


def judge_format(name, form, text):
    if form in ("json", "sarif"):
        json.loads(text)
    elif form in ("ndjson", "rdjsonl"):
        for line in text.split("\n")[:-1]:
            json.loads(line)
    elif form == "junit":
        xml.etree.ElementTree.fromstring(text)
    elif form == "github":
        wrong = [line for line in text.split("\n")[:-1] if not re.match(r"::(error|warning|notice) [^\r]*$", line)]
        judge(f"{name}: a line is a command of ours", not wrong, wrong[:2])
    elif form == "markdown":
        bare = text.replace("<!-- -->", "")
        judge(f"{name}: no tag", "<" not in bare, re.findall(r".{20}<.{20}", bare)[:2])
    elif form == "html":
        page = Page()
        page.feed(text)
        judge(f"{name}: no live tag", not page.live, page.live[:2])


def main(program, rounds):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for number in range(rounds):
            dice = random.Random(number)
            path = named(dice, folder)
            house(dice, folder / "house.json5")
            configs = [["--config", str(folder / "house.json5")], ["--no-config"]]
            for form in [dice.choice(PEOPLE), *dice.sample(PROGRAMS, 3)]:
                words = [*dice.choice(configs), "-p", dice.choice(["x", "linkedin"]), "-f", form,
                         *dice.choice([[], ["--ascii"], ["--plain"], ["-v", "--all", "--why", "full"]])]
                result = subprocess.run(
                    [program, "check", *words, path], capture_output=True, timeout=60, check=False,
                    env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"})
                name = f"round {number}, {form}"
                judge(f"{name}: ends", result.returncode in (0, 1, 2, 3), result.returncode)
                try:
                    output, errors = result.stdout.decode(), result.stderr.decode()
                    judge(f"{name}: nothing a terminal obeys", not dangerous(output + errors),
                          dangerous(output + errors)[:5])
                    if output:
                        judge_format(name, form, output)
                except (ValueError, SyntaxError) as problem:
                    judge(f"{name}: stays what it is", False, problem)
            os.unlink(path)
    return closing("answers that are safe to show")


if __name__ == "__main__":
    sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve()), int((sys.argv + ["150"])[2])))
