"""Bad drafts, files, streams, words and surroundings; every one gets the answer we promise.

    python3 Tests/Torture/faults.py PROGRAM

Each case names what is wrong, the exit code it must bring, and words that standard error must
hold. For every case: no signal, no trace of a crash, no raw control byte, input left as it was.
"""

import os
import pathlib
import random
import subprocess
import sys
import tempfile

POST = b"On Tuesday Denise showed me nine taps. I was wrong about them. What would you cut?\n"
LATIN1 = "Grüße aus Köln, wir haben gezählt.\n".encode("latin-1")

passed = failed = 0


def judge(name, good, why=""):
    global passed, failed
    passed += good
    failed += not good
    if not good:
        print(f"FAILED: {name}: {why}")


def call(program, words, data=b"", **options):
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "SOCIALCEO_UI_LANG": "en"}
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run(
        [program, *words], input=data, env=environment, timeout=60, check=False, **options)


def is_clean(raw):
    """Whether bytes are UTF-8 without a control character that a terminal would obey."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return False
    return not any(
        ord(c) < 32 and c not in "\n\t" or 0x7F <= ord(c) <= 0x9F or 0x202A <= ord(c) <= 0x202E
        for c in text)


def case(program, name, words, code, says="", data=b"", **options):
    result = call(program, words, data, **options)
    errors = result.stderr or b""
    clean = is_clean(errors) and is_clean(result.stdout or b"")
    good = result.returncode == code and says.encode() in errors and clean
    judge(name, good, f"exit {result.returncode}, wanted {code}: {errors[:200]!r}")
    return result


def files(program, folder):
    drafts = {
        "empty.md": (b"", "empty"), "blank.md": (b" \n\n", "empty"), "nul.md": (b"a\0b\n", "nul.md"),
        "latin.md": (LATIN1, "UTF-8"), "cut.md": (b"caf\xc3", "UTF-8"),
        "surrogate.md": (b"a\xed\xa0\x80b", "UTF-8"), "long.md": (b"a b c d e. " * 200_000, "long.md"),
        "utf16.md": ("On Tuesday".encode("utf-16"), "UTF-16"),
        "open.md": (b"---\nplatform: x\nNo end.\n", "open.md"),
        "twice.md": (b"---\nplatform: x\nplatform: x\n---\nHello there.\n", "twice.md"),
        "room.md": (b"---\nplatform: twiter\n---\nHello there, all of you.\n", "twiter"),
    }
    (folder / "good.md").write_bytes(POST)
    for name, (data, says) in drafts.items():
        path = folder / name
        path.write_bytes(data)
        result = case(program, name, ["check", str(folder / "good.md"), str(path)], 2, says)
        judge(name + " leaves the other draft checked", b"good.md" in result.stdout)
        judge(name + " is left as it was", path.read_bytes() == data)
    case(program, "missing file", ["check", str(folder / "none.md")], 2, "none.md")
    empty = folder / "nothing"
    empty.mkdir()
    case(program, "folder without drafts", ["check", str(empty)], 2, "nothing")
    os.symlink(folder / "loop.md", folder / "loop.md")
    case(program, "link to itself", ["check", str(folder / "loop.md")], 2, "loop.md")
    odd = os.fsencode(folder) + b"/odd-\xff-\x1b[31m.md"
    pathlib.Path(os.fsdecode(odd)).write_bytes(POST)
    case(program, "name that is no text", ["check", odd], 0)
    painted = folder / "painted.md"
    painted.write_bytes(POST + b"\x1b[31mred\x1b[0m \xe2\x80\xaeturned\xe2\x80\xac\n")
    for form in ["full", "concise", "json"]:
        case(program, f"control bytes in {form}", ["check", "-f", form, str(painted)], 0)


def words(program, folder):
    good = str(folder / "good.md")
    for line in [["chek"], ["check", "--platfrom", "x", good], ["check", "-p", "twitter2", good],
                 ["check", "-l", "klingon", good], ["check", "--width", "-3", good], ["check"],
                 ["check", "--select", "dialogue/open-qestion", good], ["check", "-f", "pdf", good],
                 ["check", "--min", "dialogue=high", good], ["explain", "nothing-like-it"]]:
        case(program, " ".join(line[:3]), line, 2, "error")


def surroundings(program, folder):
    good = str(folder / "good.md")
    if os.path.exists("/dev/full"):
        with open("/dev/full", "wb") as full:
            case(program, "full device", ["check", good], 2, "error", stdout=full)
    result = subprocess.run(
        ["sh", "-c", '"$0" check "$1" >&-', program, good], stderr=subprocess.PIPE, check=False)
    judge("closed standard output", result.returncode == 2, result.returncode)
    case(program, "report into a folder that is not there",
         ["check", "-o", str(folder / "no" / "r.txt"), good], 2, "error")


def streams(program):
    dice = random.Random(7)
    lines = [b'{"id":"%d","text":"Denise asked me on Tuesday. I was wrong."}' % n for n in range(200)]
    for place in (3, 50, 120):
        lines[place] = bytes(dice.randrange(33, 256) for _ in range(40)).replace(b"\n", b"?")
    result = call(program, ["check", "--input", "ndjson", "-f", "ndjson", "-"], b"\n".join(lines))
    answers = result.stdout.splitlines()
    judge("one answer for each line", len(answers) == len(lines), len(answers))
    judge("a bad line makes exit 2", result.returncode == 2, result.returncode)
    judge("the others are answered", sum(b'"errors":[]' in a for a in answers) == 197)


def nonsense(program):
    dice = random.Random(2018)
    pieces = ["ä", "ß", "🚀", "👩‍🏭", "🇯🇵", "e\u0301", "\u200b", "„", "“", "#", "@", "https://a.de",
              " ", "\n", "1.", "?", "…", "z. B.", "Wort", "word", "---", "\u202e", "\t", "*", "[X]"]
    for number in range(60):
        text = "".join(dice.choice(pieces) for _ in range(dice.randrange(1, 200)))
        result = call(program, ["check", "-p", dice.choice(["x", "linkedin"]), "-"], text.encode())
        good = result.returncode in (0, 1, 2, 3) and is_clean(result.stdout + result.stderr)
        judge(f"nonsense {number}", good, f"exit {result.returncode}: {text!r}")


def main(program):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        files(program, folder)
        words(program, folder)
        surroundings(program, folder)
        streams(program)
        nonsense(program)
    print(f"{passed} faults answered, {failed} not")
    return failed == 0


if __name__ == "__main__":
    sys.exit(0 if main(str(pathlib.Path(sys.argv[1]).resolve())) else 1)
